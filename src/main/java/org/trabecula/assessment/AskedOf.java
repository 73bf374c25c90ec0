package org.trabecula.assessment;

import java.util.UUID;
import org.trabecula.planning.Scope;

/**
 * A lesion or a pain that questions are asked of.
 *
 * @param code short name in fact sheets: L1, P1
 * @param title where it is, in words
 * @param detail what else stands in the head of its block
 */
record AskedOf(Scope scope, UUID id, String code, String title, String detail) {
    AskedOf {
        if (scope == Scope.PATIENT) {
            throw new IllegalArgumentException("expected a lesion or a pain");
        }
    }
}

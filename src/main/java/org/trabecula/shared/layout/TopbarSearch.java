package org.trabecula.shared.layout;

import java.util.Set;

/**
 * The search of the top bar, offered as a bean; one for each role at most. It posts {@code q}, so that no name stands in an
 * address.
 *
 * @param label message key of its label for screen readers
 * @param placeholder message key
 * @param action address that it posts to
 * @param roles roles that see it
 */
public record TopbarSearch(String label, String placeholder, String action, Set<String> roles) {

    public TopbarSearch {
        roles = Set.copyOf(roles);
    }
}

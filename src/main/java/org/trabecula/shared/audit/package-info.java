/** What the audit trail records: events that modules publish and the trail hears. */
@NullMarked
package org.trabecula.shared.audit;

import org.jspecify.annotations.NullMarked;

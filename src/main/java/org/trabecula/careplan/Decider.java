package org.trabecula.careplan;

import java.time.Instant;
import java.util.UUID;

/** Who acts, as it is kept with what they did, and when. */
record Decider(UUID id, String name, Instant at) {}

package org.trabecula.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A proposal as the plan takes it: from which assessment and catalog, its lines, and what is kept of it word for word. */
record Computed(
        UUID assessmentId,
        LocalDate assessedOn,
        UUID catalogVersionId,
        String catalogVersion,
        LocalDate date,
        String factSheet,
        String proposal,
        String shown,
        List<ProposalWords.Line> lines,
        List<FollowUp.Ruled> followUps) {}

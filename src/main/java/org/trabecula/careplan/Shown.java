package org.trabecula.careplan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Level;

/** What the proposal says beside its lines, in the words of the day it was computed; kept as JSON with the plan. */
record Shown(
        List<Alert> alerts,
        List<Undecided> cannotTell,
        List<Left> notProposed,
        List<Missing> missing,
        List<Folded> folded,
        List<EmptyDomain> emptyDomains,
        List<Note> notes,
        Unchecked unchecked,
        Matters matters,
        Counts counts) {

    private static final int FIRST = 12;

    /** A red flag that fired. */
    record Alert(
            String rule,
            @Nullable String site,
            Level level,
            String title,
            @Nullable String text,
            List<Evidence> evidence,
            List<ItemDetail.Source> sources) {}

    /** A red flag that cannot be excluded, and what would exclude it. */
    record Undecided(String rule, @Nullable String site, Level level, String title, List<String> missing) {}

    /** A therapy that fits and is not proposed, with every reason. */
    record Left(String title, @Nullable String site, boolean continued, List<Reason> reasons) {}

    /** Why not: the reason, the interaction behind it if it is one, and the values that decided. */
    record Reason(String text, List<String> because, List<Evidence> evidence) {}

    /** An unknown fact: what it would settle, and where it is entered. */
    record Missing(
            String fact,
            String label,
            @Nullable String site,
            @Nullable String lastKnown,
            List<String> settles,
            List<String> alerts,
            List<String> rules,
            @Nullable Place place) {}

    /** Where a fact is entered: a section of the assessment, or a part of the profile. */
    record Place(boolean profile, String code, String key) {}

    /** A therapy of which nothing can be said, not even whether it is indicated. */
    record Folded(String title, @Nullable String site, List<String> missing) {}

    /** A domain without a line: because of what. */
    record EmptyDomain(String domain, Why why, int count) {
        /** Why nothing is proposed: excluded, waiting for facts, or not indicated. */
        enum Why {
            EXCLUDED,
            CANNOT_TELL,
            NOT_INDICATED
        }
    }

    /** A rule that holds and is no red flag. */
    record Note(
            String rule,
            @Nullable String site,
            String title,
            @Nullable String text,
            List<Evidence> evidence) {}

    /** What could not be checked for interactions: the whole list, or these. */
    record Unchecked(boolean listNotGiven, List<String> medicines) {}

    /** What matters to the patient: ranked, and in their own words. */
    record Matters(
            boolean known,
            List<String> priorities,
            @Nullable String words) {}

    /** How many facts the proposal could use. */
    record Counts(int known, int stale, int missing) {}

    /** The facts that settle most. */
    public List<Missing> missingFirst() {
        return missing.subList(0, Math.min(FIRST, missing.size()));
    }

    /** The others, behind a fold. */
    public List<Missing> missingRest() {
        return missing.subList(Math.min(FIRST, missing.size()), missing.size());
    }

    /** How many red flags below an emergency cannot be excluded. */
    public long lessPressing() {
        return cannotTell.stream()
                .filter(open -> open.level() != Level.EMERGENCY)
                .count();
    }
}

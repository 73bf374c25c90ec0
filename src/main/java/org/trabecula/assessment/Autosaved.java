package org.trabecula.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the script hears about one answer that it sent.
 *
 * @param saved time of day at which it was stored, or {@code null}: it was not
 * @param version to be sent as {@code seen} next time
 * @param problems what has to be corrected, in words
 * @param warnings what has to be confirmed, in words; not stored until then
 * @param sure value of the confirmation
 * @param show names of the section's questions that are shown now
 * @param hide names of those that are not
 * @param workedOut what is worked out in the section now
 * @param conflict both sides, when somebody else answered first
 * @param tally answered of required of the section, in words
 * @param kept how many answers are hidden now and will be dropped at completion, in words
 * @param leads what the answers of a quick reassessment open in the full form, in words
 */
record Autosaved(
        @Nullable String saved,
        @Nullable Long version,
        List<String> problems,
        List<String> warnings,
        String sure,
        List<String> show,
        List<String> hide,
        List<SectionPage.Said> workedOut,
        SectionPage.@Nullable Conflict conflict,
        String tally,
        @Nullable String kept,
        @Nullable String leads) {}

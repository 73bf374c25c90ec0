package org.trabecula.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The synthetic people and what happened to them, as {@code demo/patients.yaml} tells it. Answers are written as a browser
 * would send them and read by the same reader.
 */
record DemoScript(List<Person> patients) {

    /** What is answered when the script says nothing else; by key. */
    record Usual(Map<String, Object> patient, Map<String, Object> pain, Map<String, Object> lesion) {}

    /** Somebody and their history. */
    record Person(Who person, List<Step> steps) {}

    /** Who it is. */
    record Who(
            String mrn,
            String family,
            String given,
            LocalDate born,
            String sex,
            @Nullable String height,
            @Nullable String weight) {}

    /**
     * What is done at one time.
     *
     * @param day from today; negative lies in the past
     * @param at time of day
     * @param by username
     */
    record Step(
            int day,
            String at,
            String by,
            @Nullable Map<String, Object> profile,
            @Nullable List<Map<String, Object>> lesions,
            @Nullable List<Map<String, Object>> pains,
            @Nullable List<Map<String, Object>> medicines,
            @Nullable Boolean done,
            @Nullable Assess assess,
            @Nullable Map<String, Acknowledge> acknowledge,
            @Nullable Plan plan) {}

    /**
     * An assessment.
     *
     * @param leave whether the draft is left open
     * @param sparse whether nothing is answered but what stands here; what is needed all the same was not asked
     * @param sections of a draft that is left: the sections that were reached
     */
    record Assess(
            @Nullable Boolean leave,
            @Nullable Boolean sparse,
            @Nullable List<String> sections,
            @Nullable Map<String, Object> patient,
            @Nullable Map<String, Map<String, Object>> pains,
            @Nullable Map<String, Map<String, Object>> lesions) {}

    /** What was done about a red flag, and in how many days it is to ask again; sooner where its level wants that. */
    record Acknowledge(String done, int again) {}

    /**
     * A plan.
     *
     * @param accept therapies, or the word urgent for those that press; what presses is accepted in any case
     * @param review days until the next review; needed to sign
     * @param sign false leaves the draft open
     */
    record Plan(
            Object accept,
            @Nullable List<String> also,
            @Nullable Map<String, String> decline,
            @Nullable Integer review,
            @Nullable Boolean sign) {}
}

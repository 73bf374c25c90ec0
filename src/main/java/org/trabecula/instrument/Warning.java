package org.trabecula.instrument;

/** What a reader must know beside a result. The words are in the message files, under {@code instrument.warning.<name>}. */
public enum Warning {
    /** Sex for clinical use is not known: both values were computed and the lower one taken. */
    SEX_UNKNOWN_LOWER_TAKEN,
    /** Creatinine formulas overestimate in cachexia, amputation and unstable creatinine; cystatin C helps. */
    OVERESTIMATES_IN_LOW_MUSCLE,
    /** Without a height the actual weight was used: an overestimate in obesity. */
    HEIGHT_UNKNOWN_ACTUAL_WEIGHT,
    /** The ideal weight replaced the actual one. */
    IDEAL_WEIGHT_USED,
    /** The adjusted weight replaced the actual one. */
    ADJUSTED_WEIGHT_USED,
    /** No albumin: the total calcium is not corrected and may look better than it is. */
    CALCIUM_NOT_CORRECTED,
    /** Albumin above 40 g/L: the correction lowers the calcium. */
    ALBUMIN_ABOVE_40,
    /** Albumin below 20 g/L: ionised calcium is better than a corrected one. */
    IONISED_CALCIUM_PREFERRED,
    /** The laboratory had adjusted already; nothing was corrected again. */
    ADJUSTED_BY_LABORATORY,
    /** A painless lesion has no Mirels pain point of its own; it counts as mild. */
    NO_PAIN,
    /** Mirels over-calls (specificity about 35 %): many lesions that it marks would not fracture. */
    OVER_CALLS,
    /** Item 9 is 1 or more: the safety questions follow, whatever the total says. */
    ITEM_9_POSITIVE,
    /** Item 9 was not answered: ask again. */
    ITEM_9_MISSING,
    /** Appetite, fatigue and sleep items overlap with the cancer. */
    SOMATIC_OVERLAP,
    /** One missing item was replaced by the mean of the others. */
    PRORATED,
    /** An unanswered part counted as the higher level. */
    UNKNOWN_COUNTED_HIGHER,
    /** A statement of readiness to die was recorded apart; it lowered nothing. */
    READINESS_RECORDED_APART,
    /** The test could not be done; that counts as positive. */
    UNABLE,
    /** Two answers contradict each other; the more cautious one counted. */
    CONTRADICTION,
    /** A fall with an injury proposes the highest level; the clinician records it. */
    INJURIOUS_FALL,
    /** As-needed doses taken are not known: the total is at least the regular part. */
    AS_NEEDED_UNKNOWN,
    /** Buprenorphine is present and not in the sum. */
    BUPRENORPHINE_NOT_SUMMED,
    /** Fentanyl other than a patch is present and not in the sum. */
    FENTANYL_NOT_SUMMED,
    /** Methadone or a fentanyl patch: the factor is least reliable. */
    FACTOR_LEAST_RELIABLE,
    /** The figure describes risk and trend; it is never a dose to convert to. */
    NOT_FOR_CONVERSION,
    /** A step of the examination or history is not known: the grade is the last confirmed one. */
    INCOMPLETE_EXAM,
    /** Derived from another scale, not measured. */
    DERIVED,
    /** A goal of 0 is accepted; talk about what to expect. */
    GOAL_ZERO,
    /** Least pain is above the average. */
    LEAST_ABOVE_AVERAGE,
    /** Average pain is above the worst. */
    AVERAGE_ABOVE_WORST,
    /** Pain now is above the worst. */
    NOW_ABOVE_WORST,
    /** Pain now is below the least. */
    NOW_BELOW_LEAST,
    /** The baseline was 0: a percentage is not defined, an increase counts as 25 % or more. */
    BASELINE_ZERO,
    /** Pain got worse within 10 days of radiotherapy: possibly a flare; check again. */
    POSSIBLE_FLARE,
    /** Sex for clinical use is not known: both norms were used and the more cautious result counts. */
    SEX_UNKNOWN_CAUTIOUS,
    /** There is no norm for this age: the count stands alone. */
    NO_NORM_FOR_AGE,
    /** A goal without a level was left out of the sums. */
    GOAL_DROPPED,
    /** More than half of the answers stand for all. */
    MEAN_OF_ANSWERED,
    /** Oedema or ascites: the weight hides loss, and a target takes the dry weight. */
    FLUID_IN_WEIGHT,
    /** Kidney disease without dialysis: the dietitian sets the protein. */
    PROTEIN_BY_DIETITIAN,
    /** In bed all day: 20 to 25 kcal per kg may be enough. */
    BEDRIDDEN_LESS_ENERGY,
    /** A prognostic model: for questions, never to withhold treatment of pain; weak below 3 months. */
    PROGNOSIS_FOR_QUESTIONS,
    /** One feature at least speaks for a specialist in pain or palliative care. */
    COMPLEX_FEATURE,
    /** The screen never is a reason to withhold an opioid; it was made for pain without cancer. */
    MONITORING_ONLY,
    /** A threshold or wording used here comes from memory and waits for a clinician's check. */
    UNVERIFIED
}

package org.trabecula;

import java.util.LinkedHashMap;
import java.util.Map;
import org.trabecula.testing.Questions;

/** What the patient of {@link WholeJobWalkTests} has and says: a painful L3 with a root that hurts, and a femur that may break. */
final class TestAnna {

    private static final String BONES = "mechanical_pain@1=true; mechanical_pain@2=true";
    private static final String TREATMENT = "rescue_doses_per_day=2; sedation_level=AWAKE; respiratory_rate=16";
    private static final String FUNCTION = "ecog=1; walking=BLOCKS; unsteady=true; worried_about_falling=false";
    private static final String MOOD = "phq_item1=1; phq_item2=0; gad_item1=0; gad_item2=0";

    /** All red-flag findings but {@code exposed_jaw_bone}, which is forgotten at first. */
    private static final String RED_FLAGS =
            "cancer_spine_pain=true; spine_pain_progressive=false; spine_pain_on_straining=false;"
                    + "spine_pain_nocturnal=true; band_like_pain=false; new_limb_weakness=false; gait_difficulty_new=false;"
                    + "sensory_level=false; saddle_sensory_change=false; bladder_bowel_change=false; spine_tenderness=true;"
                    + "upper_motor_neuron_signs=false; sudden_severe_pain=false; unable_to_bear_weight=false; limb_deformity=false;"
                    + "thigh_groin_prodrome=false; fever=false; confusion_new=false; leg_swelling_unilateral=false;"
                    + "vomiting_with_distension=false";

    private TestAnna() {}

    /** The first sections of the initial assessment, up to that of pain. */
    static Map<String, String> atFirst() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("BASIS", "care_setting=OUTPATIENT; prognosis=YEAR_PLUS; respondent=SELF");
        said.put("RED_FLAGS", RED_FLAGS);
        return said;
    }

    /** Her pains at first. */
    static String painAtFirst() {
        return pain(7)
                + "; p_quality@1=ACHING+BURNING; p_radiation@1=DERMATOMAL; p_triggers@1=WALKING; p_nights_woken@1=3;"
                + "p_quality@2=ACHING; p_radiation@2=NOWHERE; p_nights_woken@2=1; pain_goal=3";
    }

    /** The sections of the initial assessment after that of pain. */
    static Map<String, String> further(String dayOfBlood) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(
                "EXAMINATION",
                "p_bone_tenderness@1=true; p_neuro_cause@1=true; p_neuro_cause_kind@1=ROOT; p_plausible_area@1=true;"
                        + "p_pin_loss@1=true; p_test_confirms@1=true; p_test_kind@1=MRI; p_bone_tenderness@2=true; p_neuro_cause@2=false");
        said.put(
                "BONES",
                "sins_alignment@1=NORMAL; sins_collapse@1=BODY_INVOLVED; sins_posterolateral@1=NONE; escc@1=G0;"
                        + "mirels_site@2=PERITROCHANTERIC; mirels_size@2=OVER_TWO_THIRDS;" + BONES);
        said.put("TREATMENT", "can_swallow=true;" + TREATMENT);
        said.put("FUNCTION", "falls_12m=0;" + FUNCTION);
        said.put("MOOD", MOOD);
        said.put(
                "LABS",
                "creatinine=95; creatinine.date=%1$s; hemoglobin=112; hemoglobin.date=%1$s".formatted(dayOfBlood));
        said.put("NUTRITION", "intake_reduced=false");
        said.put(
                "GOALS",
                "priorities=ALERTNESS+MOBILITY+SLEEP; priority_words=I want a clear head for my grandchildren.");
        said.put("HOME", "lives_alone=false; stairs_at_home=" + Questions.NOT_KNOWN);
        said.put("CARE_PLANNING", "goals_conversation_done=true");
        return said;
    }

    /** A full reassessment: what changes is asked anew, and stands empty; what is stable is there already. */
    static Map<String, String> later(int worst) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("BASIS", "respondent=SELF; lesions_checked=true; medicines_checked=true");
        said.put("RED_FLAGS", RED_FLAGS + "; exposed_jaw_bone=false");
        said.put("PAIN", pain(worst) + "; p_nights_woken@1=1; p_nights_woken@2=0");
        said.put("EXAMINATION", "p_bone_tenderness@1=true");
        said.put("BONES", BONES);
        said.put("TREATMENT", TREATMENT);
        said.put("FUNCTION", "falls_since_last=0;" + FUNCTION);
        said.put("MOOD", MOOD);
        return said;
    }

    /** How strong the pains are and what they hinder, when that of the back is this strong at its worst. */
    private static String pain(int worst) {
        return "has_pain=true; p_worst@1=%1$d; p_average@1=%2$d; p_movement@1=%1$d; p_rest@1=2; p_flares@1=false;"
                        .formatted(worst, worst - 2)
                + "p_worst@2=6; p_average@2=4; p_movement@2=6; p_rest@2=1; p_flares@2=false;"
                + "peg_average=%1$d; peg_enjoyment=%1$d; peg_activity=%1$d".formatted(worst - 1);
    }
}

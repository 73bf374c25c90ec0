package org.trabecula.instrument;

import java.util.List;
import java.util.Optional;

/** The catalogue of everything this module can work out, for the page about instruments and for the result screen. */
public final class Instruments {
    private static final List<Instrument> SCORES = List.of(
            Nrs.rating("pain_worst", Nrs.Cuts.FROM_4_AND_7),
            PersonalGoal.GOAL_MET,
            Peg.PEG,
            Breakthrough.BREAKTHROUGH,
            Mechanism.MECHANISM,
            NeuPsig.GRADE,
            NeuropathicFeatures.COUNT,
            Sins.SINS,
            Mirels.MIRELS,
            Ecog.ECOG,
            Karnofsky.KPS,
            Tug.TUG,
            Falls.SCREEN,
            Falls.RISK,
            Phq2.PHQ2,
            Phq9.PHQ9,
            Item9.LEVEL,
            Gad2.GAD2,
            Gad7.GAD7,
            Mme.MME,
            Egfr.EGFR,
            CreatinineClearance.CRCL,
            Bmi.BMI,
            CorrectedCalcium.CALCIUM,
            Change.RESPONSE,
            RadiotherapyResponse.RT_RESPONSE);

    private static final List<Instrument> DERIVED = List.of(
            Sins.LOCATION,
            Sins.PAIN,
            Sins.COLLAPSED,
            Mirels.SITE,
            Mirels.PAIN,
            CorrectedCalcium.HIGH_GRADE,
            CorrectedCalcium.LOW_GRADE,
            Change.WORST,
            Change.ECOG,
            Mme.CHANGE,
            OpioidHistory.TOLERANT,
            OpioidHistory.RECENT,
            Elapsed.STEROID,
            Elapsed.WEEKS_SINCE_RT,
            Elapsed.IMAGING_AGE,
            TimesUpperLimit.instrument("alt"),
            TimesUpperLimit.instrument("ast"),
            TimesUpperLimit.instrument("bilirubin"),
            Pains.SITES,
            Pains.PER_DAY,
            Pains.NIGHT,
            Pains.INCIDENT,
            Pains.LOCALIZED,
            LesionPains.WORST,
            LesionPains.NEUROPATHIC,
            Mobility.DECLINE);

    private Instruments() {}

    /** Returns the published scores and the rules of our own, in the order of the assessment. */
    public static List<Instrument> scores() {
        return SCORES;
    }

    /** Returns the plain derivations. */
    public static List<Instrument> derived() {
        return DERIVED;
    }

    /** Returns the score or derivation of this code. */
    public static Optional<Instrument> named(String code) {
        return SCORES.stream()
                .filter(instrument -> instrument.code().equals(code))
                .findFirst()
                .or(() -> DERIVED.stream()
                        .filter(instrument -> instrument.code().equals(code))
                        .findFirst());
    }
}

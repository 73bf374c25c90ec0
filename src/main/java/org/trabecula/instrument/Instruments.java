package org.trabecula.instrument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The catalogue of everything this module can work out, for the page about instruments and for the result screen. */
public final class Instruments {
    private static final List<Instrument> SCORES = Stream.of(
                    List.of(
                            Nrs.rating("pain_worst", Nrs.Cuts.FROM_4_AND_7),
                            PersonalGoal.GOAL_MET,
                            Peg.PEG,
                            Breakthrough.BREAKTHROUGH,
                            Mechanism.MECHANISM,
                            NeuPsig.GRADE,
                            NeuropathicFeatures.COUNT,
                            EcsCp.PROFILE,
                            Sins.SINS,
                            Mirels.MIRELS,
                            Escc.ACTION,
                            Ecog.ECOG,
                            Karnofsky.KPS,
                            Tug.TUG,
                            GaitSpeed.GAIT_SPEED,
                            ChairStand.BELOW_NORM,
                            Balance.RISK,
                            Falls.SCREEN,
                            Falls.RISK,
                            Katz.KATZ,
                            Phq2.PHQ2,
                            Phq9.PHQ9,
                            Item9.LEVEL,
                            Gad2.GAD2,
                            Gad7.GAD7),
                    of(Rating.values(), Rating::instrument),
                    List.of(
                            Symptoms.HIGHEST,
                            Symptoms.PHYSICAL,
                            Symptoms.EMOTIONAL,
                            Symptoms.TOTAL,
                            HealthLiteracy.LOW,
                            Mme.MME,
                            MisuseRisk.SCORE,
                            CageAid.CAGE,
                            Sedation.ACTION,
                            Rass.RASS,
                            BowelFunction.BOWEL),
                    of(SideEffect.values(), SideEffect::instrument),
                    List.of(
                            Egfr.EGFR,
                            CreatinineClearance.CRCL,
                            Zoledronate.DOSE,
                            CorrectedCalcium.CALCIUM,
                            VitaminD.VITAMIN_D,
                            Neutrophils.ANC,
                            ChildPugh.CHILD_PUGH),
                    of(Ctcae.values(), Ctcae::instrument),
                    List.of(
                            Bmi.BMI,
                            BodySurface.BSA,
                            WeightLoss.LOSS,
                            Glim.GLIM,
                            Espen.ENERGY,
                            Espen.PROTEIN,
                            GoalAttainment.GAS,
                            Teachh.TEACHH,
                            Chow3.CHOW3,
                            Katagiri.KATAGIRI,
                            Tokuhashi.TOKUHASHI,
                            Change.RESPONSE,
                            RadiotherapyResponse.RT_RESPONSE),
                    of(EnteredTotal.values(), EnteredTotal::instrument))
            .flatMap(List::stream)
            .toList();

    private static final List<Instrument> DERIVED = List.of(
            Sins.LOCATION,
            Sins.PAIN,
            Sins.COLLAPSED,
            Mirels.SITE,
            Mirels.PAIN,
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
            TimesUpperLimit.instrument("alp"),
            Pains.SITES,
            Pains.PER_DAY,
            Pains.NIGHT,
            Pains.INCIDENT,
            Pains.LOCALIZED,
            LesionPains.WORST,
            LesionPains.NEUROPATHIC,
            Mobility.DECLINE);

    private Instruments() {}

    private static <E> List<Instrument> of(E[] constants, Function<E, Instrument> instrument) {
        return Arrays.stream(constants).map(instrument).toList();
    }

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

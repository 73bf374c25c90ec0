/**
 * Published scores and the arithmetic of derived facts: pure functions of the JDK, no clock, no Spring, nothing stored.
 *
 * <p>Every input may be {@code null}, "not known", which is never zero and never no. Every result is a {@link org.trabecula.instrument.Score} (a
 * number), a {@link org.trabecula.instrument.Finding} (a code, or yes or no), or a record made of them. Both carry their {@link
 * org.trabecula.instrument.Instrument} (code, unit, bands, citation, licence, verified), inputs, missing inputs and warnings. A number known in part
 * has {@code low}, "at least", and no {@code value}. A reassuring band stands on complete results alone. Implausible values are refused with an {@link
 * java.lang.IllegalArgumentException} that names the value and what was expected. Numbers are {@link java.math.BigDecimal}, compared unrounded; units are those of
 * the fact dictionary. The names of enum constants are the codes of the dictionary, so {@code valueOf} maps an observation.
 *
 * <pre>
 * pain        Nrs.score(key, value[, cuts])                    Nrs.contradictions(worst, least, average, now)
 *             PersonalGoal.met(average, goal)                  Peg.score(average, enjoyment, activity)
 *             Breakthrough.type(hours, average, flares, beforeDose, predictable, triggers)
 * mechanism   Mechanism.of(PainFindings) → PainMechanism       NeuPsig.grade(cause, area, signs, test)
 *             NeuropathicFeatures.count|screen(quality, touchLoss, pinLoss, brushPain)
 * patient     Pains.highest|sites|flaresPerDay|wakes|incident|localizedNeuropathic|breakthrough(hasPain, list of pains)
 *             Pains.mechanism|confidence(classes of pains)
 * lesion      Sins.score(location, pain, lesion, alignment, collapse, posterolateral)   Sins.location|pain|collapsed
 *             Mirels.score(site, pain, lesion, size)           Mirels.site|pain|appliesTo
 *             LesionPains.worst(hasPain, pains)                LesionPains.neuropathic(hasPain, painful, pains)
 *             RadiotherapyResponse.of(painBefore, mmeBefore, pain, mme, daysSince)
 * function    Ecog.grade|fromKarnofsky   Karnofsky.status|fromEcog   Tug.time(seconds, unable)   Mobility.declined(previous, now)
 *             Falls.screen(falls, unsteady, worried)           Falls.risk(falls, injury, unsteady, worried, tug, unable, chairStand)
 * mood        Phq2.score(1, 2)   Phq9.score(nine)   Gad2.score(1, 2)   Gad7.score(seven)   Item9.starts|level
 * opioids     Mme.daily(doses)   Mme.change(baseline, now)     OpioidHistory.tolerant|startedOrChanged(courses, on)
 * laboratory  Egfr.ckdEpi2021(creatinine, age, sex)            CreatinineClearance.cockcroftGault(creatinine, age, sex, weight, height)
 *             CorrectedCalcium.of|reported                     TimesUpperLimit.alt|ast|alp|bilirubin   Neutrophils.count   VitaminD.level
 *             Ctcae.X.grade(value, limit)   Ctcae.creatinine  Zoledronate.dose(clearance)              ChildPugh.score(five)
 * screens     Rating.X.score(value)   SideEffect.X.score(grade)   Symptoms.highest|physical|emotional|total(nine)   HealthLiteracy.low(sils)
 *             CageAid.score   MisuseRisk.score(eight, age)   Sedation.action   Rass.score   BowelFunction.score(three)   EcsCp.profile(features)
 *             GaitSpeed.speed   ChairStand.belowNorm   Balance.risk   Katz.score   Escc.action
 * nutrition   Bmi.index   BodySurface.area   WeightLoss.percent   Glim.stage   Espen.energy|protein(person)
 * outlook     Teachh.score   Chow3.score   Katagiri.score   Tokuhashi.score   GoalAttainment.score(goals)   Meaningful.direction(code, before, now)
 * licensed    EnteredTotal.X.score(total)   Bpi.severity|interference   Bm22.symptom|function: totals and their arithmetic, never a question
 * time        Change.ofPain(before, now)                       Elapsed.weeksSinceRadiotherapy|imagingAge|daysOnSteroid(…, on)
 * </pre>
 *
 * <p>{@link org.trabecula.instrument.Instruments} lists them all. The words for names, formulas, bands and warnings are in the message files, under
 * {@code instrument.}. Specification: {@code instruments.md}; what is not verified there is marked {@code verified = false} or left out.
 */
@NullMarked
package org.trabecula.instrument;

import org.jspecify.annotations.NullMarked;

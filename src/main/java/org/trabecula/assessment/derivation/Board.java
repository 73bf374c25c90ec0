package org.trabecula.assessment.derivation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trabecula.instrument.Finding;
import org.trabecula.instrument.Score;

/** The values of one run: what was recorded, and what has been worked out of it so far. A recorded value is never replaced. */
final class Board {

    private final Findings findings;
    private final Staleness staleness;
    private final Map<Input.Name, Input> known = new LinkedHashMap<>();
    private final List<Derived> derived = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();

    Board(Findings findings, Staleness staleness) {
        this.findings = findings;
        this.staleness = staleness;
        record(Subject.PATIENT, findings.patient());
        lesions().forEach(lesion -> record(lesion.subject(), lesion.values()));
        findings.pains().forEach(pain -> record(pain.subject(), pain.values()));
    }

    private void record(Subject subject, Map<String, Recorded> values) {
        values.forEach((key, value) -> {
            Input.Name name = new Input.Name(subject, key);
            known.put(name, new Input(name, Worth.exactly(value.value()), value.on()));
        });
    }

    LocalDate today() {
        return findings.on();
    }

    List<SubjectFindings> lesions() {
        List<SubjectFindings> lesions = findings.lesions();
        return lesions == null ? List.of() : lesions;
    }

    /** Tells whether somebody gave the list; an empty one is given, too. */
    boolean isLesionListGiven() {
        return findings.lesions() != null;
    }

    List<SubjectFindings> pains() {
        return findings.pains();
    }

    @Nullable
    MedicineUse medicines() {
        return findings.medicines();
    }

    Past past() {
        return findings.past();
    }

    @Nullable
    Input known(Subject subject, String key) {
        return known.get(new Input.Name(subject, key));
    }

    /** Works out a score; its result is kept even if nothing is known yet. */
    void score(Subject subject, String key, Function<Trail, Score> rule) {
        derive(subject, key, trail -> {
            Score score = rule.apply(trail);
            results.add(new Result(subject, score, null, trail.oldest(key, staleness)));
            return Worth.of(score);
        });
    }

    /** Works out a finding; its result is kept even if nothing is known yet. */
    void finding(Subject subject, String key, Function<Trail, Finding<?>> rule) {
        derive(subject, key, trail -> {
            Finding<?> finding = rule.apply(trail);
            results.add(new Result(subject, null, finding, trail.oldest(key, staleness)));
            return Worth.of(finding);
        });
    }

    /** Works out a score; its result is kept only if one of the values was asked and is known. */
    void score(Subject subject, String key, List<String> asked, Function<Trail, Score> rule) {
        derive(subject, key, trail -> {
            Score score = rule.apply(trail);
            if (knowsAny(subject, asked)) {
                results.add(new Result(subject, score, null, trail.oldest(key, staleness)));
            }
            return Worth.of(score);
        });
    }

    /** Works out a finding; its result is kept only if one of the values was asked and is known. */
    void finding(Subject subject, String key, List<String> asked, Function<Trail, Finding<?>> rule) {
        derive(subject, key, trail -> {
            Finding<?> finding = rule.apply(trail);
            if (knowsAny(subject, asked)) {
                results.add(new Result(subject, null, finding, trail.oldest(key, staleness)));
            }
            return Worth.of(finding);
        });
    }

    /** Tells whether one of these was answered or has been worked out. */
    boolean knowsAny(Subject subject, List<String> keys) {
        return keys.stream().anyMatch(key -> known(subject, key) != null);
    }

    /** Keeps a score that yields no fact of its own: the band of a fact, or a sum that no rule asks for. */
    void show(Subject subject, Function<Trail, Score> rule) {
        Trail trail = new Trail(this);
        Score score = rule.apply(trail);
        keep(new Result(subject, score, null, trail.oldest(score.instrument().code(), staleness)));
    }

    /** Keeps a finding that yields no fact of its own. */
    void showFinding(Subject subject, Function<Trail, Finding<?>> rule) {
        Trail trail = new Trail(this);
        Finding<?> finding = rule.apply(trail);
        keep(new Result(
                subject, null, finding, trail.oldest(finding.instrument().code(), staleness)));
    }

    /** Keeps a result that yields no fact of its own. */
    void keep(Result result) {
        results.add(result);
    }

    Staleness staleness() {
        return staleness;
    }

    /** Works a value out unless it was recorded directly, which wins. */
    void derive(Subject subject, String key, Function<Trail, Worth> rule) {
        Input.Name name = new Input.Name(subject, key);
        if (known.containsKey(name)) {
            return;
        }
        Trail trail = new Trail(this);
        Worth worth = rule.apply(trail);
        LocalDate on = worth instanceof Worth.Unknown ? null : trail.oldest(key, staleness);
        if (on != null) {
            known.put(name, new Input(name, worth, on));
        }
        derived.add(new Derived(subject, key, worth, on, trail.used(), trail.missing()));
    }

    List<Derived> derived() {
        return List.copyOf(derived);
    }

    List<Result> results() {
        return List.copyOf(results);
    }
}

package org.trabecula.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.assessment.FactAreas.Area;
import org.trabecula.assessment.FactsPage.Filter;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.PainService;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;

/** Reads the facts of today or of a completed assessment for the screen. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
class FactsPages {

    /** Lesions and pains follow the patient as a whole. */
    private static final int AFTER = 1000;

    private final FactAccounts accounts;
    private final LesionService lesions;
    private final PainService pains;
    private final FactAreas areas;
    private final FactWords facts;
    private final ResultWords words;
    private final Dictionary dictionary;
    private final Clock clock;

    FactsPages(
            FactAccounts accounts,
            LesionService lesions,
            PainService pains,
            FactAreas areas,
            FactWords facts,
            ResultWords words,
            Dictionary dictionary,
            Clock clock) {
        this.accounts = accounts;
        this.lesions = lesions;
        this.pains = pains;
        this.areas = areas;
        this.facts = facts;
        this.words = words;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /** @throws org.trabecula.shared.NotFound if there is no such patient, or not for this user */
    public FactsPage today(UUID patient, Filter filter) {
        return page(accounts.on(patient, LocalDate.now(clock)), null, filter);
    }

    /** @throws org.trabecula.shared.NotFound if there is no such completed assessment, or not for this user */
    public FactsPage ofAssessment(UUID assessment, Filter filter) {
        return page(accounts.ofAssessment(assessment), assessment, filter);
    }

    private FactsPage page(FactAccounts.Report report, @Nullable UUID assessment, Filter filter) {
        Map<String, String> places = places(report.patientId());
        Map<Area, List<FactsPage.Line>> groups =
                new TreeMap<>(Comparator.comparingInt(Area::order).thenComparing(Area::code));
        report.facts().stream()
                .filter(filter::takes)
                .forEach(account -> groups.computeIfAbsent(area(account, places), none -> new ArrayList<>())
                        .add(line(account, places)));
        return new FactsPage(
                report.patientId(),
                report.date(),
                assessment,
                filter,
                Arrays.stream(Filter.values())
                        .map(each -> new FactsPage.Count(
                                each,
                                report.facts().stream().filter(each::takes).count()))
                        .toList(),
                groups.entrySet().stream()
                        .map(group -> new FactsPage.Group(
                                "area-" + group.getKey().code(), group.getKey().title(), group.getValue()))
                        .toList());
    }

    private Area area(FactAccount account, Map<String, String> places) {
        Subject subject = account.subject();
        String id = subject.id();
        if (id == null) {
            return areas.of(account.fact().key());
        }
        boolean pain = subject.scope() == Scope.PAIN;
        String place = ResultWords.place(id, places);
        return pain
                ? new Area(id, words.say("assessment.facts.pain", place), AFTER + 1)
                : new Area(id, words.say("assessment.facts.lesion", place), AFTER);
    }

    private FactsPage.Line line(FactAccount account, Map<String, String> places) {
        FactValue value = account.value();
        FactAccount.Source source = account.source();
        return new FactsPage.Line(
                account.subject().name(account.fact().key()),
                account.fact().label(),
                value == null ? null : facts.value(account.fact(), value),
                account.stale(),
                account.observedOn(),
                source == null ? null : source.name(),
                account.derivedFrom().stream().map(used -> used(used, places)).toList(),
                account.formula(),
                account.instrument(),
                words.missing(account.missing(), places));
    }

    private FactsPage.Used used(FactAccount.Used used, Map<String, String> places) {
        String name = used.name();
        Fact fact = dictionary.find(name.contains("@") ? name.substring(0, name.indexOf('@')) : name);
        FactValue value = used.value();
        return new FactsPage.Used(
                words.missing(name, places), value == null ? null : words(fact, value), used.observedOn());
    }

    /** What is no fact has no unit and no codes: a number of medicines, their names. */
    private String words(@Nullable Fact fact, FactValue value) {
        return facts.value(fact == null ? dictionary.get("med_count") : fact, value);
    }

    private Map<String, String> places(UUID patient) {
        Map<String, String> places = new HashMap<>();
        lesions.everyLesion(patient).forEach(lesion -> places.put(lesion.code(), lesion.label()));
        pains.everyPain(patient).forEach(pain -> places.put(pain.code(), pain.label()));
        return places;
    }
}

package org.trabecula.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.trabecula.catalog.Restriction;
import org.trabecula.form.QuestionId;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;
import org.trabecula.planning.Truth;

/**
 * What is shown of a form: each question's own condition, the restrictions of the form and what was opened on purpose.
 *
 * <p>A hidden question feeds nothing, so what is shown depends on what is shown. A condition names nothing that stands further
 * down; therefore working it out again and again settles, each round at least one more question for good.
 */
final class Visibility {
    /** Said only of a lesion that was irradiated. */
    private static final String RT_RESPONSE = "rt_response";

    private static final String IRRADIATED = "prior_rt";

    private final Map<QuestionId, Standing> standings;
    private final List<Restriction> inForce;
    private final Facts facts;

    private Visibility(Map<QuestionId, Standing> standings, List<Restriction> inForce, Facts facts) {
        this.standings = standings;
        this.inForce = inForce;
        this.facts = facts;
    }

    /** Reads the facts that follow from the answers to the questions that are shown. */
    @FunctionalInterface
    interface Reader {
        Facts read(Map<QuestionId, Standing> standings);
    }

    /** @param opened questions opened on purpose */
    static Visibility work(DraftForm form, Set<QuestionId> opened, Reader reader) {
        Map<QuestionId, Standing> standings = new LinkedHashMap<>();
        form.places().forEach(place -> standings.put(place.id(), Standing.SHOWN));
        for (int round = 0; round <= standings.size(); round++) {
            Facts facts = reader.read(standings);
            List<Restriction> inForce = form.restrictions().stream()
                    .filter(rule -> rule.when().evaluate(facts, Subject.PATIENT) == Truth.MET)
                    .toList();
            boolean settled = true;
            for (Place place : form.places()) {
                Standing now = place.isWorkedOut() && !isOfUse(place, form, facts, standings)
                        ? Standing.NOT_MET
                        : standing(place, facts, inForce, opened);
                settled &= standings.put(place.id(), now) == now;
            }
            if (settled) {
                return new Visibility(standings, inForce, facts);
            }
        }
        throw new IllegalStateException("the form does not settle: a condition names what stands further down");
    }

    /** What goes into the same score as questions of the lesion is of use when one of those is asked: no spine score of a femur. */
    private static boolean isOfUse(Place place, DraftForm form, Facts facts, Map<QuestionId, Standing> standings) {
        if (place.scope() != Scope.LESION) {
            return true;
        }
        if (place.key().equals(RT_RESPONSE)) {
            return isYes(facts, place.subject(), IRRADIATED);
        }
        List<Place> together = form.places(place.section()).stream()
                .filter(other -> !other.isWorkedOut()
                        && Objects.equals(other.of(), place.of())
                        && (other.fact().feeds().contains(place.key())
                                || !Collections.disjoint(
                                        other.fact().feeds(), place.fact().feeds())))
                .toList();
        return together.isEmpty()
                || together.stream()
                        .anyMatch(other -> standings
                                .getOrDefault(other.id(), Standing.NOT_MET)
                                .isShown());
    }

    private static Standing standing(Place place, Facts facts, List<Restriction> inForce, Set<QuestionId> opened) {
        String key = place.key();
        if (!inForce.stream().allMatch(rule -> rule.admits(key))) {
            return Standing.RESTRICTED;
        }
        if (place.scope() == Scope.PAIN && isNo(facts, "has_pain")) {
            return Standing.NO_PAIN;
        }
        if (inForce.stream().anyMatch(rule -> rule.askRegardless().contains(key))) {
            return Standing.SHOWN;
        }
        Standing own = own(place, facts);
        boolean opens = place.field().mayOpen() && opened.contains(place.id());
        return own.isShown() || !opens ? own : Standing.OPENED;
    }

    private static Standing own(Place place, Facts facts) {
        if (place.field().askedWhen() == null) {
            return Standing.SHOWN;
        }
        return switch (place.field().askedWhen().evaluate(facts, place.subject())) {
            case MET -> Standing.SHOWN;
            case NOT_MET -> Standing.NOT_MET;
            case UNKNOWN -> place.field().ifUnknownAsk() ? Standing.SHOWN : Standing.UNDECIDED;
        };
    }

    private static boolean isYes(Facts facts, Subject subject, String flag) {
        return facts.reading(subject, flag).value() instanceof FactValue.Flag said && said.value();
    }

    private static boolean isNo(Facts facts, String flag) {
        return facts.reading(Subject.PATIENT, flag).value() instanceof FactValue.Flag said && !said.value();
    }

    /** The facts that follow from what is shown. */
    Facts facts() {
        return facts;
    }

    Standing of(Place place) {
        return standings.getOrDefault(place.id(), Standing.NOT_MET);
    }

    boolean shows(Place place) {
        return of(place).isShown();
    }

    /** Whether the assessment cannot be completed without an answer; a restriction in force has the last word. */
    boolean requires(Place place) {
        if (!shows(place)) {
            return false;
        }
        for (Restriction rule : inForce) {
            Set<String> required = rule.required();
            if (required != null) {
                return required.contains(place.key());
            }
        }
        return place.field().required();
    }

    /** Whether it stands behind "More". */
    boolean folds(Place place) {
        return place.field().fold()
                && inForce.stream().noneMatch(rule -> rule.unfold().contains(place.key()));
    }

    /** Whether it is not shown but may be opened on purpose. */
    boolean opens(Place place) {
        return place.field().mayOpen() && (of(place) == Standing.NOT_MET || of(place) == Standing.UNDECIDED);
    }

    /** Why the form is shorter than usual. */
    List<String> reasons() {
        return inForce.stream().map(Restriction::why).toList();
    }

    /** The standings as they are, for whoever reads facts. */
    Map<QuestionId, Standing> standings() {
        return new LinkedHashMap<>(standings);
    }

    List<Place> shown(Iterable<Place> places) {
        List<Place> shown = new ArrayList<>();
        places.forEach(place -> {
            if (shows(place)) {
                shown.add(place);
            }
        });
        return shown;
    }
}

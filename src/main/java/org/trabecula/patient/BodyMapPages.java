package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.trabecula.shared.text.Dates;

/** Shows the body map of any day on which something of it changed or the pains were assessed, one after the other. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
class BodyMapPages {

    private final LesionService lesions;
    private final PainService pains;
    private final ProfileService profile;
    private final MapOfPatient maps;
    private final PlaceWords words;
    private final ObjectProvider<PainIntensities> intensities;
    private final MessageSource messages;
    private final Clock clock;

    BodyMapPages(
            LesionService lesions,
            PainService pains,
            ProfileService profile,
            MapOfPatient maps,
            PlaceWords words,
            ObjectProvider<PainIntensities> intensities,
            MessageSource messages,
            Clock clock) {
        this.lesions = lesions;
        this.pains = pains;
        this.profile = profile;
        this.maps = maps;
        this.words = words;
        this.intensities = intensities;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Returns the map as it was at the end of a day.
     *
     * @param wanted {@code null} or a day to come: today
     * @throws org.trabecula.shared.NotFound if there is no such patient
     */
    BodyMapPage page(UUID patient, @Nullable LocalDate wanted) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = wanted == null || wanted.isAfter(today) ? today : wanted;
        List<LesionView> listed = lesions.lesions(patient, on);
        List<PainView> followed = pains.pains(patient, on);
        List<ProfileValue> values = profile.valuesOn(patient, on);
        Map<UUID, PainIntensities.Worst> worst = maps.worst(patient, on);
        NavigableSet<LocalDate> days = days(patient, today);
        List<BodyMapPage.Line> lesionLines = listed.stream()
                .map(lesion -> new BodyMapPage.Line(
                        lesion.siteKey(), lesion.label(), words.kind(lesion, values), words.detail(lesion, values)))
                .toList();
        List<BodyMapPage.Line> painLines = pains(followed, listed, worst);
        return new BodyMapPage(
                patient,
                on,
                days.lower(on),
                days.higher(on),
                List.copyOf(days.descendingSet()),
                maps.paint(listed, followed, values, worst),
                lesionLines,
                painLines,
                text(on, lesionLines, painLines));
    }

    private List<BodyMapPage.Line> pains(
            List<PainView> followed, List<LesionView> listed, Map<UUID, PainIntensities.Worst> worst) {
        Map<UUID, LesionView> byId = new HashMap<>();
        listed.forEach(lesion -> byId.put(lesion.id(), lesion));
        return followed.stream()
                .map(pain -> new BodyMapPage.Line(
                        pain.placeKey(), pain.label(), words.link(pain, byId), strength(worst.get(pain.id()))))
                .toList();
    }

    private String strength(PainIntensities.@Nullable Worst worst) {
        return worst == null
                ? say("patient.pain.worst-unknown")
                : say("patient.pain.worst", worst.intensity()) + ", " + Dates.format(worst.on());
    }

    /** The days on which a place came onto a list, moved or left it, or the pains were assessed; and today. */
    private NavigableSet<LocalDate> days(UUID patient, LocalDate today) {
        NavigableSet<LocalDate> days = new TreeSet<>(Comparator.naturalOrder());
        for (LesionView lesion : lesions.everyLesion(patient)) {
            if (lesion.removal() != Removal.RECORDED_IN_ERROR) {
                add(days, lesion.recordedOn(), lesion.siteOn(), lesion.removedOn());
            }
        }
        for (PainView pain : pains.everyPain(patient)) {
            if (pain.ending() != Ending.RECORDED_IN_ERROR) {
                add(days, pain.recordedOn(), pain.linkOn(), pain.endedOn());
            }
        }
        PainIntensities known = intensities.getIfAvailable();
        if (known != null) {
            days.addAll(known.days(patient));
        }
        days.removeIf(day -> day.isAfter(today));
        days.add(today);
        return days;
    }

    private static void add(NavigableSet<LocalDate> days, @Nullable LocalDate... more) {
        for (LocalDate day : more) {
            if (day != null) {
                days.add(day);
            }
        }
    }

    private String text(LocalDate on, List<BodyMapPage.Line> lesionLines, List<BodyMapPage.Line> painLines) {
        List<String> lines = new ArrayList<>();
        lines.add(say("patient.map.of", Dates.format(on)));
        lines.add(say("patient.lesions.short") + ":");
        lines.addAll(texts(lesionLines, "patient.map.no-lesion"));
        lines.add(say("patient.pains") + ":");
        lines.addAll(texts(painLines, "patient.map.no-pain"));
        return String.join("\n", lines);
    }

    private List<String> texts(List<BodyMapPage.Line> lines, String none) {
        return lines.isEmpty()
                ? List.of("- " + say(none))
                : lines.stream()
                        .map(line -> "- " + line.label() + ": " + line.what() + "; " + line.detail())
                        .toList();
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}

package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.trabecula.patient.bodymap.BodySites;

/** Puts lesions, pains and the body map of the profile page together. */
@Component
class PlacePanels {

    private final LesionService lesions;
    private final PainService pains;
    private final BodySites sites;
    private final ProfileQuestions questions;
    private final PlaceForms forms;
    private final PlaceWords words;
    private final MapOfPatient maps;
    private final Clock clock;

    PlacePanels(
            LesionService lesions,
            PainService pains,
            BodySites sites,
            ProfileQuestions questions,
            PlaceForms forms,
            PlaceWords words,
            MapOfPatient maps,
            Clock clock) {
        this.lesions = lesions;
        this.pains = pains;
        this.sites = sites;
        this.questions = questions;
        this.forms = forms;
        this.words = words;
        this.maps = maps;
        this.clock = clock;
    }

    /**
     * A form that could not be kept.
     *
     * @param id the lesion or pain; {@code null} for a new one
     * @param site the site that was chosen
     * @param answered what was answered of a lesion
     */
    record Rejected(
            String what,
            @Nullable UUID id,
            @Nullable String site,
            @Nullable PainForm pain,
            ProfileQuestions.@Nullable Answered answered,
            Errors errors) {

        boolean is(String kind, @Nullable UUID of) {
            return what.equals(kind) && Objects.equals(id, of);
        }
    }

    PlacesPanel panel(
            UUID patientId,
            List<ProfileValue> values,
            PlacesPanel.Opened opened,
            @Nullable Rejected rejected,
            Locale locale) {
        LocalDate today = LocalDate.now(clock);
        LesionList list = lesions.list(patientId, today);
        List<PainView> followed = pains.pains(patientId, today);
        Map<UUID, PainIntensities.Worst> worst = maps.worst(patientId, today);
        List<PlacesPanel.LesionRow> lesionRows = new ArrayList<>();
        for (LesionView lesion : list.lesions()) {
            lesionRows.add(lesion(lesion, values, opened, rejected, locale));
        }
        List<PlacesPanel.PainRow> painRows = new ArrayList<>();
        for (PainView pain : followed) {
            painRows.add(pain(pain, list.lesions(), worst.get(pain.id()), opened, rejected, locale));
        }
        boolean newLesion = rejected != null && rejected.is("lesion", null);
        boolean newPain = rejected != null && rejected.is("pain", null);
        PainForm typed = newPain && rejected != null && rejected.pain() != null ? rejected.pain() : PainForm.empty();
        int gone = lesions.everyLesion(patientId).size()
                - list.lesions().size()
                + pains.everyPain(patientId).size()
                - followed.size();
        return new PlacesPanel(
                maps.paint(list.lesions(), followed, values, worst),
                lesionRows,
                list.noneOn(),
                list.reviewedOn(),
                painRows,
                gone,
                sites.bones(),
                sites.places(),
                forms.lesionSite(
                        "new-lesion-site",
                        newLesion && rejected != null ? rejected.site() : null,
                        newLesion && rejected != null ? rejected.errors() : null,
                        locale),
                forms.pain(
                        "new-pain",
                        typed,
                        list.lesions(),
                        newPain && rejected != null ? rejected.errors() : null,
                        locale),
                opened.addLesion() || newLesion,
                opened.addPain() || newPain);
    }

    private PlacesPanel.LesionRow lesion(
            LesionView lesion,
            List<ProfileValue> values,
            PlacesPanel.Opened opened,
            @Nullable Rejected rejected,
            Locale locale) {
        boolean wrong = rejected != null && rejected.is("lesion", lesion.id());
        boolean leaving = rejected != null && rejected.is("lesion-leave", lesion.id());
        PlacesPanel.LesionFields form = null;
        PlacesPanel.Leave leave = null;
        if (wrong || leaving || opened.ids().contains(lesion.id())) {
            BlockView block = questions.view(
                    ProfileBlock.LESION,
                    ProfileQuestions.Of.lesion(lesion),
                    values,
                    wrong && rejected != null ? rejected.answered() : null);
            form = new PlacesPanel.LesionFields(
                    forms.lesionSite(
                            "site-" + lesion.id(),
                            wrong && rejected != null ? rejected.site() : lesion.siteKey(),
                            wrong && rejected != null ? rejected.errors() : null,
                            locale),
                    block.questions(),
                    block.seen(),
                    lesion.version());
            leave = forms.leave(
                    "leave-" + lesion.id(),
                    "lesion",
                    Removal.values(),
                    lesion.version(),
                    leaving && rejected != null ? rejected.errors() : null,
                    locale);
        }
        return new PlacesPanel.LesionRow(
                lesion.id(),
                lesion.number(),
                lesion.siteKey(),
                lesion.label(),
                words.kind(lesion, values),
                words.detail(lesion, values),
                form,
                leave);
    }

    private PlacesPanel.PainRow pain(
            PainView pain,
            List<LesionView> listed,
            PainIntensities.@Nullable Worst worst,
            PlacesPanel.Opened opened,
            @Nullable Rejected rejected,
            Locale locale) {
        boolean wrong = rejected != null && rejected.is("pain", pain.id());
        boolean leaving = rejected != null && rejected.is("pain-leave", pain.id());
        PlacesPanel.PainFields form = null;
        PlacesPanel.Leave leave = null;
        if (wrong || leaving || opened.ids().contains(pain.id())) {
            PainForm typed = wrong && rejected != null && rejected.pain() != null ? rejected.pain() : PainForm.of(pain);
            form = forms.pain(
                    "pain-" + pain.id(), typed, listed, wrong && rejected != null ? rejected.errors() : null, locale);
            leave = forms.leave(
                    "leave-" + pain.id(),
                    "pain",
                    Ending.values(),
                    pain.version(),
                    leaving && rejected != null ? rejected.errors() : null,
                    locale);
        }
        Map<UUID, LesionView> byId = new HashMap<>();
        listed.forEach(lesion -> byId.put(lesion.id(), lesion));
        return new PlacesPanel.PainRow(
                pain.id(),
                pain.number(),
                pain.placeKey(),
                pain.label(),
                words.link(pain, byId),
                pain.link() != null,
                worst,
                form,
                leave);
    }
}

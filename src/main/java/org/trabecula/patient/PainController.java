package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.trabecula.patient.bodymap.BodySites;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.user.Actor;

/** Adds, changes and ends pains; shown on the profile page. */
@Controller
@RequestMapping("/patients/{id}/pains")
class PainController {

    private final PainService pains;
    private final LesionService lesions;
    private final ProfilePage page;
    private final BodySites sites;
    private final PlaceWords words;
    private final Conflicts conflicts;
    private final Clock clock;

    PainController(
            PainService pains,
            LesionService lesions,
            ProfilePage page,
            BodySites sites,
            PlaceWords words,
            Conflicts conflicts,
            Clock clock) {
        this.pains = pains;
        this.lesions = lesions;
        this.page = page;
        this.sites = sites;
        this.words = words;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    @PostMapping
    Object add(
            @PathVariable UUID id,
            @ModelAttribute("pain") PainForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        String place = check(form, errors);
        if (place == null) {
            return rejected(model, id, null, form, errors, locale);
        }
        UUID pain = pains.add(id, place, form.answer(), form.lesions(), actor.id());
        next.addFlashAttribute("done", "patient.pain.added");
        return "redirect:/patients/" + id + "/profile#place-" + pain;
    }

    @PostMapping("/{painId}")
    Object change(
            @PathVariable UUID id,
            @PathVariable UUID painId,
            @ModelAttribute("pain") PainForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        PainView pain = pain(id, painId);
        String place = check(form, errors);
        if (place == null || form.version() == null) {
            return rejected(model, id, painId, form, errors, locale);
        }
        try {
            pains.change(id, painId, form.version(), place, form.answer(), form.lesions(), actor.id());
        } catch (StaleVersion e) {
            throw stale(id, pain, sites.label(sites.place(place)));
        }
        next.addFlashAttribute("done", "patient.profile.saved");
        return "redirect:/patients/" + id + "/profile#place-" + painId;
    }

    @PostMapping("/{painId}/end")
    Object end(
            @PathVariable UUID id,
            @PathVariable UUID painId,
            @ModelAttribute("leave") LeaveForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        PainView pain = pain(id, painId);
        Ending reason = form.read(Ending.class, errors);
        if (reason == null || form.version() == null) {
            return page.rejected(
                    model,
                    id,
                    ProfilePage.State.place(new PlacePanels.Rejected("pain-leave", painId, null, null, null, errors)),
                    locale);
        }
        try {
            pains.end(id, painId, form.version(), reason, form.text(), actor.id());
        } catch (StaleVersion e) {
            throw stale(id, pain, null);
        }
        next.addFlashAttribute("done", "patient.pain.ended");
        return "redirect:/patients/" + id + "/profile#pains";
    }

    private Object rejected(
            Model model, UUID id, @Nullable UUID painId, PainForm form, BindingResult errors, Locale locale) {
        return page.rejected(
                model,
                id,
                ProfilePage.State.place(new PlacePanels.Rejected("pain", painId, null, form, null, errors)),
                locale);
    }

    private @Nullable String check(PainForm form, BindingResult errors) {
        form.check(errors);
        String place = form.place();
        if (place != null && !place.isBlank()) {
            try {
                sites.place(place);
            } catch (IllegalArgumentException e) {
                errors.rejectValue("place", "patient.pain.place.missing");
            }
        }
        return errors.hasErrors() ? null : place;
    }

    private PainView pain(UUID id, UUID painId) {
        return pains.everyPain(id).stream()
                .filter(pain -> pain.id().equals(painId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private StaleVersion stale(UUID id, PainView theirs, @Nullable String yours) {
        Map<UUID, LesionView> byId = new HashMap<>();
        lesions.lesions(id, LocalDate.now(clock)).forEach(lesion -> byId.put(lesion.id(), lesion));
        return conflicts.place(
                id,
                theirs.label(),
                theirs.endedOn() == null ? theirs.label() + ", " + words.link(theirs, byId) : null,
                yours);
    }
}

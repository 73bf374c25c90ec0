package org.trabecula.patient;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.trabecula.patient.bodymap.BodySites;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.user.Actor;

/** Adds, changes and takes off lesions; shown on the profile page. */
@Controller
@RequestMapping("/patients/{id}/lesions")
class LesionController {

    private final LesionService lesions;
    private final ProfileService profile;
    private final ProfileQuestions questions;
    private final ProfilePage page;
    private final BodySites sites;
    private final Conflicts conflicts;
    private final Clock clock;

    LesionController(
            LesionService lesions,
            ProfileService profile,
            ProfileQuestions questions,
            ProfilePage page,
            BodySites sites,
            Conflicts conflicts,
            Clock clock) {
        this.lesions = lesions;
        this.profile = profile;
        this.questions = questions;
        this.page = page;
        this.sites = sites;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    @PostMapping
    Object add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String site,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        Errors errors = check(site);
        if (errors.hasErrors()) {
            return page.rejected(
                    model,
                    id,
                    ProfilePage.State.place(new PlacePanels.Rejected("lesion", null, site, null, null, errors)),
                    locale);
        }
        UUID lesion = lesions.add(id, site, actor.id());
        next.addFlashAttribute("done", "patient.lesion.added");
        return "redirect:/patients/" + id + "/profile?open=" + lesion + "#place-" + lesion;
    }

    @PostMapping("/none")
    Object none(
            @PathVariable UUID id,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        try {
            lesions.review(id, LocalDate.now(clock), true, actor.id());
        } catch (ListNotEmpty e) {
            Errors errors = new MapBindingResult(Map.of(), "none");
            errors.reject("patient.lesion.not-none");
            return page.rejected(
                    model,
                    id,
                    ProfilePage.State.place(new PlacePanels.Rejected("none", null, null, null, null, errors)),
                    locale);
        }
        next.addFlashAttribute("done", "patient.profile.saved");
        return "redirect:/patients/" + id + "/profile#lesions";
    }

    @PostMapping("/review")
    String review(@PathVariable UUID id, @AuthenticationPrincipal Actor actor, RedirectAttributes next) {
        LocalDate today = LocalDate.now(clock);
        lesions.review(id, today, lesions.list(id, today).none(), actor.id());
        next.addFlashAttribute("done", "patient.lesions.reviewed");
        return "redirect:/patients/" + id + "/profile#lesions";
    }

    @PostMapping("/{lesionId}")
    Object change(
            @PathVariable UUID id,
            @PathVariable UUID lesionId,
            @RequestParam(defaultValue = "") String site,
            @RequestParam long version,
            @RequestParam long seen,
            HttpServletRequest request,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        LesionView lesion = lesion(id, lesionId);
        if (lesion.removal() != null) {
            throw stale(id, lesionId, site);
        }
        Errors errors = check(site);
        List<ProfileValue> recorded = profile.valuesOn(id, LocalDate.now(clock));
        ProfileQuestions.Answered answered = questions.read(
                ProfileBlock.LESION, ProfileQuestions.Of.lesion(lesion), recorded, request.getParameterMap());
        if (errors.hasErrors() || !answered.isSound()) {
            return page.rejected(
                    model,
                    id,
                    ProfilePage.State.place(new PlacePanels.Rejected("lesion", lesionId, site, null, answered, errors)),
                    locale);
        }
        try {
            lesions.change(id, lesionId, version, site, answered.news(), seen, actor.id());
        } catch (StaleVersion e) {
            throw stale(id, lesionId, sites.label(sites.bone(site)));
        } catch (ProfileConflict e) {
            throw conflicts.values(id, e, "?open=" + lesionId + "#place-" + lesionId);
        }
        next.addFlashAttribute("done", "patient.profile.saved");
        return "redirect:/patients/" + id + "/profile?open=" + lesionId + "#place-" + lesionId;
    }

    @PostMapping("/{lesionId}/removal")
    Object remove(
            @PathVariable UUID id,
            @PathVariable UUID lesionId,
            @ModelAttribute("leave") LeaveForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        lesion(id, lesionId);
        Removal reason = form.read(Removal.class, errors);
        if (reason == null || form.version() == null) {
            return page.rejected(
                    model,
                    id,
                    ProfilePage.State.place(
                            new PlacePanels.Rejected("lesion-leave", lesionId, null, null, null, errors)),
                    locale);
        }
        try {
            lesions.remove(id, lesionId, form.version(), reason, form.text(), actor.id());
        } catch (StaleVersion e) {
            throw stale(id, lesionId, null);
        }
        next.addFlashAttribute("done", "patient.lesion.removed");
        return "redirect:/patients/" + id + "/profile#lesions";
    }

    private StaleVersion stale(UUID id, UUID lesionId, @Nullable String yours) {
        LesionView theirs = lesions.everyLesion(id).stream()
                .filter(lesion -> lesion.id().equals(lesionId))
                .findFirst()
                .orElseThrow(NotFound::new);
        return conflicts.place(id, theirs.label(), theirs.removal() == null ? theirs.label() : null, yours);
    }

    private LesionView lesion(UUID id, UUID lesionId) {
        return lesions.everyLesion(id).stream()
                .filter(lesion -> lesion.id().equals(lesionId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Errors check(String site) {
        Errors errors = new MapBindingResult(new java.util.HashMap<>(Map.of("site", site)), "lesion");
        try {
            sites.bone(site);
        } catch (IllegalArgumentException e) {
            errors.rejectValue("site", "patient.lesion.site.missing");
        }
        return errors;
    }
}

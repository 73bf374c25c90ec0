package org.trabecula.patient;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.user.Actor;

/** The clinical profile: shows it, records a block of it, corrects who the patient is. */
@Controller
class ProfileController {

    private final ProfilePage page;
    private final PatientService patients;
    private final ProfileService profile;
    private final ProfileQuestions questions;
    private final MedicinePanels medicines;
    private final Conflicts conflicts;
    private final Clock clock;

    ProfileController(
            ProfilePage page,
            PatientService patients,
            ProfileService profile,
            ProfileQuestions questions,
            MedicinePanels medicines,
            Conflicts conflicts,
            Clock clock) {
        this.page = page;
        this.patients = patients;
        this.profile = profile;
        this.questions = questions;
        this.medicines = medicines;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * Shows the profile; the parameters open one form each.
     *
     * @param open lesions and pains whose forms are open
     * @param add {@code lesion}, {@code pain} or {@code medicine}
     */
    @GetMapping("/patients/{id}/profile")
    String profile(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Set<UUID> open,
            @RequestParam(required = false) @Nullable String add,
            @RequestParam(required = false) @Nullable UUID change,
            @RequestParam(required = false) @Nullable UUID end,
            @RequestParam(required = false) @Nullable String correct,
            Model model,
            Locale locale) {
        patients.opened(patients.summary(id).id());
        Set<UUID> opened = open == null ? Set.of() : new HashSet<>(open);
        ProfilePage.State state =
                ProfilePage.State.opened(new PlacesPanel.Opened(opened, "lesion".equals(add), "pain".equals(add)));
        if (change != null) {
            state = state.editing(medicines.forChange(id, change, locale));
        } else if (end != null) {
            state = state.editing(medicines.forEnd(id, end, null, locale));
        } else if ("medicine".equals(add)) {
            state = state.editing(medicines.forNew(locale));
        }
        return page.show(model, id, correct == null ? state : state.correctingIdentity(), locale);
    }

    @PostMapping("/patients/{id}/identity")
    Object correct(
            @PathVariable UUID id,
            @ModelAttribute("identityForm") IdentityForm form,
            BindingResult errors,
            @RequestParam long version,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        Identity identity = form.read(errors, LocalDate.now(clock));
        if (identity != null) {
            try {
                PatientSummary before = patients.summary(id);
                if (before.version() != version) {
                    throw conflicts.identity(before, identity);
                }
                patients.correct(id, version, identity, actor.id());
                next.addFlashAttribute("done", "patient.profile.saved");
                return "redirect:/patients/" + id + "/profile";
            } catch (MrnTaken e) {
                errors.rejectValue("mrn", "patient.identity.mrn.taken");
            }
        }
        return page.rejected(model, id, ProfilePage.State.identity(errors), locale);
    }

    @PostMapping("/patients/{id}/profile/{code}")
    Object record(
            @PathVariable UUID id,
            @PathVariable String code,
            @RequestParam long seen,
            HttpServletRequest request,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        ProfileBlock block = ProfileBlock.of(code).orElseThrow(NotFound::new);
        List<ProfileValue> recorded = profile.valuesOn(id, LocalDate.now(clock));
        ProfileQuestions.Answered answered =
                questions.read(block, ProfileQuestions.Of.patient(id), recorded, request.getParameterMap());
        if (!answered.isSound()) {
            return page.rejected(model, id, ProfilePage.State.block(block, answered), locale);
        }
        try {
            profile.record(id, null, answered.news(), seen, actor.id());
        } catch (ProfileConflict e) {
            throw conflicts.values(id, e, "#part-" + code);
        }
        next.addFlashAttribute("done", "patient.profile.saved");
        return "redirect:/patients/" + id + "/profile#part-" + code;
    }
}

package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.trabecula.shared.user.Actor;

/**
 * Enters, changes, ends and reviews medicines; shown on the profile page. A name that the catalog does not list is kept only
 * after the user has said so: then nothing is checked of it.
 */
@Controller
@RequestMapping("/patients/{id}/medicines")
class MedicineController {

    private final MedicineService medicines;
    private final MedicinePanels panels;
    private final ProfilePage page;
    private final Conflicts conflicts;
    private final Clock clock;

    MedicineController(
            MedicineService medicines, MedicinePanels panels, ProfilePage page, Conflicts conflicts, Clock clock) {
        this.medicines = medicines;
        this.panels = panels;
        this.page = page;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    @PostMapping
    Object add(
            @PathVariable UUID id,
            @ModelAttribute("medicine") MedicineForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String pick,
            @RequestParam(required = false) @Nullable String keep,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        if (pick != null || keep != null) {
            return picked(id, null, form, pick, keep, model, locale);
        }
        MedicineDraft draft = read(form, errors);
        if (draft != null) {
            try {
                medicines.add(id, draft, actor.id());
                next.addFlashAttribute("done", "patient.medicine.added");
                return "redirect:/patients/" + id + "/profile#medicines";
            } catch (MedicineProblems e) {
                reject(e, errors);
            }
        }
        return rejected(id, null, form, errors, model, locale);
    }

    @PostMapping("/{entryId}")
    Object change(
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @ModelAttribute("medicine") MedicineForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String pick,
            @RequestParam(required = false) @Nullable String keep,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        if (pick != null || keep != null) {
            return picked(id, entryId, form, pick, keep, model, locale);
        }
        MedicineDraft draft = read(form, errors);
        String reason = form.reason() == null || form.reason().isBlank()
                ? null
                : form.reason().strip();
        if (reason != null && reason.length() > LesionService.LONGEST_NOTE) {
            errors.rejectValue("reason", "patient.note.long", new Object[] {LesionService.LONGEST_NOTE}, null);
        }
        if (draft != null && !errors.hasErrors()) {
            try {
                long seen = form.version() == null ? -1 : form.version();
                medicines.change(id, entryId, seen, draft, reason, actor.id());
                next.addFlashAttribute("done", "patient.medicine.changed");
                return "redirect:/patients/" + id + "/profile#medicines";
            } catch (MedicineProblems e) {
                reject(e, errors);
            } catch (MedicineChanged e) {
                throw conflicts.medicine(id, e.theirs(), panels.line(draft));
            }
        }
        return rejected(id, entryId, form, errors, model, locale);
    }

    @PostMapping("/{entryId}/end")
    Object end(
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @ModelAttribute("end") MedicineEndForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        LocalDate day = form.read(errors);
        EndReason reason = form.reason();
        if (day != null && reason != null && !errors.hasErrors()) {
            try {
                long seen = form.version() == null ? -1 : form.version();
                medicines.end(id, entryId, seen, day, reason, form.note(), actor.id());
                next.addFlashAttribute("done", "patient.medicine.ended");
                return "redirect:/patients/" + id + "/profile#medicines";
            } catch (MedicineProblems e) {
                reject(e, errors);
            } catch (MedicineChanged e) {
                throw conflicts.medicine(id, e.theirs(), "");
            }
        }
        return page.rejected(
                model, id, ProfilePage.State.medicine(panels.forEnd(id, entryId, errors, locale), true), locale);
    }

    @PostMapping("/review")
    Object review(
            @PathVariable UUID id,
            @ModelAttribute("review") ReviewForm form,
            BindingResult errors,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        LocalDate day = MedicineEndForm.day("reviewedOn", form.reviewedOn(), errors);
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            errors.rejectValue("reviewedOn", "patient.medicine.problem.future");
        }
        if (day != null && !errors.hasErrors()) {
            try {
                medicines.review(id, day, form.takesNone(), actor.id());
                next.addFlashAttribute("done", "patient.medicine.reviewed");
                return "redirect:/patients/" + id + "/profile#medicines";
            } catch (ListNotEmpty e) {
                errors.reject("patient.medicine.not-none");
            }
        }
        return page.rejected(model, id, ProfilePage.State.review(errors), locale);
    }

    /** Names that begin as typed, to stand under the field while somebody types. */
    @PostMapping("/suggestions")
    String suggest(@PathVariable UUID id, @RequestParam(defaultValue = "") String name, Model model) {
        String typed = name.strip();
        boolean open = typed.length() >= 2 && typed.length() <= MedicineDraft.LONGEST_NAME;
        model.addAttribute("suggestions", open ? medicines.suggest(typed) : java.util.List.of());
        model.addAttribute("offerFree", open && medicines.listed(typed) == null ? typed : null);
        return "patient/medicines :: suggestions";
    }

    private Object picked(
            UUID id,
            @Nullable UUID entryId,
            MedicineForm form,
            @Nullable String pick,
            @Nullable String keep,
            Model model,
            Locale locale) {
        MedicineForm named = pick != null ? form.named(pick, false) : form.named(keep == null ? "" : keep, true);
        BindingResult none = new org.springframework.validation.BeanPropertyBindingResult(named, "medicine");
        return page.show(
                model,
                id,
                ProfilePage.State.medicine(panels.rejected(id, entryId, named, none, false, locale), false),
                locale);
    }

    private Object rejected(
            UUID id, @Nullable UUID entryId, MedicineForm form, BindingResult errors, Model model, Locale locale) {
        return page.rejected(
                model,
                id,
                ProfilePage.State.medicine(panels.rejected(id, entryId, form, errors, true, locale), true),
                locale);
    }

    private @Nullable MedicineDraft read(MedicineForm form, BindingResult errors) {
        String name = form.typedName();
        String listed = name.isEmpty() ? null : medicines.listed(name);
        if (!name.isEmpty() && listed == null && !form.isFree() && name.length() <= MedicineDraft.LONGEST_NAME) {
            errors.rejectValue("name", "patient.medicine.problem.not-listed", new Object[] {name}, null);
        }
        MedicineDraft draft = form.read(errors);
        return draft == null ? null : draft.of(form.isFree() ? null : listed);
    }

    private static void reject(MedicineProblems refused, BindingResult errors) {
        refused.problems()
                .forEach(problem -> errors.rejectValue(
                        problem.field(), problem.message(), problem.args().toArray(), null));
    }
}

package org.trabecula.patient;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.trabecula.form.QuestionView;
import org.trabecula.form.Reading;
import org.trabecula.shared.form.ErrorSummary;
import org.trabecula.shared.form.Fields;
import org.trabecula.shared.user.Actor;

/** Registers a patient. */
@Controller
class RegisterController {

    private final PatientService patients;
    private final RegisterQuestions questions;
    private final MessageSource messages;
    private final Clock clock;

    RegisterController(PatientService patients, RegisterQuestions questions, MessageSource messages, Clock clock) {
        this.patients = patients;
        this.questions = questions;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/patients/new")
    String form(Model model, Locale locale) {
        IdentityForm form = IdentityForm.empty();
        fill(model, new BeanPropertyBindingResult(form, "form"), null, null, locale);
        return "patient/register";
    }

    @PostMapping("/patients")
    Object register(
            @ModelAttribute("form") IdentityForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Set<UUID> notSame,
            HttpServletRequest request,
            @AuthenticationPrincipal Actor actor,
            Model model,
            RedirectAttributes next,
            Locale locale) {
        Map<String, String[]> params = request.getParameterMap();
        Map<String, Reading> readings = questions.read(params);
        Identity identity = form.read(errors, LocalDate.now(clock));
        boolean sound = readings.values().stream().allMatch(Reading::isSound);
        List<PatientSummary> similar = identity == null ? List.of() : patients.similar(identity);
        Set<UUID> compared = notSame == null ? Set.of() : notSame;
        if (!similar.stream().map(PatientSummary::id).allMatch(compared::contains)) {
            errors.reject("patient.register.similar");
        }
        if (identity != null && sound && !errors.hasErrors()) {
            try {
                UUID id = patients.register(new NewPatient(identity, questions.values(readings)), actor.id());
                next.addFlashAttribute("done", "patient.register.done");
                return "redirect:/patients/" + id + "/profile";
            } catch (MrnTaken e) {
                errors.rejectValue("mrn", "patient.identity.mrn.taken");
            }
        }
        fill(model, errors, params, readings, locale);
        model.addAttribute("similar", similar);
        model.addAttribute("typed", identity);
        model.addAttribute("compared", compared.stream().map(UUID::toString).collect(Collectors.toSet()));
        return new ModelAndView("patient/register", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void fill(
            Model model,
            Errors errors,
            @Nullable Map<String, String[]> params,
            @Nullable Map<String, Reading> readings,
            Locale locale) {
        Fields fields = identityFields(messages, locale, errors);
        List<QuestionView> asked = questions.views(params, readings);
        ErrorSummary summary = ErrorSummary.of(fields.all());
        for (QuestionView question : asked) {
            summary = Summary.add(summary, question);
        }
        for (var error : errors.getGlobalErrors()) {
            summary = summary.and("similar", messages.getMessage(error, locale));
        }
        model.addAttribute("fields", fields);
        model.addAttribute("sex", Objects.requireNonNull(asked.get(0)));
        model.addAttribute("questions", asked.subList(1, asked.size()));
        model.addAttribute("errors", summary);
        model.addAttribute("similar", List.of());
    }

    /** Returns the fields of the identity for a form. */
    static Fields identityFields(MessageSource messages, Locale locale, Errors errors) {
        Fields fields = new Fields(messages, locale, "patient.identity", errors);
        fields.keep(fields.text("mrn").withClass("input--mrn").asFull());
        fields.text("familyName");
        fields.text("givenName");
        fields.keep(fields.date("birthDate").asFull());
        return fields;
    }
}

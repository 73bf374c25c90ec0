package org.trabecula.patient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;
import org.trabecula.form.QuestionView;
import org.trabecula.shared.form.ErrorSummary;
import org.trabecula.shared.form.Field;
import org.trabecula.shared.form.Fields;

/** Puts the profile page together: as it is recorded, with one form open, or with one form that could not be kept. */
@Component
class ProfilePage {

    private final PatientService patients;
    private final PatientReads reads;
    private final ProfileService profile;
    private final ProfileQuestions questions;
    private final PlacePanels places;
    private final MedicinePanels medicines;
    private final MessageSource messages;
    private final Clock clock;

    ProfilePage(
            PatientService patients,
            PatientReads reads,
            ProfileService profile,
            ProfileQuestions questions,
            PlacePanels places,
            MedicinePanels medicines,
            MessageSource messages,
            Clock clock) {
        this.patients = patients;
        this.reads = reads;
        this.profile = profile;
        this.questions = questions;
        this.places = places;
        this.medicines = medicines;
        this.messages = messages;
        this.clock = clock;
    }

    /** What differs from the page as it is recorded; everything else is {@code null}. */
    record State(
            PlacesPanel.Opened opened,
            @Nullable Errors identity,
            boolean correcting,
            @Nullable ProfileBlock block,
            ProfileQuestions.@Nullable Answered answered,
            PlacePanels.@Nullable Rejected place,
            MedicinesPanel.@Nullable Editor editor,
            boolean editorWrong,
            @Nullable Errors review) {

        static State plain() {
            return opened(PlacesPanel.Opened.nothing());
        }

        static State opened(PlacesPanel.Opened opened) {
            return new State(opened, null, false, null, null, null, null, false, null);
        }

        State correctingIdentity() {
            return new State(opened, identity, true, block, answered, place, editor, editorWrong, review);
        }

        static State identity(Errors errors) {
            return new State(PlacesPanel.Opened.nothing(), errors, true, null, null, null, null, false, null);
        }

        static State block(ProfileBlock block, ProfileQuestions.Answered answered) {
            return new State(PlacesPanel.Opened.nothing(), null, false, block, answered, null, null, false, null);
        }

        static State place(PlacePanels.Rejected rejected) {
            return new State(PlacesPanel.Opened.nothing(), null, false, null, null, rejected, null, false, null);
        }

        State editing(MedicinesPanel.@Nullable Editor editor) {
            return new State(opened, identity, correcting, block, answered, place, editor, false, review);
        }

        static State medicine(MedicinesPanel.Editor editor, boolean wrong) {
            return new State(PlacesPanel.Opened.nothing(), null, false, null, null, null, editor, wrong, null);
        }

        static State review(Errors errors) {
            return new State(PlacesPanel.Opened.nothing(), null, false, null, null, null, null, false, errors);
        }
    }

    /** Returns the page with a form that could not be kept, as an answer that says so. */
    ModelAndView rejected(Model model, UUID id, State state, Locale locale) {
        show(model, id, state, locale);
        return new ModelAndView("patient/profile", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Fills the model of the page. */
    String show(Model model, UUID id, State state, Locale locale) {
        PatientSummary patient = patients.summary(id);
        List<ProfileValue> values = profile.valuesOn(id, LocalDate.now(clock));
        long newest = newest(id);
        List<BlockView> blocks = new ArrayList<>();
        for (ProfileBlock block : ProfileBlock.OF_PATIENT) {
            ProfileQuestions.Answered answered = state.block() == block ? state.answered() : null;
            blocks.add(questions
                    .view(block, ProfileQuestions.Of.patient(id), values, answered)
                    .seeing(newest));
        }
        PlacesPanel panel = places.panel(id, values, state.opened(), state.place(), locale);
        MedicinesPanel list = medicines.panel(id, state.editor(), state.review(), locale);
        Fields identity = identity(id, state.identity(), locale);
        model.addAttribute("patientId", id);
        model.addAttribute("tab", "overview");
        model.addAttribute("patient", patient);
        model.addAttribute("identity", identity);
        model.addAttribute("correcting", state.correcting());
        model.addAttribute("blocks", blocks);
        model.addAttribute("places", panel);
        model.addAttribute("seen", newest);
        model.addAttribute("medicines", list);
        model.addAttribute("errors", summary(state, identity, blocks, panel, list, locale));
        return "patient/profile";
    }

    /** Values that were taken back count too: another tab may have taken one back. */
    private long newest(UUID id) {
        return reads.values(id, LocalDate.now(clock)).stream()
                .mapToLong(ProfileValue::seq)
                .max()
                .orElse(0);
    }

    private Fields identity(UUID id, @Nullable Errors errors, Locale locale) {
        IdentityForm form = IdentityForm.of(reads.patient(id).identity());
        return RegisterController.identityFields(
                messages, locale, errors != null ? errors : new BeanPropertyBindingResult(form, "identity"));
    }

    private ErrorSummary summary(
            State state,
            Fields identity,
            List<BlockView> blocks,
            PlacesPanel panel,
            MedicinesPanel list,
            Locale locale) {
        ErrorSummary summary = state.identity() == null ? ErrorSummary.none() : identity.summary();
        for (QuestionView question :
                blocks.stream().flatMap(block -> block.questions().stream()).toList()) {
            summary = Summary.add(summary, question);
        }
        for (Field field : fields(panel)) {
            for (String error : field.errors()) {
                summary = summary.and(field.id(), error);
            }
        }
        for (QuestionView question : panel.lesions().stream()
                .flatMap(row -> row.form() == null ? Stream.empty() : row.form().questions().stream())
                .toList()) {
            summary = Summary.add(summary, question);
        }
        if (state.place() != null) {
            for (var error : state.place().errors().getGlobalErrors()) {
                summary = summary.and("lesions", messages.getMessage(error, locale));
            }
        }
        MedicinesPanel.Editor editor = list.editor();
        if (editor != null && state.editorWrong()) {
            for (ErrorSummary.Line line : editor.fields().summary().lines()) {
                summary = summary.and(line.target(), line.text());
            }
        }
        if (state.review() != null) {
            for (ErrorSummary.Line line : list.review().summary().lines()) {
                summary = summary.and(line.target() == null ? "h-review" : line.target(), line.text());
            }
        }
        return summary;
    }

    private static List<Field> fields(PlacesPanel panel) {
        List<Field> fields = new ArrayList<>();
        fields.add(panel.newLesion().field());
        add(panel.newPain(), fields);
        for (PlacesPanel.LesionRow row : panel.lesions()) {
            if (row.form() != null) {
                fields.add(row.form().site().field());
            }
            if (row.leave() != null) {
                fields.addAll(row.leave().fields().all());
            }
        }
        for (PlacesPanel.PainRow row : panel.pains()) {
            if (row.form() != null) {
                add(row.form(), fields);
            }
            if (row.leave() != null) {
                fields.addAll(row.leave().fields().all());
            }
        }
        return fields;
    }

    private static void add(PlacesPanel.PainFields form, List<Field> fields) {
        fields.add(form.place().field());
        fields.add(form.link());
        fields.add(form.linked());
    }
}

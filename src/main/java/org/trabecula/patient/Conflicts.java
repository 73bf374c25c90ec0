package org.trabecula.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.Form;
import org.trabecula.form.Answer;
import org.trabecula.form.AnswerWords;
import org.trabecula.form.Questions;
import org.trabecula.shared.StaleVersion;
import org.trabecula.shared.text.Dates;

/** Puts both sides of a lost update into words, for the conflict screen. */
@Component
class Conflicts {

    private final Form form;
    private final Questions questions;
    private final AnswerWords words;
    private final MedicineWords medicineWords;
    private final MessageSource messages;

    Conflicts(Form form, Questions questions, AnswerWords words, MedicineWords medicineWords, MessageSource messages) {
        this.form = form;
        this.questions = questions;
        this.words = words;
        this.medicineWords = medicineWords;
        this.messages = messages;
    }

    /** Two answers to the same questions of the profile. */
    StaleVersion values(UUID patientId, ProfileConflict conflict, String anchor) {
        List<StaleVersion.Line> lines = conflict.lines().stream()
                .map(line -> new StaleVersion.Line(
                        form.profileField(line.key())
                                .map(field -> field.fact().label())
                                .orElse(line.key()),
                        say(line.key(), line.theirs()),
                        say(line.key(), line.yours())))
                .toList();
        return new StaleVersion(new StaleVersion.Conflict(
                say("patient.conflict.profile"),
                null,
                conflict.lines().get(0).at(),
                "/patients/" + patientId + "/profile" + anchor,
                lines));
    }

    /** Two corrections of who it is. */
    StaleVersion identity(PatientSummary theirs, Identity yours) {
        List<StaleVersion.Line> lines = new ArrayList<>();
        line(lines, "patient.identity.mrn", theirs.mrn(), yours.mrn());
        line(lines, "patient.identity.familyName", theirs.familyName(), yours.familyName());
        line(lines, "patient.identity.givenName", theirs.givenName(), yours.givenName());
        line(lines, "patient.identity.birthDate", Dates.format(theirs.birthDate()), Dates.format(yours.birthDate()));
        return new StaleVersion(new StaleVersion.Conflict(
                say("patient.conflict.identity"), null, null, "/patients/" + theirs.id() + "/profile#who", lines));
    }

    /** A row of the medicine list that was changed or ended meanwhile. */
    StaleVersion medicine(UUID patientId, MedicineView theirs, String yours) {
        String end = theirs.to() == null ? "" : " — " + say("patient.conflict.ended", Dates.format(theirs.to()));
        return new StaleVersion(new StaleVersion.Conflict(
                say("patient.conflict.medicine"),
                null,
                theirs.recordedAt(),
                "/patients/" + patientId + "/profile#medicines",
                List.of(new StaleVersion.Line(theirs.name(), medicineWords.line(theirs) + end, yours))));
    }

    /** A lesion or pain that was changed, or taken off the list: then there is nothing on that side. */
    StaleVersion place(UUID patientId, String label, @Nullable String theirs, @Nullable String yours) {
        return new StaleVersion(new StaleVersion.Conflict(
                say("patient.conflict.places"),
                null,
                null,
                "/patients/" + patientId + "/profile#lesions",
                List.of(new StaleVersion.Line(label, theirs, yours))));
    }

    private void line(List<StaleVersion.Line> lines, String label, String theirs, String yours) {
        if (!Objects.equals(theirs, yours)) {
            lines.add(new StaleVersion.Line(say(label), theirs, yours));
        }
    }

    private @Nullable String say(String key, @Nullable Answer answer) {
        return answer == null
                ? null
                : form.profileField(key)
                        .map(field -> words.of(questions.of(field), answer))
                        .orElse(null);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}

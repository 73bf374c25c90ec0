package org.trabecula.patient;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.form.Answer;
import org.trabecula.form.FactValues;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Scope;
import org.trabecula.planning.Subject;

/** Writes values of the profile, each checked against the form and the dictionary. */
@Component
class ProfileRecorder {

    private final PatientValues values;
    private final Form form;
    private final Dictionary dictionary;
    private final Clock clock;

    ProfileRecorder(PatientValues values, Form form, Dictionary dictionary, Clock clock) {
        this.values = values;
        this.form = form;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    void store(UUID patientId, @Nullable UUID lesionId, List<NewValue> news, UUID by) {
        Instant now = clock.instant();
        for (NewValue value : news) {
            check(lesionId != null, value);
            values.save(new PatientValue(UUID.randomUUID(), patientId, lesionId, value, now, by));
        }
    }

    private void check(boolean ofLesion, NewValue value) {
        FormField field = form.profileField(value.key())
                .orElseThrow(() -> new IllegalArgumentException("no value of the profile: " + value.key()));
        boolean lesion = field.fact().scope() == Scope.LESION;
        if (lesion != ofLesion) {
            throw new IllegalArgumentException(
                    value.key() + " is a value of " + field.fact().scope());
        }
        if (value.observedOn().isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException(value.key() + " observed in the future");
        }
        Answer answer = value.answer();
        FactValue fact = answer == null ? null : FactValues.of(answer);
        if (fact != null) {
            FactSheet.Builder sheet = FactSheet.on(value.observedOn(), dictionary);
            Subject subject = lesion ? Subject.lesion("L1") : Subject.PATIENT;
            if (lesion) {
                sheet.lesion("L1");
            }
            sheet.put(subject, value.key(), fact);
        }
    }
}

package org.trabecula.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trabecula.form.Answer;
import org.trabecula.patient.Identity;
import org.trabecula.patient.LesionService;
import org.trabecula.patient.NewPatient;
import org.trabecula.patient.NewValue;
import org.trabecula.patient.PainLink;
import org.trabecula.patient.PainService;
import org.trabecula.patient.PatientService;
import org.trabecula.testing.TestUsers;

/** A visibly synthetic patient with a lesion of L3 and a pain there, made through the services. */
record SyntheticPatient(UUID id, UUID lesion, UUID pain) {
    static SyntheticPatient make(
            TestUsers users, PatientService patients, LesionService lesions, PainService pains, LocalDate today) {
        return users.as(TestUsers.NURSE, () -> {
            UUID by = users.id(TestUsers.NURSE);
            UUID id = patients.register(
                    new NewPatient(
                            new Identity(
                                    "TEST-" + UUID.randomUUID().toString().substring(0, 8),
                                    "Beispiel",
                                    "Test-Anna",
                                    LocalDate.parse("1968-03-09")),
                            List.of(
                                    new NewValue("sex", new Answer.Choice("FEMALE"), today),
                                    new NewValue("primary_cancer", new Answer.Choice("BREAST"), today),
                                    new NewValue("disease_status", new Answer.Choice("PROGRESSING"), today))),
                    by);
            UUID lesion = lesions.add(id, "LUMBAR_SPINE.MIDLINE.L3", by);
            UUID pain = pains.add(id, "LUMBAR_SPINE.MIDLINE.L3", PainLink.LINKED, Set.of(lesion), by);
            return new SyntheticPatient(id, lesion, pain);
        });
    }
}

package org.trabecula.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trabecula.testing.TestUsers.ADMIN;
import static org.trabecula.testing.TestUsers.CLINICIAN;
import static org.trabecula.testing.TestUsers.NURSE;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.trabecula.form.Absence;
import org.trabecula.form.Answer;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

@IntegrationTest
class PatientServiceTests {

    private static final LocalDate BORN = LocalDate.of(1968, 3, 9);

    @Autowired
    private PatientService patients;

    @Autowired
    private ProfileService profile;

    @Autowired
    private TestUsers users;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private UUID by = new UUID(0, 0);

    @BeforeEach
    void signIn() {
        by = users.id(CLINICIAN);
    }

    @Test
    void registeredPatientIsFoundByAnyBeginning() {
        UUID id = register("9000-0142", "Béispiel", "Test-Anna");
        for (String typed : List.of("beis", "BÉISPIEL anna", "test-an", "testanna", "9000-01", "90000142")) {
            assertThat(search(typed)).as(typed).extracting(PatientSummary::id).contains(id);
        }
        assertThat(search("eispiel")).isEmpty();
        assertThat(search("beispiel otto")).isEmpty();
        assertThat(search("%")).as("a sign is no letter and finds everybody").isNotEmpty();
    }

    @Test
    void pagesFollowEachOtherByName() {
        for (int i = 0; i < PatientService.PAGE + 3; i++) {
            register("77-" + i, "Seite" + (char) ('a' + i), "Test");
        }
        PatientPage first = users.as(NURSE, () -> patients.search("seite", null));
        PatientPage second = users.as(NURSE, () -> patients.search("seite", first.next()));
        assertThat(first.patients()).hasSize(PatientService.PAGE);
        assertThat(second.patients()).hasSize(3).doesNotContainAnyElementsOf(first.patients());
        assertThat(second.next()).isNull();
    }

    @Test
    void oneMrnIsOnePatientWhateverItsPunctuation() {
        register("9000-0500", "Erste", "Test");
        assertThatThrownBy(() -> register("9000 0500", "Zweite", "Test")).isInstanceOf(MrnTaken.class);
    }

    @Test
    void similarNameOfTheSameDayIsShown() {
        UUID id = register("9000-0600", "Aehnlich", "Test-Anna");
        Identity typed = new Identity("9000-0601", "Ähnlich", "Test-Anne", BORN);
        Identity otherDay = new Identity("9000-0601", "Aehnlich", "Test-Anna", BORN.plusDays(1));
        assertThat(users.as(CLINICIAN, () -> patients.similar(typed)))
                .extracting(PatientSummary::id)
                .containsExactly(id);
        assertThat(users.as(CLINICIAN, () -> patients.similar(otherDay))).isEmpty();
    }

    @Test
    void correctionNeedsTheVersionThatWasSeen() {
        UUID id = register("9000-0700", "Falsch", "Test");
        long seen = summary(id).version();
        correct(id, seen, "Richtig");
        assertThat(summary(id).familyName()).isEqualTo("Richtig");
        assertThat(search("richtig")).hasSize(1);
        assertThat(search("falsch")).isEmpty();
        assertThatThrownBy(() -> correct(id, seen, "Anders")).isInstanceOf(StaleVersion.class);
        assertThat(jdbc.queryForObject(
                        "select was ->> 'family_name' from patient_record_history where record_id = ?",
                        String.class,
                        id))
                .isEqualTo("Falsch");
    }

    @Test
    void firstValuesStandInTheProfileAndInTheLine() {
        UUID id = users.as(
                CLINICIAN,
                () -> patients.register(
                        new NewPatient(
                                identity("9000-0800", "Wert", "Test"),
                                List.of(
                                        new NewValue("sex", new Answer.Choice("FEMALE"), today()),
                                        new NewValue(
                                                "weight",
                                                new Answer.Quantity(new BigDecimal("68.04"), "150", "[lb_av]"),
                                                today()),
                                        new NewValue("pregnant", new Answer.Absent(Absence.NOT_KNOWN), today()))),
                        by));
        assertThat(summary(id).sexLabel()).isEqualTo("Female");
        assertThat(users.as(NURSE, () -> profile.valuesOn(id, today())))
                .extracting(ProfileValue::key)
                .containsExactlyInAnyOrder("sex", "weight", "pregnant");
    }

    @Test
    void onlyGrownUpsAreRegistered() {
        Identity child =
                new Identity("9000-0900", "Kind", "Test", today().minusYears(18).plusDays(1));
        Identity adult = new Identity("9000-0901", "Erwachsen", "Test", today().minusYears(18));
        assertThatThrownBy(() -> users.as(CLINICIAN, () -> patients.register(new NewPatient(child, List.of()), by)))
                .isInstanceOf(IllegalArgumentException.class);
        users.as(CLINICIAN, () -> patients.register(new NewPatient(adult, List.of()), by));
    }

    @Test
    void adminSeesNoPatient() {
        UUID id = register("9000-1000", "Verborgen", "Test");
        assertThatThrownBy(() -> users.as(ADMIN, () -> patients.summary(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.as(ADMIN, () -> patients.search("verb", null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.as(ADMIN, () -> profile.valuesOn(id, today())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void unknownPatientIsNotFound() {
        assertThatThrownBy(() -> summary(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void databaseRefusesWhatJavaWouldNotWrite() {
        UUID id = register("9000-1100", "Schutz", "Test");
        assertThatThrownBy(() -> jdbc.update("delete from patient where id = ?", id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("update patient set given_name = '' where id = ?", id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update(
                        "insert into patient_value (id, patient_id, key, flag_value, text_value, observed_on, recorded_at, recorded_by)"
                                + " values (gen_random_uuid(), ?, 'sex', true, 'two', current_date, now(), ?)",
                        id,
                        by))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("delete from patient_value")).isInstanceOf(DataAccessException.class);
    }

    private UUID register(String mrn, String family, String given) {
        return users.as(
                CLINICIAN, () -> patients.register(new NewPatient(identity(mrn, family, given), List.of()), by));
    }

    private void correct(UUID id, long seen, String family) {
        users.as(NURSE, () -> patients.correct(id, seen, identity("9000-0700", family, "Test"), by));
    }

    private PatientSummary summary(UUID id) {
        return users.as(NURSE, () -> patients.summary(id));
    }

    private List<PatientSummary> search(String typed) {
        return users.as(NURSE, () -> patients.search(typed, null)).patients();
    }

    private static Identity identity(String mrn, String family, String given) {
        return new Identity(mrn, family, given, BORN);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.trabecula.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.trabecula.testing.TestUsers.CLINICIAN;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.trabecula.form.Absence;
import org.trabecula.form.Answer;
import org.trabecula.planning.Dictionary;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Subject;
import org.trabecula.shared.NotFound;
import org.trabecula.shared.StaleVersion;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

/** Values, lesions, pains, medicines, and what of them arrives in a fact sheet. */
@IntegrationTest
class RecordTests {

    private static int next = 1;

    @Autowired
    private PatientService patients;

    @Autowired
    private ProfileService profile;

    @Autowired
    private LesionService lesions;

    @Autowired
    private PainService pains;

    @Autowired
    private MedicineService medicines;

    @Autowired
    private PatientFacts facts;

    @Autowired
    private Dictionary dictionary;

    @Autowired
    private TestUsers users;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private UUID by = new UUID(0, 0);
    private UUID patient = new UUID(0, 0);

    @BeforeEach
    void register() {
        by = users.id(CLINICIAN);
        patient = newPatient();
    }

    @Test
    void newestValueOfTheDayCountsAndTheOldOnesStay() {
        record("weight", kilograms("70"), today().minusDays(10));
        record("weight", kilograms("68"), today().minusDays(2));
        record("weight", kilograms("67"), today().minusDays(2));
        assertThat(weightOn(today())).isEqualTo(kilograms("67"));
        assertThat(weightOn(today().minusDays(3))).isEqualTo(kilograms("70"));
        assertThat(weightOn(today().minusDays(11))).isNull();
        assertThat(as(() -> profile.history(patient, "weight"))).hasSize(3);
    }

    @Test
    void secondTabConflictsOnlyOverTheSameQuestion() {
        record("primary_cancer", new Answer.Choice("BREAST"), today());
        long seen = lastSeq();
        save(seen, new NewValue("disease_status", new Answer.Choice("STABLE"), today()));
        save(seen, new NewValue("brain_metastases", new Answer.Flag(false), today()));
        assertThatThrownBy(() -> save(seen, new NewValue("disease_status", new Answer.Choice("PROGRESSING"), today())))
                .isInstanceOfSatisfying(ProfileConflict.class, conflict -> {
                    assertThat(conflict.lines()).hasSize(1);
                    assertThat(conflict.lines().get(0).theirs()).isEqualTo(new Answer.Choice("STABLE"));
                });
        save(seen, new NewValue("disease_status", new Answer.Choice("STABLE"), today()));
    }

    @Test
    void valueMustFitTheDictionary() {
        assertThatThrownBy(() -> record("no_such_key", new Answer.Flag(true), today()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record("weight", kilograms("9"), today()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record("sex", new Answer.Choice("OTHER"), today()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record("sex", new Answer.Choice("MALE"), today().plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> record("lesion_type", new Answer.Choice("LYTIC"), today()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lesionListIsGivenByALesionOrByNone() {
        assertThat(lesionList().isGiven()).isFalse();
        as(() -> lesions.review(patient, today(), true, by));
        assertThat(lesionList().isGiven()).isTrue();
        UUID first = addLesion("LUMBAR_SPINE.MIDLINE.L3");
        UUID second = addLesion("FEMUR_PROXIMAL.LEFT");
        assertThat(lesionList().lesions()).extracting(LesionView::code).containsExactly("L1", "L2");
        assertThatThrownBy(() -> as(() -> lesions.review(patient, today(), true, by)))
                .isInstanceOf(ListNotEmpty.class);
        as(() -> lesions.remove(patient, second, 0, Removal.DOUBLE_ENTRY, null, by));
        assertThat(addLesion("RIB.RIGHT.R6")).isNotEqualTo(second);
        assertThat(lesionList().lesions()).extracting(LesionView::code).containsExactly("L1", "L3");
        assertThat(lesionList().lesions()).extracting(LesionView::label).containsExactly("L3", "Right rib 6");
        assertThatThrownBy(() -> as(() -> lesions.move(patient, first, 7, "LUMBAR_SPINE.MIDLINE.L4", by)))
                .isInstanceOf(StaleVersion.class);
        as(() -> lesions.move(patient, first, 0, "LUMBAR_SPINE.MIDLINE.L4", by));
        assertThat(jdbc.queryForObject(
                        "select was ->> 'level' from patient_record_history where record_id = ? and record = 'lesion'",
                        String.class,
                        first))
                .isEqualTo("L3");
    }

    @Test
    void emptiedLesionListIsNotGivenUntilSomebodySaysSo() {
        as(() -> lesions.review(patient, today(), true, by));
        UUID lesion = addLesion("SACRUM.MIDLINE.S1");
        as(() -> lesions.remove(patient, lesion, 0, Removal.NOT_A_METASTASIS, null, by));
        assertThat(lesionList().isGiven()).isFalse();
    }

    @Test
    void reviewOfALesionListThatIsFilledKeepsItsDay() {
        assertThat(lesionList().reviewedOn()).isNull();
        addLesion("SACRUM.MIDLINE.S1");
        as(() -> lesions.review(patient, today(), false, by));
        assertThat(lesionList().reviewedOn()).isEqualTo(today());
        assertThat(lesionList().noneOn()).isNull();
        assertThatThrownBy(() -> as(() -> lesions.review(patient, today().plusDays(1), false, by)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reviewOfAnEmptyLesionListDoesNotSayThatThereIsNone() {
        as(() -> lesions.review(patient, today(), false, by));
        assertThat(lesionList().isGiven()).isFalse();
    }

    @Test
    void painNamesLesionsOfItsOwnPatientExactlyWhenLinked() {
        UUID lesion = addLesion("LUMBAR_SPINE.MIDLINE.L3");
        UUID foreign = as(() -> lesions.add(newPatient(), "LUMBAR_SPINE.MIDLINE.L3", by));
        UUID pain = as(() -> pains.add(patient, "LOWER_BACK.MIDLINE", PainLink.LINKED, Set.of(lesion), by));
        assertThat(as(() -> facts.linkedLesions(patient, today()))).containsEntry("P1", List.of("L1"));
        assertThatThrownBy(() -> as(() -> pains.add(patient, "NECK.MIDLINE", PainLink.LINKED, Set.of(foreign), by)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(() -> pains.add(patient, "NECK.MIDLINE", PainLink.LINKED, Set.of(), by)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> as(() -> pains.add(patient, "MOON.LEFT", null, Set.of(), by)))
                .isInstanceOf(IllegalArgumentException.class);
        as(() -> lesions.remove(patient, lesion, 0, Removal.RECORDED_IN_ERROR, null, by));
        assertThat(as(() -> pains.pains(patient, today()))).singleElement().satisfies(left -> {
            assertThat(left.id()).isEqualTo(pain);
            assertThat(left.link()).isNull();
            assertThat(left.lesionIds()).isEmpty();
        });
    }

    @Test
    void databaseKeepsLinksWithinOnePatientAndWhole() {
        UUID lesion = addLesion("LUMBAR_SPINE.MIDLINE.L3");
        UUID pain = as(() -> pains.add(patient, "LOWER_BACK.MIDLINE", PainLink.NO_CORRELATE, Set.of(), by));
        UUID foreign = newPatient();
        assertThatThrownBy(() -> jdbc.update(
                        "insert into pain_lesion (pain_id, lesion_id, patient_id) values (?, ?, ?)",
                        pain,
                        lesion,
                        foreign))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update(
                        "insert into pain_lesion (pain_id, lesion_id, patient_id) values (?, ?, ?)",
                        pain,
                        lesion,
                        patient))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("linked exactly when");
        assertThatThrownBy(
                        () -> jdbc.update("update pain set link = 'LINKED', link_on = current_date where id = ?", pain))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.update("delete from lesion")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void changedMedicineEndsItsRowAndBeginsTheNext() {
        LocalDate start = today().minusDays(30);
        UUID row = as(() -> medicines.add(patient, morphine("10", start), by));
        UUID same = as(() -> medicines.change(patient, row, 0, morphine("20", today().minusDays(5)), "pain", by));
        MedicineList now = list(today());
        assertThat(now.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(same);
            assertThat(entry.startedOn()).isEqualTo(start);
            assertThat(entry.doseChangedOn()).isEqualTo(today().minusDays(5));
        });
        assertThat(list(today().minusDays(6)).entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.amount()).isEqualByComparingTo("10"));
        assertThatThrownBy(() -> as(() -> medicines.end(patient, row, 0, today(), EndReason.COMPLETED, null, by)))
                .isInstanceOfSatisfying(
                        MedicineChanged.class,
                        changed -> assertThat(changed.theirs().id()).isEqualTo(same));
        assertThatThrownBy(() ->
                        as(() -> medicines.end(patient, same, 0, today().minusDays(6), EndReason.COMPLETED, null, by)))
                .isInstanceOf(MedicineProblems.class);
    }

    @Test
    void listIsGivenOnlyWhenReviewedAndEmptyOnlyWhenSaid() {
        assertThat(list(today()).isGiven()).isFalse();
        as(() -> medicines.review(patient, today(), false, by));
        assertThat(list(today()).isGiven()).as("empty and not said to be").isFalse();
        as(() -> medicines.review(patient, today(), true, by));
        assertThat(list(today()).isGiven()).isTrue();
        UUID row = as(() -> medicines.add(patient, morphine("10", today()), by));
        assertThat(list(today())).satisfies(list -> {
            assertThat(list.isGiven()).isTrue();
            assertThat(list.takesNone()).isFalse();
        });
        assertThatThrownBy(() -> as(() -> medicines.review(patient, today(), true, by)))
                .isInstanceOf(ListNotEmpty.class);
        as(() -> medicines.end(patient, row, 0, today(), EndReason.NOT_NEEDED, null, by));
        assertThat(list(today()).isGiven()).as("ended after the review").isFalse();
    }

    @Test
    void sheetHoldsWhatIsRecordedAndNothingElse() {
        record("sex", new Answer.Choice("FEMALE"), today());
        record("brain_metastases", new Answer.Absent(Absence.NOT_KNOWN), today());
        record("allergies", new Answer.Choices(List.of()), today());
        UUID lesion = addLesion("LUMBAR_SPINE.MIDLINE.L3");
        as(() -> profile.record(patient, lesion, "lesion_type", new Answer.Choice("LYTIC"), today(), by));
        as(() -> pains.add(patient, "LOWER_BACK.MIDLINE", PainLink.LINKED, Set.of(lesion), by));
        as(() -> medicines.add(patient, morphine("10", today()), by));
        FactSheet before = sheet();
        assertThat(before.medications()).as("never reviewed").isNull();
        as(() -> medicines.review(patient, today(), false, by));

        FactSheet sheet = sheet();
        assertThat(sheet.medications()).containsExactly("morphine");
        assertThat(value(sheet, Subject.PATIENT, "age")).isEqualTo(FactValue.number(58));
        assertThat(value(sheet, Subject.PATIENT, "sex")).isEqualTo(FactValue.code("FEMALE"));
        assertThat(value(sheet, Subject.PATIENT, "brain_metastases")).isNull();
        assertThat(value(sheet, Subject.PATIENT, "allergies")).isEqualTo(FactValue.codes(List.of()));
        assertThat(value(sheet, Subject.PATIENT, "comorbidities")).isNull();
        assertThat(sheet.lesions()).containsExactly("L1");
        assertThat(value(sheet, Subject.lesion("L1"), "spine_level")).isEqualTo(FactValue.code("L3"));
        assertThat(value(sheet, Subject.lesion("L1"), "lesion_type")).isEqualTo(FactValue.code("LYTIC"));
        assertThat(value(sheet, Subject.pain("P1"), "p_link")).isEqualTo(FactValue.code("LINKED"));
        assertThat(value(sheet, Subject.pain("P1"), "p_place")).isEqualTo(FactValue.code("LOWER_BACK"));
    }

    private @Nullable FactValue value(FactSheet sheet, Subject subject, String fact) {
        FactSheet.Entry entry = sheet.entry(subject, fact);
        return entry == null ? null : entry.value();
    }

    private FactSheet sheet() {
        FactSheet.Builder builder = FactSheet.on(today(), dictionary);
        as(() -> facts.contribute(patient, today(), builder));
        return builder.build();
    }

    private MedicineDraft morphine(String amount, LocalDate from) {
        return new MedicineDraft(
                "MST Continus",
                "morphine",
                DoseForm.TABLET_MODIFIED,
                Route.ORAL,
                new BigDecimal(amount),
                DoseUnit.MG,
                Schedule.TIMES_A_DAY,
                2,
                Intake.REGULAR,
                null,
                from);
    }

    private MedicineList list(LocalDate on) {
        return as(() -> medicines.list(patient, on));
    }

    private LesionList lesionList() {
        return as(() -> lesions.list(patient, today()));
    }

    private UUID addLesion(String site) {
        return as(() -> lesions.add(patient, site, by));
    }

    private @Nullable Answer weightOn(LocalDate day) {
        return as(() -> profile.valuesOn(patient, day)).stream()
                .filter(value -> value.key().equals("weight"))
                .map(ProfileValue::answer)
                .findFirst()
                .orElse(null);
    }

    private void record(String key, Answer answer, LocalDate on) {
        as(() -> profile.record(patient, null, key, answer, on, by));
    }

    private void save(long seen, NewValue value) {
        as(() -> profile.record(patient, null, List.of(value), seen, by));
    }

    private long lastSeq() {
        return as(() -> profile.valuesOn(patient, today())).stream()
                .mapToLong(ProfileValue::seq)
                .max()
                .orElse(0);
    }

    private static Answer kilograms(String number) {
        return new Answer.Quantity(new BigDecimal(number), number, "kg");
    }

    private UUID newPatient() {
        Identity identity = new Identity("8000-" + next++, "Satz", "Test", today().minusYears(58));
        return as(() -> patients.register(new NewPatient(identity, List.of()), by));
    }

    private <T> T as(Supplier<T> action) {
        return users.as(CLINICIAN, action);
    }

    private void as(Runnable action) {
        users.as(CLINICIAN, action);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

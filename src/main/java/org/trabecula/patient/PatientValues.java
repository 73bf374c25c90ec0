package org.trabecula.patient;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PatientValues extends Repository<PatientValue, UUID> {

    PatientValue save(PatientValue value);

    /** Newest value of each question on or before a day, those taken back included. */
    @Query(nativeQuery = true, value = """
            select distinct on (key, lesion_id) * from patient_value
            where patient_id = :patient and observed_on <= :day
            order by key, lesion_id, observed_on desc, seq desc""")
    List<PatientValue> current(UUID patient, LocalDate day);

    /** Newest values of some questions of several patients. */
    @Query(nativeQuery = true, value = """
            select distinct on (patient_id, key) * from patient_value
            where patient_id in (:patients) and key in (:keys) and lesion_id is null and observed_on <= :day
            order by patient_id, key, observed_on desc, seq desc""")
    List<PatientValue> current(Collection<UUID> patients, Collection<String> keys, LocalDate day);

    /** Every value of one question, newest first. */
    @Query("""
            select v from PatientValue v where v.patientId = :patient and v.key = :key
            order by v.observedOn desc, v.seq desc""")
    List<PatientValue> history(UUID patient, String key);

    /** The last values that were recorded of a patient, newest first. */
    @Query(
            "select v from PatientValue v where v.patientId = :patient and v.seq < :before order by v.seq desc limit :size")
    List<PatientValue> recorded(UUID patient, long before, int size);
}

package org.trabecula.patient;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Patients extends Repository<Patient, UUID> {

    Patient saveAndFlush(Patient patient);

    Optional<Patient> findById(UUID id);

    boolean existsById(UUID id);

    List<Patient> findByIdIn(Collection<UUID> ids);

    List<Patient> findByBirthDate(LocalDate birthDate);

    Optional<Patient> findByMrnFolded(String mrnFolded);

    /** Holds the patient's row until the transaction ends, so that numbers and newest values are given one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Patient p where p.id = :id")
    Optional<Patient> hold(UUID id);
}

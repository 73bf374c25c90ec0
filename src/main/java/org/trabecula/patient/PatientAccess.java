package org.trabecula.patient;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place that decides who may come to a patient's record. One care team shares an installation, so the role decides
 * for now; every module asks here, so that a narrower rule has one home.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('CLINICIAN', 'NURSE')")
public class PatientAccess {

    private final PatientReads reads;

    PatientAccess(PatientReads reads) {
        this.reads = reads;
    }

    /** @throws org.trabecula.shared.NotFound if there is no such patient, or not for this user */
    public void check(UUID patientId) {
        reads.patient(patientId);
    }
}

package org.trabecula.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.trabecula.shared.NotFound;

/**
 * Reads a patient's record, each part once a page. Banner, tabs and the parts of a page ask for the same rows; within one
 * request that only reads (GET) they share them. A request that changes something always reads anew.
 */
@Component
class PatientReads {

    private final Patients patients;
    private final PatientValues values;
    private final Lesions lesions;
    private final Pains pains;
    private final MedicineEntries medicines;
    private final ListReviews reviews;

    PatientReads(
            Patients patients,
            PatientValues values,
            Lesions lesions,
            Pains pains,
            MedicineEntries medicines,
            ListReviews reviews) {
        this.patients = patients;
        this.values = values;
        this.lesions = lesions;
        this.pains = pains;
        this.medicines = medicines;
        this.reviews = reviews;
    }

    Patient patient(UUID id) {
        return once("patient:" + id, () -> patients.findById(id).orElseThrow(NotFound::new));
    }

    /** Newest value of each question on a day, those taken back included. */
    @Transactional(readOnly = true)
    public List<ProfileValue> values(UUID id, LocalDate day) {
        return once(
                "values:" + id + day,
                () -> values.current(id, day).stream().map(PatientValue::view).toList());
    }

    List<Lesion> lesions(UUID id) {
        return once("lesions:" + id, () -> lesions.findByPatientIdOrderByNumber(id));
    }

    List<Pain> pains(UUID id) {
        return once("pains:" + id, () -> pains.ever(id));
    }

    List<MedicineEntry> medicines(UUID id) {
        return once("medicines:" + id, () -> medicines.ever(id));
    }

    List<ListReview> reviews(UUID id, LocalDate day) {
        return once("reviews:" + id + day, () -> reviews.last(id, day));
    }

    @SuppressWarnings("unchecked") // one key, one type
    private static <T> T once(String key, Supplier<T> read) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (!(request instanceof ServletRequestAttributes servlet)
                || !"GET".equals(servlet.getRequest().getMethod())) {
            return read.get();
        }
        String name = PatientReads.class.getName() + ":" + key;
        Object known = request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = read.get();
            request.setAttribute(name, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (T) known;
    }
}

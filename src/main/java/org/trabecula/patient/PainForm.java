package org.trabecula.patient;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A pain as entered. */
record PainForm(
        @Nullable String place,
        @Nullable String link,
        @Nullable List<UUID> linked,
        @Nullable Long version) {

    static PainForm empty() {
        return new PainForm(null, null, List.of(), null);
    }

    static PainForm of(PainView pain) {
        return new PainForm(
                pain.placeKey(), pain.link() == null ? null : pain.link().name(), pain.lesionIds(), pain.version());
    }

    @Nullable
    PainLink answer() {
        return MedicineForm.one(PainLink.class, link);
    }

    Set<UUID> lesions() {
        return linked == null ? Set.of() : Set.copyOf(linked);
    }

    /** Puts every mistake at its field. */
    void check(Errors errors) {
        if (place == null || place.isBlank()) {
            errors.rejectValue("place", "patient.pain.place.missing");
        }
        if (answer() == PainLink.LINKED && lesions().isEmpty()) {
            errors.rejectValue("linked", "patient.pain.linked.missing");
        }
        if (answer() != PainLink.LINKED && !lesions().isEmpty()) {
            errors.rejectValue("linked", "patient.pain.linked.contradicts");
        }
    }
}

package org.trabecula.patient;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormField;
import org.trabecula.catalog.ProfilePart;
import org.trabecula.catalog.Widget;

/** A block of the profile page with a Save of its own: one or two parts of {@code form.yaml}. */
enum ProfileBlock {
    DEMOGRAPHICS(ProfilePart.DEMOGRAPHICS),
    CANCER(ProfilePart.CANCER, ProfilePart.THERAPY),
    COMORBIDITIES(ProfilePart.COMORBIDITIES),
    ALLERGIES(ProfilePart.ALLERGIES),
    LESION(ProfilePart.LESIONS);

    /** Blocks of the patient; LESION stands once for each lesion. */
    static final List<ProfileBlock> OF_PATIENT = List.of(DEMOGRAPHICS, CANCER, COMORBIDITIES, ALLERGIES);

    private final List<ProfilePart> parts;

    ProfileBlock(ProfilePart... parts) {
        this.parts = List.of(parts);
    }

    /** Returns the word for it in addresses and message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ProfileBlock> of(String code) {
        return OF_PATIENT.stream().filter(block -> block.code().equals(code)).findFirst();
    }

    /** Returns its questions; birth date and site have a place of their own. */
    List<FormField> fields(Form form) {
        return parts.stream()
                .flatMap(part -> form.profile(part).stream())
                .filter(field -> field.widget() != Widget.BODYMAP)
                .filter(field -> !"birth_date".equals(field.key()))
                .toList();
    }

    /** Returns the keys of all blocks of the patient. */
    static List<String> keys(Form form) {
        return Stream.of(values())
                .flatMap(block -> block.fields(form).stream())
                .map(FormField::key)
                .toList();
    }
}

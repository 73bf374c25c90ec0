package org.trabecula.catalog.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.FormKind;
import org.trabecula.catalog.ProfilePart;

class ReleaseTests {

    private static final Release RELEASE = Release.read(ShippedFiles.read());
    private final Form form = RELEASE.form();

    @Test
    void theDictionaryHoldsFactsAndItems() {
        assertThat(RELEASE.dictionary().facts()).hasSize(574);
        assertThat(RELEASE.dictionary().get("egfr").item()).isFalse();
        assertThat(RELEASE.dictionary().get("birth_date").item()).isTrue();
    }

    @Test
    void theFormAsksWhatComesWithTheMainJob() {
        assertThat(form.sections()).hasSize(14);
        assertThat(form.profile(ProfilePart.LESIONS)).hasSize(17);
        assertThat(form.section("BASIS").orElseThrow().fields(FormKind.INITIAL))
                .extracting(field -> field.key())
                .containsExactly("care_setting", "prognosis", "respondent", "recent_discharge");
        assertThat(form.profileFieldsAlsoIn("BASIS"))
                .extracting(field -> field.key())
                .containsExactly("pregnant", "disease_status", "cancer_therapy");
    }

    @Test
    void everyFactHasAHomeOrIsDerivedOrIsAskedByAFollowUpOnly() {
        assertThat(RELEASE.dictionary().facts())
                .extracting(fact -> fact.key())
                .filteredOn(key -> form.field(key).isEmpty() && !form.derived().containsKey(key))
                .containsExactlyInAnyOrder("red_flag_sweep", "discharge_list_followed", "services_in_place");
    }
}

package org.trabecula.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.trabecula.catalog.Form;
import org.trabecula.shared.StaleVersion;
import org.trabecula.testing.IntegrationTest;
import org.trabecula.testing.TestUsers;

/** What an installation may choose about the form. */
@IntegrationTest
class FormSettingsTests {

    @Autowired
    FormSettingsService settings;

    @Autowired
    FormChoices choices;

    @Autowired
    Form form;

    @Autowired
    TestUsers users;

    @ParameterizedTest
    @CsvSource({
        "bpi_severity, true, the total of a licensed instrument is asked",
        "pain_goal, true, no licence",
        "risk_own_alcohol, false, waits for a permission"
    })
    void deliversTheFormAsTheDictionarySays(String key, boolean asked, String why) {
        save(delivered(), Map.of());

        assertThat(choices.isAsked(form.field(key).orElseThrow())).as(why).isEqualTo(asked);
    }

    @Test
    void asksWhatIsTickedAndNothingElse() {
        save(Set.of("risk_own_alcohol"), Map.of());

        assertThat(isAsked("risk_own_alcohol")).isTrue();
        assertThat(isAsked("risk_depression")).isFalse();
        assertThat(isAsked("bpi_severity")).isFalse();
        assertThat(isAsked("creatinine"))
                .as("only licensed totals can be switched off")
                .isTrue();
    }

    @Test
    void putsTheChosenUnitFirst() {
        String other = form.field("creatinine").orElseThrow().otherUnit().unit();
        save(delivered(), Map.of("creatinine", other, "weight", "stone", "nothing", "mg/dL"));

        assertThat(choices.unitOf("creatinine")).isEqualTo(other);
        assertThat(choices.unitOf("weight"))
                .as("an unknown unit is passed over")
                .isNull();
        assertThat(page().units())
                .filteredOn(field -> field.key().equals("creatinine"))
                .flatExtracting(FormSettingsPage.TwoUnits::units)
                .filteredOn(FormSettingsPage.Unit::chosen)
                .extracting(FormSettingsPage.Unit::code)
                .containsExactly(other);
    }

    @Test
    void refusesAChangeOfWhatWasChangedSince() {
        long seen = page().version();
        save(Set.of(), Map.of());

        assertThatThrownBy(() -> users.as(TestUsers.ADMIN_2, () -> settings.change(seen, Set.of(), Map.of())))
                .isInstanceOf(StaleVersion.class);
    }

    @ParameterizedTest
    @CsvSource({TestUsers.CLINICIAN, TestUsers.NURSE})
    void areForAdministratorsOnly(String user) {
        assertThatThrownBy(() -> users.as(user, settings::page)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.as(user, () -> settings.change(0, Set.of(), Map.of())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private boolean isAsked(String key) {
        return choices.isAsked(form.field(key).orElseThrow());
    }

    private FormSettingsPage page() {
        return users.as(TestUsers.ADMIN, settings::page);
    }

    private void save(Set<String> asked, Map<String, String> units) {
        users.as(TestUsers.ADMIN, () -> settings.change(page().version(), asked, units));
    }

    private Set<String> delivered() {
        return page().licensed().stream()
                .filter(field -> !field.waits())
                .map(FormSettingsPage.Licensed::key)
                .collect(Collectors.toSet());
    }
}

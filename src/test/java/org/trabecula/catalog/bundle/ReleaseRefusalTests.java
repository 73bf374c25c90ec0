package org.trabecula.catalog.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.catalog.BundleRefused;

/** A wrong dictionary or form stops the start of the application, and says where it is wrong. */
class ReleaseRefusalTests {

    private static final Bundle SHIPPED = ShippedFiles.read();

    static List<Arguments> mistakes() {
        return List.of(
                Arguments.of(
                        "doubled key",
                        "items.yaml",
                        "- key: birth_date",
                        "- key: age",
                        "items.yaml:18:8: found the text \"age\" a second time"),
                Arguments.of(
                        "unknown type",
                        "facts.yaml",
                        "type: number",
                        "type: numeric",
                        "expected one of number, flag, code, codes, text, date"),
                Arguments.of(
                        "no staleness",
                        "facts.yaml",
                        "  stale_after_days: null\n  derived: \"whole years",
                        "  derived: \"whole years",
                        "without \"stale_after_days\""),
                Arguments.of(
                        "range the wrong way round",
                        "facts.yaml",
                        "range: [18, 120]",
                        "range: [120, 18]",
                        "found other than two rising numbers"),
                Arguments.of(
                        "derivation from no fact",
                        "facts.yaml",
                        "expression: \"age >= 80",
                        "expression: \"agee >= 80",
                        "there is no fact \"agee\""),
                Arguments.of(
                        "code without codes",
                        "facts.yaml",
                        "    - {code: FEMALE, label: \"Female\"}\n    - {code: MALE, label: \"Male\"}\n    - {code: UNKNOWN, label: \"Not known\"}\n",
                        "    []\n",
                        "found no codes"),
                Arguments.of(
                        "field of no fact",
                        "form.yaml",
                        "{key: care_setting,",
                        "{key: care_settings,",
                        "form.yaml:33:15: found the text \"care_settings\", which is not in the dictionary; expected a key of facts.yaml or items.yaml (did you mean \"care_setting\"?)"),
                Arguments.of(
                        "field with two homes",
                        "form.yaml",
                        "{key: prognosis,",
                        "{key: care_setting,",
                        "one home for each (first at line 33)"),
                Arguments.of(
                        "widget that does not fit",
                        "form.yaml",
                        "carry: stable, widget: choice",
                        "carry: stable, widget: yes-no-unknown",
                        "expected a widget that fits"),
                Arguments.of(
                        "criterion of a field",
                        "form.yaml",
                        "asked_when: \"cancer_spine_pain\"",
                        "asked_when: \"cancer_spine_pane\"",
                        "there is no fact \"cancer_spine_pane\""),
                Arguments.of(
                        "question below",
                        "form.yaml",
                        "asked_when: \"cancer_spine_pain\"",
                        "asked_when: \"fever\"",
                        "found \"fever\", which is asked further down"),
                Arguments.of(
                        "required behind More",
                        "form.yaml",
                        "required: complete, carry: never, widget: choice, issue: 1}",
                        "required: complete, carry: never, widget: choice, issue: 1, fold: true}",
                        "found a required field behind \"More\""),
                Arguments.of(
                        "condition of nothing",
                        "form.yaml",
                        "{key: recent_discharge,",
                        "{key: recent_discharge, if_unknown: ask,",
                        "without \"asked_when\""),
                Arguments.of(
                        "value of another type",
                        "form.yaml",
                        "issue: 1, otherwise: 0}",
                        "issue: 1, otherwise: never}",
                        "found the text \"never\"; expected a value of"),
                Arguments.of(
                        "restriction to no field",
                        "form.yaml",
                        "show_only: [care_setting,",
                        "show_only: [care_settings,",
                        "found the text \"care_settings\", which is no field"),
                Arguments.of(
                        "formula of another form",
                        "form.yaml",
                        "(F - 32) / 1.8",
                        "F - 32 / 1.8",
                        "expected a formula such as"),
                Arguments.of(
                        "section that is none", "form.yaml", "also_in: NUTRITION", "also_in: FOOD", "also_in \"FOOD\""),
                Arguments.of("unknown name", "form.yaml", "who: clinician", "whom: clinician", "(did you mean who?)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsNamedWithItsPlace(String why, String file, String from, String to, String message) {
        Map<String, String> files = new TreeMap<>(SHIPPED.files());
        String text = files.getOrDefault(file, "");
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        files.put(file, text.substring(0, at) + to + text.substring(at + from.length()));

        BundleRefused refused = catchThrowableOfType(BundleRefused.class, () -> Release.read(new Bundle(files)));

        assertThat(refused.mistakes())
                .anySatisfy(mistake ->
                        assertThat(mistake.toString()).startsWith(file).contains(message));
    }
}

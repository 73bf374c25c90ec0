package org.trabecula.catalog.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trabecula.catalog.BundleRefused;
import org.trabecula.planning.CompiledCatalog;
import org.trabecula.planning.KnowledgeBase;

class CatalogImporterTests {

    private static final Bundle SHIPPED = ShippedFiles.read();
    private static final CatalogImporter IMPORTER = new CatalogImporter(Release.read(SHIPPED), new NoFormulas());

    @Test
    void theShippedCatalogIsTakenInWhole() {
        CompiledCatalog catalog = IMPORTER.read("test", SHIPPED);

        KnowledgeBase knowledge = catalog.knowledge();
        assertThat(catalog.version()).isEqualTo("test");
        assertThat(knowledge.therapies()).hasSize(103);
        assertThat(knowledge.rules()).hasSize(86);
        assertThat(knowledge.medicines()).hasSize(344);
        assertThat(knowledge.interactions()).hasSize(66);
        assertThat(knowledge.citations()).hasSize(42);
        assertThat(knowledge.shared()).hasSize(11);
        assertThat(knowledge.ranking().priorities()).hasSize(17);
    }

    /** What is changed in which file, and the message that follows. */
    static List<Arguments> mistakes() {
        return List.of(
                Arguments.of(
                        "unknown key",
                        "therapies/non-opioid.yaml",
                        "  kind: medicine",
                        "  kynd: medicine",
                        "therapies/non-opioid.yaml:7:3: found the name \"kynd\"; expected in a therapy one of"),
                Arguments.of(
                        "missing key",
                        "therapies/non-opioid.yaml",
                        "  name: \"Acetaminophen (paracetamol)\"\n",
                        "",
                        "found a therapy without \"name\"; expected \"name\": text"),
                Arguments.of(
                        "wrong type",
                        "therapies/non-opioid.yaml",
                        "onset_days: 1\n",
                        "onset_days: soon\n",
                        "found the text \"soon\"; expected a whole number from 0 to 3650"),
                Arguments.of(
                        "out of range",
                        "therapies/non-opioid.yaml",
                        "sedation: 0",
                        "sedation: 4",
                        "found the number 4; expected a whole number from 0 to 3"),
                Arguments.of(
                        "unknown code",
                        "therapies/non-opioid.yaml",
                        "domain: NON_OPIOID",
                        "domain: NON_OPIOIDS",
                        "found the text \"NON_OPIOIDS\"; expected one of NON_OPIOID, OPIOID"),
                Arguments.of(
                        "doubled code",
                        "therapies/non-opioid.yaml",
                        "- code: naproxen\n",
                        "- code: ibuprofen\n",
                        "found the therapy \"ibuprofen\" a second time; expected each once (first at therapies/non-opioid.yaml:"),
                Arguments.of(
                        "dangling therapy",
                        "rules.yaml",
                        "recommend: [dexamethasone-mscc]",
                        "recommend: [dexamethasone-msc]",
                        "found the text \"dexamethasone-msc\", which is no therapy; expected the name of a therapy that exists (did you mean \"dexamethasone-mscc\"?)"),
                Arguments.of(
                        "dangling citation",
                        "rules.yaml",
                        "citations: [NICE-NG234]",
                        "citations: [NICE-NG999]",
                        "which is no citation"),
                Arguments.of(
                        "dangling medicine",
                        "interactions.yaml",
                        "[duloxetine, paroxetine,",
                        "[duloxetin, paroxetine,",
                        "interactions.yaml:31:8: found the text \"duloxetin\", which is no medicine and no class of medicines"),
                Arguments.of(
                        "dangling class",
                        "medicines.yaml",
                        "{name: ibuprofen, classes: [NSAID]",
                        "{name: ibuprofen, classes: [NSAIDS]",
                        "found the text \"NSAIDS\", which is no class of medicines"),
                Arguments.of(
                        "dangling include",
                        "therapies/non-opioid.yaml",
                        "{include: NSAID_CONTRAINDICATIONS}",
                        "{include: NSAID_CAUTIONS}",
                        "which is no shared list of contraindications"),
                Arguments.of(
                        "dangling fact",
                        "rules.yaml",
                        "collect: [",
                        "collect: [no_such_fact, ",
                        "found the text \"no_such_fact\", which is no fact"),
                Arguments.of(
                        "synonym of two medicines",
                        "medicines.yaml",
                        "synonyms: [Advil,",
                        "synonyms: [Aleve, Advil,",
                        "found the name of a medicine \"Aleve\" a second time"),
                Arguments.of(
                        "alert without level",
                        "rules.yaml",
                        "  level: EMERGENCY\n",
                        "",
                        "found an alert without \"level\""),
                Arguments.of(
                        "unknown service",
                        "rules.yaml",
                        "refer: [mscc-coordinator,",
                        "refer: [mscc-co-ordinator,",
                        "(did you mean mscc-coordinator?)"),
                Arguments.of(
                        "a second name in one entry",
                        "rules.yaml",
                        "  kind: alert\n",
                        "  kind: alert\n  kind: plan\n",
                        "found \"kind\" a second time"),
                Arguments.of("an alias", "citations.yaml", "key: WHO2018", "key: *a", "found an anchor or an alias"),
                Arguments.of(
                        "a term about two things",
                        "ranking.yaml",
                        "{burden: sedation, weight: -5}",
                        "{burden: sedation, domain: SLEEP, weight: -5}",
                        "found a term with 2 subjects"),
                Arguments.of(
                        "an address that is no web address",
                        "citations.yaml",
                        "https://www.who.int",
                        "javascript://www.who.int",
                        "expected an address that begins with https://"),
                Arguments.of(
                        "an implausible vignette",
                        "vignettes.yaml",
                        "facts: {age: 58,",
                        "facts: {age: 580,",
                        "found the number 580; expected age: expected a number from 18 to 120 (years)"),
                Arguments.of(
                        "a fact that is not there, in a criterion",
                        "therapies/non-opioid.yaml",
                        "recommend: \"pain_worst >= 1\"",
                        "recommend: \"pain_wors >= 1\"",
                        "therapies/non-opioid.yaml:9:15: "),
                Arguments.of(
                        "an unknown code in a criterion",
                        "therapies/non-opioid.yaml",
                        "mechanism == 'NOCICEPTIVE' ||",
                        "mechanism == 'NOCICEPTIV' ||",
                        "NOCICEPTIV"),
                Arguments.of(
                        "a number compared with text",
                        "therapies/non-opioid.yaml",
                        "when: \"alt_uln > 5\"",
                        "when: \"alt_uln > 'five'\"",
                        "therapies/non-opioid.yaml:14:"),
                Arguments.of(
                        "arithmetic in a criterion",
                        "rules.yaml",
                        "when: \"cancer_spine_pain && (new_limb_weakness ||",
                        "when: \"cancer_spine_pain && (age + 1 > 2 || new_limb_weakness ||",
                        "rules.yaml:"),
                Arguments.of(
                        "a criterion that is not closed",
                        "rules.yaml",
                        "when: \"cancer_spine_pain && (new_limb_weakness ||",
                        "when: \"cancer_spine_pain && ((new_limb_weakness ||",
                        "rules.yaml:"),
                Arguments.of(
                        "a lesion's fact in a rule of the patient",
                        "rules.yaml",
                        "when: \"cancer_spine_pain && (",
                        "when: \"mirels > 8 && (",
                        "rules.yaml:11:10: "),
                Arguments.of(
                        "an item in a criterion of the catalog",
                        "rules.yaml",
                        "when: \"cancer_spine_pain && (",
                        "when: \"red_flag_onset == 1 && (",
                        "rules.yaml:11:10: "),
                Arguments.of(
                        "a criterion in a shared list",
                        "therapies/_shared.yaml",
                        "when: \"egfr < 30\"",
                        "when: \"egfrr < 30\"",
                        "therapies/_shared.yaml:4:15: "),
                Arguments.of(
                        "a criterion of an interaction",
                        "interactions.yaml",
                        "when: \"mme_daily > 80\"",
                        "when: \"mme_dail > 80\"",
                        "interactions.yaml:"),
                Arguments.of(
                        "a fact changed against the release",
                        "facts.yaml",
                        "range: [18, 120]",
                        "range: [16, 120]",
                        "found another \"age\"; expected it as in this release"),
                Arguments.of(
                        "a field of the form changed against the release",
                        "form.yaml",
                        "code: BASIS",
                        "code: BASE",
                        "form.yaml:27:11: found the text \"BASE\"; expected the text \"BASIS\", as in this release"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsRefusedWithItsPlace(String why, String file, String from, String to, String message) {
        assertThat(refusal(file, from, to))
                .anySatisfy(line -> assertThat(line).startsWith(file).contains(message));
    }

    @Test
    void allMistakesOfAllFilesAreNamedTogether() {
        Map<String, String> files = new TreeMap<>(SHIPPED.files());
        files.computeIfPresent(
                "citations.yaml", (path, text) -> text.replaceFirst("verified: true}", "verified: maybe}"));
        files.computeIfPresent("rules.yaml", (path, text) -> text.replaceFirst("scope: patient", "scope: everyone"));
        files.remove("interactions.yaml");
        files.put("notes.txt", "");

        BundleRefused refused =
                catchThrowableOfType(BundleRefused.class, () -> IMPORTER.read("test", new Bundle(files)));

        assertThat(refused.mistakes())
                .extracting(mistake -> mistake.at().file())
                .containsExactly("citations.yaml", "interactions.yaml", "notes.txt", "rules.yaml");
    }

    private static List<String> refusal(String file, String from, String to) {
        Map<String, String> files = new TreeMap<>(SHIPPED.files());
        String text = files.getOrDefault(file, "");
        assertThat(text).contains(from);
        int at = text.indexOf(from);
        files.put(file, text.substring(0, at) + to + text.substring(at + from.length()));
        BundleRefused refused =
                catchThrowableOfType(BundleRefused.class, () -> IMPORTER.read("test", new Bundle(files)));
        return refused.mistakes().stream().map(mistake -> mistake.toString()).toList();
    }
}

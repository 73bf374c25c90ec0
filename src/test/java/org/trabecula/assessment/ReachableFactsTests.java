package org.trabecula.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trabecula.assessment.derivation.Derivations;
import org.trabecula.assessment.derivation.Derived;
import org.trabecula.assessment.derivation.Findings;
import org.trabecula.assessment.derivation.MedicineUse;
import org.trabecula.assessment.derivation.Notation;
import org.trabecula.assessment.derivation.Past;
import org.trabecula.catalog.Form;
import org.trabecula.catalog.ProfilePart;
import org.trabecula.catalog.bundle.CatalogImporter;
import org.trabecula.catalog.bundle.Release;
import org.trabecula.catalog.bundle.ShippedFiles;
import org.trabecula.instrument.Opioid;
import org.trabecula.instrument.OpioidDose;
import org.trabecula.planning.Derivation;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactSheet;
import org.trabecula.planning.FactValue;
import org.trabecula.planning.Facts;
import org.trabecula.planning.Subject;

/** Every fact of the dictionary can come to be known: somebody is asked for it, or it follows. Being listed as derived is not enough. */
class ReachableFactsTests {

    private static final Release RELEASE = Release.read(ShippedFiles.read());
    private static final LocalDate DAY = Notation.TODAY;

    /** Put into the sheet by the patient's record: the age out of the date of birth. */
    private static final Set<String> OF_THE_RECORD = Set.of("age");

    @Test
    void areAskedOrFollow() throws IOException {
        Set<String> reached = new TreeSet<>(OF_THE_RECORD);
        reached.addAll(asked());
        reached.addAll(computedByTheDictionary());
        reached.addAll(derived());

        assertThat(RELEASE.dictionary().facts().stream()
                        .filter(fact -> !fact.item())
                        .map(Fact::key))
                .isNotEmpty()
                .isSubsetOf(reached);
    }

    @Test
    void followWhereTheFormSaysSo() throws IOException {
        Set<String> follows = new TreeSet<>(OF_THE_RECORD);
        follows.addAll(computedByTheDictionary());
        follows.addAll(derived());

        assertThat(RELEASE.form().derived().keySet()).isNotEmpty().isSubsetOf(follows);
    }

    private static Set<String> asked() {
        Form form = RELEASE.form();
        Set<String> keys = new TreeSet<>();
        form.sections().forEach(section -> section.fields().forEach(field -> keys.add(field.key())));
        for (ProfilePart part : ProfilePart.values()) {
            form.profile(part).forEach(field -> keys.add(field.key()));
        }
        return keys;
    }

    /** By expression, cases or aggregate, which decide every value; one-sided conditions do not. The built-in ones by doing it. */
    private static Set<String> computedByTheDictionary() {
        Set<String> keys = new TreeSet<>();
        for (Fact fact : RELEASE.dictionary().facts()) {
            Derivation how = fact.derivation();
            if (how.expression() != null
                    || how.aggregate() != null
                    || !how.cases().isEmpty()) {
                keys.add(fact.key());
            }
        }
        Facts facts = new CatalogImporter(RELEASE, new InstrumentFormulas())
                .read("shipped", RELEASE.catalogFiles())
                .reader()
                .read(FactSheet.on(DAY, RELEASE.dictionary())
                        .put("age", FactValue.number(60))
                        .put("sex", FactValue.code("FEMALE"))
                        .put("weight", FactValue.number(60))
                        .put("height", FactValue.number(160))
                        .put("creatinine", FactValue.number(80))
                        .medications(List.of())
                        .build());
        for (String key : List.of("bmi", "egfr", "crcl", "med_classes", "med_count")) {
            if (facts.reading(Subject.PATIENT, key).known()) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** What comes out of the derivations for the cases of their own table, and for a history with medicines. */
    private static Set<String> derived() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Notation.class.getResourceAsStream("derivations.csv")),
                StandardCharsets.UTF_8))) {
            rows.lines()
                    .skip(1)
                    .map(row -> row.split(",")[1].replace("\"", ""))
                    .forEach(given -> add(keys, Notation.read(given, null, Past.NONE)));
        }
        Past.Visit before = new Past.Visit(
                DAY.minusDays(60),
                "SELF",
                Map.of("pain_worst", 8.0, "pain_average", 6.0, "ecog", 1.0, "mme_daily", 60.0),
                Map.of("walking", "UNLIMITED", "stairs", "INDEPENDENT", "walking_aid", "NONE"),
                Map.of("L1", 8.0));
        add(
                keys,
                Notation.read(
                        "respondent=SELF; pain_worst=4; pain_average=3; ecog=2; walking=BLOCKS; L1.lesion_pain_worst=2;"
                                + " L1.rt_last_date=" + DAY.minusDays(30),
                        medicines(),
                        new Past(before, before, Map.of("L1", before))));
        return keys;
    }

    private static MedicineUse medicines() {
        LocalDate since = DAY.minusDays(90);
        OpioidDose morphine = OpioidDose.regular(
                Opioid.MORPHINE,
                OpioidDose.Route.ORAL,
                BigDecimal.valueOf(30),
                OpioidDose.Unit.MG,
                BigDecimal.valueOf(2));
        return new MedicineUse(
                List.of(
                        new MedicineUse.Row("a", "morphine", Set.of("OPIOID"), morphine, since, null, since, null),
                        new MedicineUse.Row(
                                "b", "dexamethasone", Set.of("CORTICOSTEROID"), null, since, null, since, null)),
                DAY);
    }

    private static void add(Set<String> keys, Findings findings) {
        Derivations.of(findings, key -> null).derived().stream()
                .filter(Derived::isKnown)
                .map(Derived::key)
                .forEach(keys::add);
    }
}

package org.trabecula.assessment.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trabecula.instrument.Opioid;
import org.trabecula.instrument.OpioidDose;

class MedicineDerivationsTests {

    private static final LocalDate TODAY = Notation.TODAY;

    /** Rows as "series medicine mg xTimes from started [to]", days before today; "prn" for as needed, "?" for not known. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            twice 30 mg of morphine                | a morphine 30 x2 40 40                                   | mme_daily           | 60
            as-needed doses that were taken        | a morphine 30 x2 40 40; b morphine 10 prn2 40 40         | mme_daily           | 80
            as-needed use not known                | a morphine 30 x2 40 40; b morphine 10 prn? 40 40         | mme_daily           | >=60
            no dose                                | a morphine ? x2 40 40                                    | mme_daily           | ?
            free text may be an opioid             | a morphine 30 x2 40 40; b - ? x1 40 40                   | mme_daily           | ?
            a list without opioids                 | a ibuprofen 400 x3 40 40                                 | mme_daily           | 0
            takes nothing                          |                                                          | mme_daily           | 0
            60 for a month                         | a morphine 30 x2 40 40                                   | opioid_tolerant     | yes
            59 is too little                       | a morphine 29.5 x2 40 40                                 | opioid_tolerant     | no
            begun three days ago                   | a morphine 30 x2 3 3                                     | opioid_tolerant     | no
            begun a week ago                       | a morphine 30 x2 7 7                                     | opioid_tolerant     | yes
            nobody knows since when                | a morphine 30 x2 ? ?                                     | opioid_tolerant     | ?
            raised, the dose before was enough     | a morphine 40 x2 2 40; a morphine 30 x2 40 40 2          | opioid_tolerant     | yes
            raised, the dose before was too low    | a morphine 40 x2 2 40; a morphine 10 x2 40 40 2          | opioid_tolerant     | no
            tapentadol does not count              | a tapentadol 100 x2 40 40                                | opioid_tolerant     | no
            as-needed doses do not count           | a morphine 10 prn8 40 40                                 | opioid_tolerant     | no
            no opioid                              | a ibuprofen 400 x3 40 40                                 | opioid_tolerant     | no
            started yesterday                      | a morphine 10 x2 1 1                                     | recent_opioid_start | yes
            started eight days ago                 | a morphine 10 x2 8 8                                     | recent_opioid_start | no
            started a week ago                     | a morphine 10 x2 7 7                                     | recent_opioid_start | yes
            raised by a quarter                    | a morphine 25 x2 2 40; a morphine 20 x2 40 40 2          | recent_opioid_start | yes
            raised by less                         | a morphine 24 x2 2 40; a morphine 20 x2 40 40 2          | recent_opioid_start | no
            lowered by half                        | a morphine 10 x2 2 40; a morphine 20 x2 40 40 2          | recent_opioid_start | yes
            nobody knows since when                | a morphine 25 x2 ? ?                                     | recent_opioid_start | ?
            no opioid                              | a ibuprofen 400 x3 1 1                                   | recent_opioid_start | no
            free text                              | a - ? x1 1 1                                             | recent_opioid_start | ?
            sixteen days                           | a dexamethasone 4 x1 2 16                                | on_steroid_days     | 16
            none                                   | a morphine 10 x2 1 1                                     | on_steroid_days     | 0
            free text may be one                   | a - ? x1 1 1                                             | on_steroid_days     | ?
            since when is not known                | a dexamethasone 4 x1 ? ?                                 | on_steroid_days     | ?
            """)
    void follows(String why, @Nullable String rows, String key, String expected) {
        Findings findings = Notation.read("", use(rows == null ? "" : rows), Past.NONE);
        assertThat(DerivationsTests.value(findings, key)).isEqualTo(expected);
    }

    @Test
    void knowsNothingWithoutAList() {
        assertThat(DerivationsTests.value(Notation.read("", null, Past.NONE), "mme_daily"))
                .isEqualTo("?");
    }

    @Test
    void isAsOldAsTheLastReview() {
        Findings findings = Notation.read("", use("a morphine 30 x2 40 40"), Past.NONE);
        assertThat(DerivationsTests.derive(findings))
                .filteredOn(derived -> derived.key().equals("mme_daily"))
                .singleElement()
                .satisfies(derived -> assertThat(derived.on()).isEqualTo(TODAY.minusDays(2)));
    }

    private static MedicineUse use(String text) {
        List<MedicineUse.Row> rows = new ArrayList<>();
        for (String row : text.split(";")) {
            if (!row.isBlank()) {
                rows.add(row(row.strip().split(" +")));
            }
        }
        return new MedicineUse(rows, TODAY.minusDays(2));
    }

    private static MedicineUse.Row row(String[] part) {
        String medicine = part[1].equals("-") ? null : part[1];
        Opioid opioid = medicine == null ? Opioid.UNLISTED : Opioid.named(medicine);
        boolean asNeeded = part[3].startsWith("prn");
        OpioidDose dose = opioid == null
                ? null
                : new OpioidDose(
                        opioid,
                        OpioidDose.Route.ORAL,
                        decimal(part[2]),
                        OpioidDose.Unit.MG,
                        decimal(part[3].replaceAll("^(x|prn)", "")),
                        asNeeded);
        Set<String> classes = opioid != null && medicine != null
                ? Set.of("OPIOID")
                : "dexamethasone".equals(medicine) ? Set.of("CORTICOSTEROID") : Set.of();
        return new MedicineUse.Row(
                part[0],
                medicine,
                classes,
                dose,
                day(part[4]),
                part.length > 6 ? day(part[6]) : null,
                day(part[5]),
                null);
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.equals("?") ? null : new BigDecimal(text);
    }

    private static @Nullable LocalDate day(String daysAgo) {
        return daysAgo.equals("?") ? null : TODAY.minusDays(Long.parseLong(daysAgo));
    }
}

package org.trabecula.assessment.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeDerivationsTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            up by three,                       respondent=SELF; pain_worst=7,             respondent=SELF; pain_worst=4,  pain_change_worst, 3
            down,                              respondent=SELF; pain_worst=2,             respondent=SELF; pain_worst=4,  pain_change_worst, -2
            with help is still the patient,    respondent=SELF_WITH_HELP; pain_worst=7,   respondent=SELF; pain_worst=4,  pain_change_worst, 3
            someone else is not comparable,    respondent=PROXY; pain_worst=7,            respondent=SELF; pain_worst=4,  pain_change_worst, ?
            observed both times,               respondent=OBSERVED; pain_worst=7,         respondent=OBSERVED; pain_worst=4, pain_change_worst, 3
            nobody said who answered,          pain_worst=7,                              respondent=SELF; pain_worst=4,  pain_change_worst, ?
            not rated then,                    respondent=SELF; pain_worst=7,             respondent=SELF,                pain_change_worst, ?
            one pain not rated now,            respondent=SELF; P1.p_worst=8; P2,         respondent=SELF; pain_worst=4,  pain_change_worst, >=4
            worse by a grade,                  ecog=2,                                    ecog=1,                         ecog_change,       1
            better,                            ecog=0,                                    ecog=1,                         ecog_change,       -1
            not known now,                     "",                                        ecog=1,                         ecog_change,       ?
            one step,                          walking=ROOM_TO_ROOM,                      walking=BLOCKS,                 mobility_decline,  yes
            an aid that was not needed,        walking=BLOCKS; stairs=RAIL; walking_aid=CANE, walking=BLOCKS; stairs=RAIL; walking_aid=NONE, mobility_decline, yes
            all the same,                      walking=BLOCKS; stairs=RAIL; walking_aid=CANE, walking=BLOCKS; stairs=RAIL; walking_aid=CANE, mobility_decline, no
            better,                            walking=UNLIMITED; stairs=RAIL; walking_aid=CANE, walking=BLOCKS; stairs=RAIL; walking_aid=CANE, mobility_decline, no
            one of three not asked,            walking=BLOCKS; stairs=RAIL,               walking=BLOCKS; stairs=RAIL; walking_aid=CANE, mobility_decline, ?
            no stairs needed says nothing,     walking=BLOCKS; stairs=NOT_NEEDED; walking_aid=CANE, walking=BLOCKS; stairs=RAIL; walking_aid=CANE, mobility_decline, ?
            """)
    void comparesWithThePrevious(String why, String now, String then, String key, String expected) {
        Findings findings = Notation.read(now, null, new Past(visit(then), null, Map.of()));
        assertThat(DerivationsTests.value(findings, key)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            no plan was signed,             respondent=SELF; pain_average=3,  ,                                 response,          NO_BASELINE
            two points,                     respondent=SELF; pain_average=8,  respondent=SELF; pain_average=10, response,          IMPROVED
            thirty per cent,                respondent=SELF; pain_average=2,  respondent=SELF; pain_average=3,  response,          IMPROVED
            one point of four,              respondent=SELF; pain_average=3,  respondent=SELF; pain_average=4,  response,          STABLE
            up by two,                      respondent=SELF; pain_average=2,  respondent=SELF; pain_average=0,  response,          WORSENED
            another one answers,            respondent=PROXY; pain_average=3, respondent=SELF; pain_average=8,  response,          ?
            not rated,                      respondent=SELF,                  respondent=SELF; pain_average=8,  response,          ?
            at least two points worse,      respondent=SELF; P1.p_worst=9; P1.p_average=7; P2, respondent=SELF; pain_average=5, response, WORSENED
            perhaps better,                 respondent=SELF; P1.p_worst=9; P1.p_average=2; P2, respondent=SELF; pain_average=5, response, ?
            a quarter more,                 mme_daily=75,                     mme_daily=60,                     opioid_change_pct, 25
            less,                           mme_daily=45,                     mme_daily=60,                     opioid_change_pct, -25
            from nothing,                   mme_daily=10,                     mme_daily=0,                      opioid_change_pct, >=25
            nothing both times,             mme_daily=0,                      mme_daily=0,                      opioid_change_pct, 0
            not known then,                 mme_daily=10,                     pain_average=1,                   opioid_change_pct, ?
            not known now,                  "",                               mme_daily=60,                     opioid_change_pct, ?
            """)
    void comparesWithTheBaseline(String why, String now, @Nullable String then, String key, String expected) {
        Past.@Nullable Visit baseline = then == null ? null : visit(then);
        Findings findings = Notation.read(now, null, new Past(null, baseline, Map.of()));
        assertThat(DerivationsTests.value(findings, key)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '"', textBlock = """
            pain gone on the same dose,   "respondent=SELF; mme_daily=60; L1.rt_last_date=2026-10-15; L1.lesion_pain_worst=0", 8, 60, CR
            down two on the same dose,    "respondent=SELF; mme_daily=60; L1.rt_last_date=2026-10-15; L1.lesion_pain_worst=6", 8, 60, PR
            up two on the same dose,      "respondent=SELF; mme_daily=60; L1.rt_last_date=2026-10-15; L1.lesion_pain_worst=8", 6, 60, PP
            less pain on more opioid,     "respondent=SELF; mme_daily=90; L1.rt_last_date=2026-10-15; L1.lesion_pain_worst=4", 6, 60, IR
            no pain before,               "respondent=SELF; mme_daily=60; L1.rt_last_date=2026-10-15; L1.lesion_pain_worst=0", 0, 60, NOT_EVALUABLE
            somebody else answers now,    "respondent=PROXY; mme_daily=60; L1.rt_last_date=2026-10-15; L1.lesion_pain_worst=0", 8, 60, ?
            dose not known now,           "respondent=SELF; L1.rt_last_date=2026-10-15; L1.lesion_pain_worst=0", 8, 60, ?
            not rated now,                "respondent=SELF; mme_daily=60; L1.rt_last_date=2026-10-15", 8, 60, ?
            """)
    void comparesWithBeforeRadiotherapy(String why, String now, double pain, double dose, String expected) {
        Past.Visit before = new Past.Visit(
                LocalDate.of(2026, 10, 8), "SELF", Map.of("mme_daily", dose), Map.of(), Map.of("L1", pain));
        Findings findings = Notation.read(now, null, new Past(null, null, Map.of("L1", before)));
        assertThat(DerivationsTests.value(findings, "L1.rt_response")).isEqualTo(expected);
    }

    private static Past.Visit visit(String line) {
        Map<String, Double> numbers = new HashMap<>();
        Map<String, String> codes = new HashMap<>();
        String respondent = null;
        for (Map.Entry<String, Recorded> value :
                Notation.read(line, null, Past.NONE).patient().entrySet()) {
            if (value.getKey().equals("respondent")) {
                respondent = (String) value.getValue().value();
            } else if (value.getValue().value() instanceof Double number) {
                numbers.put(value.getKey(), number);
            } else {
                codes.put(value.getKey(), (String) value.getValue().value());
            }
        }
        return new Past.Visit(LocalDate.of(2026, 10, 8), respondent, numbers, codes, Map.of());
    }
}

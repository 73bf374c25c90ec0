package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Totals of questionnaires whose questions are not ours to ship: entered as they were counted on the licensed form, checked for their range, shown with
 * their bands. Cuts from memory are marked. The questions themselves stand nowhere in this code.
 */
public enum EnteredTotal {
    /** Mean of four ratings. */
    BPI_SEVERITY("bpi_severity", Licence.RED, Citation.BPI1994, 0, 10, "0-10", Bands.NONE, true),
    /** Mean of seven ratings; four of them may stand for all, see {@link Bpi}. */
    BPI_INTERFERENCE("bpi_interference", Licence.RED, Citation.BPI1994, 0, 10, "0-10", Bands.NONE, true),
    DN4("p_dn4", Licence.AMBER, Citation.DN4_2005, 0, 10, Cuts.screen("DN4_4", "0", "4")),
    DN4_INTERVIEW("p_dn4i", Licence.AMBER, Citation.DN4_2005, 0, 7, Cuts.screen("DN4I_3", "0", "3")),
    S_LANSS("p_slanss", Licence.AMBER, Citation.SLANSS2005, 0, 24, Cuts.screen("SLANSS_12", "0", "12")),
    /** 13 to 18 are unclear; one text misprints the upper cut. */
    PAIN_DETECT(
            "p_paindetect",
            Licence.RED,
            Citation.PAINDETECT2006,
            -1,
            38,
            Bands.of(
                    "PAINDETECT_13_19",
                    Band.calm("-1", "NEGATIVE"),
                    Band.mid("13", "UNCLEAR"),
                    Band.mid("19", "POSITIVE"))),
    ID_PAIN(
            "p_id_pain",
            Licence.RED,
            Citation.ID_PAIN2006,
            -1,
            5,
            Cuts.screen("ID_PAIN_3", "-1", "3").unverified()),
    PAINAD("painad_total", Licence.AMBER, Citation.PAINAD2003, 0, 10, Bands.NONE),
    /** T-score, more is worse. */
    PROMIS_INTERFERENCE(
            "promis_pain_interference",
            Licence.AMBER,
            Citation.PROMIS2010,
            10,
            90,
            "T-score",
            Bands.of(
                    "PROMIS_55_60_70",
                    Band.calm("10", "NORMAL"),
                    Band.mid("55", "MILD").exclusive(),
                    Band.mid("60", "MODERATE").exclusive(),
                    Band.high("70", "SEVERE").exclusive()),
            true),
    /** T-score, more is better; 45 is a clinic's cut, the others mirror those of symptoms. */
    PROMIS_FUNCTION(
            "promis_physical_function",
            Licence.AMBER,
            Citation.PROMIS2010,
            10,
            90,
            "T-score",
            Bands.of(
                            "PROMIS_45_40_30",
                            Band.high("10", "SEVERE"),
                            Band.mid("30", "MODERATE"),
                            Band.mid("40", "MILD"),
                            Band.calm("45", "NORMAL"))
                    .unverified(),
            true),
    BM22_SITES("bm22_sites", Licence.RED, Citation.BM22_2012, 0, 100, "0-100", Bands.NONE, true),
    BM22_CHARACTERISTICS("bm22_characteristics", Licence.RED, Citation.BM22_2012, 0, 100, "0-100", Bands.NONE, true),
    /** More is better. */
    BM22_FUNCTION("bm22_function", Licence.RED, Citation.BM22_2012, 0, 100, "0-100", Bands.NONE, true),
    BM22_PSYCHOSOCIAL("bm22_psychosocial", Licence.RED, Citation.BM22_2012, 0, 100, "0-100", Bands.NONE, true),
    LAWTON("lawton_total", Licence.AMBER, Citation.LAWTON1969, 0, 8, Bands.NONE),
    STAY_INDEPENDENT("stay_independent", Licence.GREEN, Citation.STEADI, 0, 14, Cuts.risk("STAY_INDEPENDENT_4", "4")),
    ISI(
            "isi",
            Licence.AMBER,
            Citation.ISI2011,
            0,
            28,
            Bands.of(
                    "ISI2011",
                    Band.calm("0", "NONE"),
                    Band.calm("8", "SUBTHRESHOLD"),
                    Band.mid("15", "MODERATE"),
                    Band.high("22", "SEVERE"))),
    PCS(
            "pcs_total",
            Licence.AMBER,
            Citation.PCS1995,
            0,
            52,
            Cuts.risk("PCS_30", "30").unverified()),
    ZBI_12(
            "zbi12_total",
            Licence.AMBER,
            Citation.ZBI2001,
            0,
            48,
            Bands.of("ZBI12_13_17", Band.calm("0", "BELOW"), Band.mid("13", "SCREEN"), Band.high("17", "HIGH"))
                    .unverified()),
    ZBI_4(
            "zbi4_total",
            Licence.AMBER,
            Citation.ZBI2001,
            0,
            16,
            Cuts.risk("ZBI4_8", "8").unverified()),
    ORT(
            "ort_total",
            Licence.AMBER,
            Citation.ORT2005,
            0,
            26,
            Bands.of("ORT2005", Band.calm("0", "LOW"), Band.mid("4", "MODERATE"), Band.high("8", "HIGH"))),
    ORT_OUD(
            "ort_oud_total",
            Licence.AMBER,
            Citation.ORT_OUD2019,
            0,
            9,
            Bands.of("ORT_OUD_3", Band.calm("0", "LOW"), Band.high("3", "HIGH")).unverified()),
    SOAPP_R(
            "soapp_r_total",
            Licence.RED,
            Citation.SOAPP_R2008,
            0,
            96,
            Cuts.risk("SOAPP_R_18", "18").unverified()),
    MST("mst_total", Licence.AMBER, Citation.MST1999, 0, 5, Cuts.risk("MST_2", "2")),
    MUST(
            "must_total",
            Licence.AMBER,
            Citation.MUST2003,
            0,
            6,
            Bands.of("MUST2003", Band.calm("0", "LOW"), Band.mid("1", "MEDIUM"), Band.high("2", "HIGH"))),
    PG_SGA(
            "pg_sga_total",
            Licence.RED,
            Citation.PG_SGA2016,
            0,
            36,
            Bands.of(
                            "PG_SGA_2_4_9",
                            Band.calm("0", "NONE"),
                            Band.mid("2", "EDUCATE"),
                            Band.mid("4", "DIETITIAN"),
                            Band.high("9", "CRITICAL"))
                    .unverified()),
    MINI_COG(
            "mini_cog_total",
            Licence.AMBER,
            Citation.MINI_COG2000,
            0,
            5,
            Bands.of("MINI_COG_3", Band.mid("0", "POSITIVE"), Band.calm("3", "NEGATIVE"))
                    .unverified()),
    /** By tens; from 50 palliative care is asked, from 30 the last days are planned. */
    PPS(
            "pps",
            Licence.AMBER,
            Citation.PPS1996,
            0,
            100,
            "%",
            Bands.of(
                    "PPS_30_50",
                    Band.high("0", "LAST_DAYS"),
                    Band.mid("30", "PALLIATIVE").exclusive(),
                    Band.calm("50", "ABOVE_50").exclusive()),
            false);

    private final Instrument instrument;
    private final boolean fractions;

    EnteredTotal(String key, Licence licence, Citation citation, int least, int most, Bands bands) {
        this(key, licence, citation, least, most, "points", bands, false);
    }

    EnteredTotal(
            String key,
            Licence licence,
            Citation citation,
            int least,
            int most,
            String unit,
            Bands bands,
            boolean fractions) {
        this.instrument =
                Instrument.score(key, unit, least, most, bands, citation, key).licensed(licence);
        this.fractions = fractions;
    }

    /** Sets of cuts that occur more than once. */
    private static final class Cuts {
        private Cuts() {}

        static Bands screen(String id, String least, String cut) {
            return Bands.of(id, Band.calm(least, "NEGATIVE"), Band.mid(cut, "POSITIVE"));
        }

        static Bands risk(String id, String cut) {
            return Bands.of(id, Band.calm("0", "BELOW"), Band.mid(cut, "RISK"));
        }
    }

    /** Returns the descriptor; its code is the key of the item. */
    public Instrument instrument() {
        return instrument;
    }

    /** Returns the totals whose items belong to one pain. */
    public static List<EnteredTotal> ofPain() {
        return List.of(DN4, DN4_INTERVIEW, S_LANSS, PAIN_DETECT, ID_PAIN);
    }

    /**
     * Returns the total with its band.
     *
     * @throws IllegalArgumentException if it is outside its range, not whole where it must be, or for the palliative scale not a multiple of 10
     */
    public Score score(@Nullable BigDecimal value) {
        String key = instrument.code();
        int least = instrument.least() == null ? 0 : instrument.least().intValue();
        int most = instrument.most() == null ? 0 : instrument.most().intValue();
        Input input = fractions
                ? Input.quantity(key, value, String.valueOf(least), String.valueOf(most))
                : Input.whole(key, value, least, most);
        if (this == PPS && value != null && value.intValue() % 10 != 0) {
            throw Input.refused(key, value, "a multiple of 10 from 0 to 100");
        }
        return Score.sum(instrument, input);
    }

    /** Returns what the total of a neuropathic questionnaire says as a screen; of any other: none. */
    public NeuropathicFeatures.Screen screen(@Nullable BigDecimal value) {
        Band band = ofPain().contains(this) ? score(value).band() : null;
        if (band == null) {
            return NeuropathicFeatures.Screen.NONE;
        }
        return switch (band.code()) {
            case "POSITIVE" -> NeuropathicFeatures.Screen.POS;
            case "UNCLEAR" -> NeuropathicFeatures.Screen.UNCLEAR;
            default -> NeuropathicFeatures.Screen.NEG;
        };
    }
}

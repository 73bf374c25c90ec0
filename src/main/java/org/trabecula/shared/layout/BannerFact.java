package org.trabecula.shared.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One label and value of the patient banner.
 *
 * @param label message key
 * @param value text; words when not known
 * @param valueDate the value as a date, then {@code value} stands behind it (an age); {@code null} if it is none
 * @param detail small text behind the value
 * @param date day of the value, shown small behind it
 * @param look how it is drawn
 * @param href where it leads, if anywhere
 */
public record BannerFact(
        String label,
        String value,
        @Nullable LocalDate valueDate,
        @Nullable String detail,
        @Nullable LocalDate date,
        Look look,
        @Nullable String href) {

    /** How it is drawn. */
    public enum Look {
        PLAIN,
        /** left out on a phone's name line */
        SECONDARY,
        /** takes a whole line on a phone */
        WIDE,
        ALLERGY,
        UNKNOWN
    }

    public static BannerFact of(String label, String value) {
        return new BannerFact(label, value, null, null, null, Look.PLAIN, null);
    }

    /** A fact that is not known, in words. */
    public static BannerFact unknown(String label, String words) {
        return new BannerFact(label, words, null, null, null, Look.UNKNOWN, null);
    }

    /** A date with some words behind it, like an age. */
    public static BannerFact of(String label, LocalDate value, String behind) {
        return new BannerFact(label, behind, value, null, null, Look.PLAIN, null);
    }

    public BannerFact withDetail(@Nullable String detail) {
        return new BannerFact(label, value, valueDate, detail, date, look, href);
    }

    public BannerFact asOf(@Nullable LocalDate date) {
        return new BannerFact(label, value, valueDate, detail, date, look, href);
    }

    public BannerFact looking(Look look) {
        return new BannerFact(label, value, valueDate, detail, date, look, href);
    }

    public BannerFact linking(String href) {
        return new BannerFact(label, value, valueDate, detail, date, look, href);
    }
}

package org.trabecula.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text folded for finding: lower case, without accents, single spaces. Stored beside a name in a column of its own. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folded() {}

    /** Returns the folded text: {@code Müller-Straße} becomes {@code muller-strasse}. */
    public static String of(String text) {
        String lower = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace('ø', 'o')
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace('ı', 'i');
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(bare).replaceAll(" ");
    }

    /** Returns the folded text as a prefix pattern of SQL's {@code like}, with its own signs escaped by a backslash. */
    public static String prefix(String text) {
        return of(text).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}

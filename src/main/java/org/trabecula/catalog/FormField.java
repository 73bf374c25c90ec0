package org.trabecula.catalog;

import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Criterion;
import org.trabecula.planning.Fact;
import org.trabecula.planning.FactValue;

/**
 * A question of the form. Its type, unit, codes, range and scope are those of the fact; the rest says when and how it is asked.
 * The meaning of each component is the head of {@code form.yaml}.
 *
 * @param fact the entry of the dictionary that the answer belongs to
 * @param group heading; neighbours with the same one stand under it together
 * @param askedWhen {@code null}: always asked. NOT_MET: hidden, keeps no value, is not validated
 * @param ifUnknownAsk whether it is shown too while {@code askedWhen} is UNKNOWN
 * @param otherwise the value that follows when {@code askedWhen} is NOT_MET; {@code null}: the fact is unknown then
 * @param mayOpen whether it may be opened on purpose although {@code askedWhen} is NOT_MET
 * @param required whether an answer (not known, refused … are answers) is needed to complete
 * @param fold whether it stands behind "More"
 * @param override whether a value recorded here wins over the one that is worked out
 * @param softRange outside it a value is kept after a question; {@code null}: no such limits
 * @param alsoIn section in which this profile field stands as well
 * @param only the one kind of assessment that it belongs to; {@code null}: both
 */
public record FormField(
        Fact fact,
        @Nullable String group,
        @Nullable Criterion askedWhen,
        boolean ifUnknownAsk,
        @Nullable FactValue otherwise,
        boolean mayOpen,
        boolean required,
        Carry carry,
        Widget widget,
        boolean fold,
        @Nullable Licence licence,
        boolean override,
        Fact.@Nullable Range softRange,
        @Nullable OtherUnit otherUnit,
        @Nullable String alsoIn,
        @Nullable FormKind only) {

    private static final String SCALE = "0-10";

    /**
     * Returns a field for a fact that has no place in a section: always asked, never required, never carried over.
     *
     * @param override whether a value recorded here wins over the one that is worked out
     */
    public static FormField plain(Fact fact, boolean override) {
        return new FormField(
                fact,
                null,
                null,
                false,
                null,
                false,
                false,
                Carry.NEVER,
                widget(fact),
                false,
                null,
                override,
                fact.softRange(),
                null,
                null,
                null);
    }

    private static Widget widget(Fact fact) {
        return switch (fact.type()) {
            case FLAG -> Widget.YES_NO_UNKNOWN;
            case CODE -> Widget.CHOICE;
            case CODES -> Widget.CHECKS;
            case DATE -> Widget.DATE;
            case TEXT -> Widget.TEXT;
            case NUMBER -> SCALE.equals(fact.unit()) ? Widget.NRS : Widget.NUMBER;
        };
    }

    /** Returns the same field asked whatever its condition says, empty at first, not required, in sight. */
    public FormField asked() {
        return new FormField(
                fact,
                null,
                null,
                false,
                null,
                false,
                false,
                Carry.NEVER,
                widget,
                false,
                licence,
                false,
                softRange,
                otherUnit,
                null,
                null);
    }

    public String key() {
        return fact.key();
    }

    public boolean belongsTo(FormKind kind) {
        return only == null || only == kind;
    }
}

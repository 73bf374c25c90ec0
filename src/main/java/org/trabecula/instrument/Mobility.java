package org.trabecula.instrument;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a patient gets about, each part from best to worst. Source: own decision.
 *
 * @param walking walking distance
 * @param stairs stairs; where none are needed nothing can be compared
 * @param aid walking aid
 */
public record Mobility(
        @Nullable Walking walking,
        @Nullable Stairs stairs,
        @Nullable Aid aid) {
    static final Instrument DECLINE =
            Instrument.code("mobility_decline", Citation.DESIGN, "walking", "stairs", "walking_aid");

    /** Codes of the fact {@code walking}. */
    public enum Walking {
        UNLIMITED,
        BLOCKS,
        ROOM_TO_ROOM,
        TRANSFERS_ONLY,
        NONE
    }

    /** Codes of the fact {@code stairs}. */
    public enum Stairs {
        NOT_NEEDED,
        INDEPENDENT,
        RAIL,
        HELP,
        UNABLE
    }

    /** Codes of the fact {@code walking_aid}. */
    public enum Aid {
        NONE,
        CANE,
        CRUTCHES,
        WALKER,
        WHEELCHAIR
    }

    /**
     * Returns whether walking, stairs or aid is one or more steps worse than before: yes as soon as one is, no only when all three are known on both
     * sides and none is.
     *
     * @param previous the previous assessment; {@code null}: there is none
     */
    public static Finding<Boolean> declined(@Nullable Mobility previous, Mobility now) {
        Mobility before = previous == null ? new Mobility(null, null, null) : previous;
        Input[] inputs = {
            Input.code("walking_previous", before.walking),
            Input.code("walking", now.walking),
            Input.code("stairs_previous", before.stairs),
            Input.code("stairs", now.stairs),
            Input.code("walking_aid_previous", before.aid),
            Input.code("walking_aid", now.aid)
        };
        Boolean worse =
                Kleene.or(worse(before.walking, now.walking), stairsWorse(before, now), worse(before.aid, now.aid));
        if (worse == null && Finding.names(List.of(inputs)).isEmpty()) {
            return new Finding<>(DECLINE, null, List.of(inputs), List.of("stairs"), Set.of());
        }
        return Finding.of(DECLINE, worse, inputs);
    }

    private static @Nullable Boolean stairsWorse(Mobility before, Mobility now) {
        if (before.stairs == Stairs.NOT_NEEDED && now.stairs == Stairs.NOT_NEEDED) {
            return false;
        }
        boolean comparable = before.stairs != Stairs.NOT_NEEDED && now.stairs != Stairs.NOT_NEEDED;
        return comparable ? worse(before.stairs, now.stairs) : null;
    }

    private static <E extends Enum<E>> @Nullable Boolean worse(@Nullable E before, @Nullable E now) {
        return before == null || now == null ? null : now.compareTo(before) > 0;
    }
}

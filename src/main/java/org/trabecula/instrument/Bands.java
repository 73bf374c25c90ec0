package org.trabecula.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bands of a score from low to high, without gaps: each ends where the next begins, so values between whole numbers have one too.
 *
 * @param id name of the set of cuts, stored with each band
 * @param list the bands; empty when the score has none
 * @param verified whether the cuts were seen in a retrieved source
 */
public record Bands(String id, List<Band> list, boolean verified) {
    /** No bands. */
    static final Bands NONE = new Bands("NONE", List.of(), true);

    public Bands {
        list = List.copyOf(list);
        for (int i = 1; i < list.size(); i++) {
            if (list.get(i - 1).from().compareTo(list.get(i).from()) > 0) {
                throw new IllegalArgumentException("bands of " + id + " are " + list + ", expected from low to high");
            }
        }
    }

    static Bands of(String id, Band... bands) {
        return new Bands(id, List.of(bands), true);
    }

    /** Returns the same bands, marked as a convenience that no retrieved source confirms. */
    Bands unverified() {
        return new Bands(id, list, false);
    }

    /** Returns the band of an unrounded value, or {@code null} when there is none. */
    public @Nullable Band at(BigDecimal value) {
        Band reached = null;
        for (Band band : list) {
            if (band.reachedBy(value)) {
                reached = band;
            }
        }
        return reached;
    }

    /**
     * Returns the mildest band that is certain to be reached somewhere from {@code low} to {@code high}, if it asks for an act
     * whatever is still missing; otherwise {@code null}, for nothing reassuring is said of a part.
     *
     * @param high {@code null}: without an upper end
     */
    @Nullable
    Band certain(BigDecimal low, @Nullable BigDecimal high) {
        Band lowest = at(low);
        Band highest = high == null ? (list.isEmpty() ? null : list.get(list.size() - 1)) : at(high);
        if (lowest == null || highest == null) {
            return null;
        }
        List<Band> possible = list.subList(list.indexOf(lowest), list.indexOf(highest) + 1);
        if (!possible.stream().allMatch(Band::alarming)) {
            return null;
        }
        return highIsWorse() ? lowest : highest;
    }

    private boolean highIsWorse() {
        return list.get(list.size() - 1).alarming();
    }
}

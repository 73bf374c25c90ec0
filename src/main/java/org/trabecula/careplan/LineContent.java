package org.trabecula.careplan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trabecula.planning.Status;
import org.trabecula.planning.Strength;
import org.trabecula.planning.Urgency;

/**
 * What a line of a plan says, in the words of the page: of a proposal, or the clinician's own.
 *
 * @param itemKey the therapy, with the lesion if it is of one; {@code null}: an own line, like all that only a proposal says
 * @param major whether a MAJOR interaction with a current medicine stands against it
 * @param continued whether the patient takes it already
 * @param detail the whole explanation, an {@link ItemDetail} as JSON
 */
@Embeddable
record LineContent(
        @Nullable String itemKey,
        @Nullable String therapy,
        @Nullable String lesion,
        String domain,
        String title,
        @Nullable String site,
        @Nullable String how,
        @Nullable String why,
        @Enumerated(EnumType.STRING) @Nullable Status status,
        @Enumerated(EnumType.STRING) @Nullable Strength strength,
        @Enumerated(EnumType.STRING) Urgency urgency,
        boolean major,
        boolean continued,
        @Nullable String detail) {

    /** Returns what an own line says. */
    static LineContent own(String domain, String title, String how, String why) {
        return new LineContent(
                null, null, null, domain, title, null, how, why, null, null, Urgency.ROUTINE, false, false, null);
    }

    /** Returns the explanation; {@code null} of an own line. */
    @Nullable
    ItemDetail explained() {
        return detail == null ? null : PlanJson.read(detail, ItemDetail.class);
    }

    String titleAndSite() {
        return site == null ? title : title + ", " + site;
    }

    boolean isPressing() {
        return urgency == Urgency.EMERGENCY || urgency == Urgency.URGENT;
    }

    /** Tells whether a decision about the other holds for this one too. */
    boolean saysTheSameAs(LineContent other) {
        return status == other.status
                && strength == other.strength
                && urgency == other.urgency
                && major == other.major
                && continued == other.continued
                && title.equals(other.title)
                && Objects.equals(how, other.how)
                && essence().equals(other.essence());
    }

    /** What of the explanation makes a line another one; values with ages and ranks change by the day and do not. */
    private List<Object> essence() {
        ItemDetail explained = explained();
        return explained == null
                ? List.of()
                : List.of(
                        explained.cautions().stream()
                                .map(ItemDetail.Advice::advice)
                                .toList(),
                        explained.missing(),
                        explained.doseDependsOn(),
                        explained.pairs(),
                        Optional.ofNullable(explained.monitoring()),
                        Optional.ofNullable(explained.stop()));
    }
}

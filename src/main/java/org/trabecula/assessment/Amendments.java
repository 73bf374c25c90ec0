package org.trabecula.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How completed assessments of a patient were amended: which revision replaced which, by whom and why. */
public final class Amendments {
    private final List<Revision> revisions;

    /** @param revisions of every assessment that was amended all completed ones, the first included */
    Amendments(List<Revision> revisions) {
        this.revisions = List.copyOf(revisions);
    }

    /**
     * One completed revision of an assessment that was amended.
     *
     * @param rootId the first revision
     * @param number from 1
     * @param assessedOn the day that its answers describe
     * @param authorId who amended; {@code null} of the first
     * @param author the same by name, where somebody knows it
     * @param reason why; {@code null} of the first
     */
    public record Revision(
            UUID id,
            UUID rootId,
            int number,
            LocalDate assessedOn,
            Instant completedAt,
            @Nullable UUID authorId,
            @Nullable String author,
            @Nullable String reason) {}

    /** Returns the revision with this id; {@code null} where that assessment was never amended. */
    public @Nullable Revision find(UUID assessment) {
        return revisions.stream()
                .filter(each -> each.id().equals(assessment))
                .findFirst()
                .orElse(null);
    }

    /** Returns the newest revision that replaced an assessment; {@code null} where none did. */
    public @Nullable Revision replacing(UUID assessment) {
        Revision own = find(assessment);
        return own == null
                ? null
                : revisions.stream()
                        .filter(each -> each.rootId().equals(own.rootId()) && each.number() > own.number())
                        .max(Comparator.comparingInt(Revision::number))
                        .orElse(null);
    }

    /** Returns the revision that stands for an assessment now: the newest one, or itself. */
    public UUID newest(UUID assessment) {
        Revision later = replacing(assessment);
        return later == null ? assessment : later.id();
    }

    /** Returns the revisions before one, the last of them first. */
    public List<Revision> before(UUID assessment) {
        Revision own = find(assessment);
        return own == null
                ? List.of()
                : revisions.stream()
                        .filter(each -> each.rootId().equals(own.rootId()) && each.number() < own.number())
                        .sorted(Comparator.comparingInt(Revision::number).reversed())
                        .toList();
    }

    Set<UUID> authors() {
        return revisions.stream()
                .map(Revision::authorId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    Amendments named(Map<UUID, String> names) {
        return new Amendments(revisions.stream()
                .map(each -> new Revision(
                        each.id(),
                        each.rootId(),
                        each.number(),
                        each.assessedOn(),
                        each.completedAt(),
                        each.authorId(),
                        each.authorId() == null ? null : names.get(each.authorId()),
                        each.reason()))
                .toList());
    }
}

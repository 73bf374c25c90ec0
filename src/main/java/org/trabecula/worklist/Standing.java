package org.trabecula.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Where a patient stands on the worklist as of a day: the sum of the reasons. */
@Entity
@Table(name = "worklist_patient")
class Standing implements Persistable<UUID> {

    /** Stands for "no day" so that those without one come last. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Id
    private UUID patientId;

    private String sortName;
    private boolean attention;
    private short level;
    private LocalDate dueOn;
    private boolean redFlag;
    private boolean overdue;
    private boolean thisWeek;
    private boolean toSign;
    private boolean unfinished;
    private @Nullable LocalDate changesOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Standing() {}

    Standing(UUID patientId, String sortName) {
        this.patientId = patientId;
        this.sortName = sortName;
        this.level = (short) Rank.NONE.ordinal();
        this.dueOn = NEVER;
    }

    void rename(String name) {
        sortName = name;
    }

    /** Works out the sum of the reasons on a day. */
    void sum(Collection<Entry> entries, LocalDate today) {
        List<Entry> shown =
                entries.stream().filter(entry -> entry.isShown(today)).toList();
        attention = !shown.isEmpty();
        level = (short) shown.stream()
                .map(entry -> entry.rank(today))
                .min(Comparator.naturalOrder())
                .orElse(Rank.NONE)
                .ordinal();
        dueOn = shown.stream()
                .map(Entry::wantedOn)
                .min(Comparator.naturalOrder())
                .orElse(NEVER);
        redFlag = any(shown, entry -> entry.kind() == Reason.RED_FLAG);
        overdue = any(shown, entry -> entry.isOverdue(today));
        thisWeek = any(shown, entry -> entry.dueOn() != null && !entry.isOverdue(today));
        toSign = any(shown, entry -> entry.kind() == Reason.PLAN_UNSIGNED);
        unfinished = any(shown, entry -> entry.kind() == Reason.DRAFT_OPEN || entry.kind() == Reason.PLAN_MISSING);
        changesOn = entries.stream()
                .flatMap(entry -> entry.changesAfter(today).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean any(List<Entry> shown, Predicate<Entry> test) {
        return shown.stream().anyMatch(test);
    }

    @Override
    public UUID getId() {
        return patientId;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    boolean attention() {
        return attention;
    }

    @Nullable
    LocalDate changesOn() {
        return changesOn;
    }

    Rank level() {
        return Rank.values()[level];
    }

    LocalDate dueOn() {
        return dueOn;
    }
}

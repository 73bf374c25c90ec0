package org.trabecula.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.trabecula.shared.text.Folded;

/**
 * Writes reasons and works out where a patient stands. Runs in the transaction of what happened, so the list cannot say
 * anything that did not happen, nor miss what did.
 */
@Component
class WorklistUpdates {

    private static final int BATCH = 500;

    private final Entries entries;
    private final Standings standings;
    private final WorklistCounts counts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicReference<LocalDate> turned = new AtomicReference<>(LocalDate.MIN);

    WorklistUpdates(
            Entries entries, Standings standings, WorklistCounts counts, TransactionTemplate transaction, Clock clock) {
        this.transaction = transaction;
        this.entries = entries;
        this.standings = standings;
        this.counts = counts;
        this.clock = clock;
    }

    /** Takes a patient in, or follows a change of name. */
    @Transactional(propagation = Propagation.MANDATORY)
    void name(UUID patient, String name) {
        String sortName = Folded.of(name);
        Standing standing = standings.findById(patient).orElseGet(() -> new Standing(patient, sortName));
        standing.rename(sortName);
        standings.save(standing);
        counts.forget();
    }

    /** Writes a reason; an earlier one of the same source is replaced. */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(Entry entry) {
        entries.remove(entry.kind(), entry.sourceId());
        entries.save(entry);
        sum(entry.patientId());
    }

    /** Takes away the reason of one source. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remove(UUID patient, Reason kind, UUID source) {
        entries.remove(kind, source);
        sum(patient);
    }

    /** Takes away every reason of a kind. */
    @Transactional(propagation = Propagation.MANDATORY)
    void removeAll(UUID patient, Reason kind) {
        entries.removeAll(kind, patient);
        sum(patient);
    }

    /** Works out again where a batch of patients stands whose reasons begin or fall due with the day; returns how many. */
    private int turnDay() {
        List<UUID> due = standings.changedBy(today(), Limit.of(BATCH));
        due.forEach(this::sum);
        return due.size();
    }

    /** Follows the turn of the day, once a day for each running application. */
    void followTheDay() {
        LocalDate today = today();
        if (today.equals(turned.get())) {
            return;
        }
        turned.set(today);
        int batch;
        do {
            batch = Objects.requireNonNull(transaction.execute(status -> turnDay()));
        } while (batch >= BATCH);
    }

    private void sum(UUID patient) {
        standings.findById(patient).ifPresent(standing -> {
            LocalDate today = today();
            standing.sum(entries.findByPatientIdIn(List.of(patient)), today);
            standings.save(standing);
            counts.forget();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    // summed by a clock of the past, as histories are: the days since then have to be followed again
                    turned.updateAndGet(last -> today.isBefore(last) ? LocalDate.MIN : last);
                }
            });
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

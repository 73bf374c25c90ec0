package org.trabecula.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens acknowledged flags again on the day on which they ask. A screen does not wait for it: it counts such a flag as open from
 * midnight on; this tells the other modules.
 */
@Component
class RedFlagDay {

    private static final Limit BATCH = Limit.of(200);

    private final RedFlags flags;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RedFlagDay(RedFlags flags, TransactionTemplate transactions, Clock clock) {
        this.flags = flags;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Every few minutes, so that a night in which the application stood still is made up for. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void askAgain() {
        int opened;
        do {
            Integer count = transactions.execute(status -> batch());
            opened = count == null ? 0 : count;
        } while (opened > 0);
    }

    private int batch() {
        List<RedFlag> due = flags.asking(LocalDate.now(clock), BATCH);
        due.forEach(flag -> {
            flag.reopen(clock.instant());
            flags.save(flag);
        });
        return due.size();
    }
}

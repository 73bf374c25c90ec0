package org.trabecula.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: five failures a minute for each account and address together, whichever way they come (sign-in, API,
 * signing). Success costs nothing. Per address, so that a stranger cannot lock a clinician out of the ward.
 */
@Component
class SignInLimit {

    static final int FAILURES = 5;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final LoadingCache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(WINDOW.multipliedBy(2))
            .build(key -> Bucket.builder()
                    .addLimit(Bandwidth.builder()
                            .capacity(FAILURES)
                            .refillIntervally(FAILURES, WINDOW)
                            .build())
                    .build());

    /** Returns whether another try is allowed. */
    boolean allows(String username, String address) {
        return bucket(username, address).getAvailableTokens() > 0;
    }

    /** Counts a failure. */
    void failed(String username, String address) {
        bucket(username, address).tryConsume(1);
    }

    /** Forgets the failures of an account, from wherever they came. */
    void unlock(String username) {
        String prefix = account(username) + " ";
        buckets.asMap().keySet().removeIf(key -> key.startsWith(prefix));
    }

    /** Returns whether an account is shut for at least one address now. */
    boolean isShut(String username) {
        String prefix = account(username) + " ";
        return buckets.asMap().entrySet().stream()
                .anyMatch(entry ->
                        entry.getKey().startsWith(prefix) && entry.getValue().getAvailableTokens() == 0);
    }

    private Bucket bucket(String username, String address) {
        return buckets.get(account(username) + " " + address);
    }

    private static String account(String username) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}

package org.trabecula.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers verified sign-ins of the API for 60 s, so that a client does not pay for bcrypt with each call. Kept by a keyed
 * hash, in memory only; a change of password or role, and deactivation, drop it at once.
 */
@Component
class RecentSignIns {

    static final Duration REMEMBERED = Duration.ofSeconds(60);

    private final SecretKeySpec key;
    private final Cache<String, SignedIn> verified = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    RecentSignIns() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, "HmacSHA256");
    }

    SignedIn find(String username, String password, Supplier<SignedIn> check) {
        String hash = hash(username.strip().toLowerCase(Locale.ROOT) + '\n' + password);
        SignedIn known = verified.getIfPresent(hash);
        if (known != null) {
            return known;
        }
        SignedIn checked = check.get();
        verified.put(hash, checked);
        return checked;
    }

    void forget(UUID userId) {
        verified.asMap().values().removeIf(user -> user.id().equals(userId));
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is in every JDK", e);
        }
    }
}

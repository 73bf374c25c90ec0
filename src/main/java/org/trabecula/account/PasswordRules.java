package org.trabecula.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;

/** What a password must be, and one-time passwords that can be read aloud. */
final class PasswordRules {

    static final int SHORTEST = 12;
    /** bcrypt reads no more than 72 bytes; what it would ignore is refused. */
    static final int LONGEST_BYTES = 72;

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private PasswordRules() {}

    /**
     * Checks a password that somebody chose.
     *
     * @throws UnusablePassword if it is too short, too long, or the user name
     */
    static void check(String password, String username) {
        if (password.length() < SHORTEST) {
            throw new UnusablePassword("account.password.short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new UnusablePassword("account.password.long");
        }
        if (password.toLowerCase(Locale.ROOT).contains(username)
                && password.length() < username.length() + SHORTEST / 2) {
            throw new UnusablePassword("account.password.name");
        }
        if (password.chars().distinct().count() < 4) {
            throw new UnusablePassword("account.password.plain");
        }
    }

    /** Returns a random password of three groups, about 59 bits, without signs that look alike. */
    static String once() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) {
                out.append('-');
            }
            out.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return out.toString();
    }
}

package org.trabecula.catalog.bundle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Files by their path within the catalog's folder, such as {@code therapies/opioid.yaml}. */
public record Bundle(Map<String, String> files) {

    public Bundle {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /** Returns the SHA-256 of all paths and contents in order, in hexadecimal digits: two bundles with the same one are the same. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> {
                add(digest, path);
                add(digest, content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // the length first, so that no two lists of texts run into the same bytes
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(bytes);
    }
}

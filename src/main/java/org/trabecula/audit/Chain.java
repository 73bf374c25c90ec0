package org.trabecula.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** The hash that ties each row to the one before: SHA-256 of the previous hash, the place and every value of the row. */
final class Chain {

    private static final byte[] BEGINNING = new byte[32];

    private Chain() {}

    /** Returns the hash before the first row. */
    static byte[] beginning() {
        return BEGINNING.clone();
    }

    /** Returns the hash of a row at this place. Each value stands with its length, so that none can lend letters to its neighbour. */
    static byte[] next(byte[] before, long chainNo, Entry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(before);
            out.writeLong(chainNo);
            out.writeLong(entry.id());
            out.writeLong(entry.at().getEpochSecond());
            out.writeInt(entry.at().getNano());
            text(out, entry.actorId());
            text(out, entry.actorName());
            text(out, entry.kind());
            text(out, entry.outcome());
            text(out, entry.subjectType());
            text(out, entry.subjectId());
            text(out, entry.patientId());
            text(out, entry.note());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256(bytes.toByteArray());
    }

    private static void text(DataOutputStream out, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is in every JDK", e);
        }
    }
}

package io.github.statuary.processor.lock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The mark of a member that is log-only or secret: a lock has it in the place of the name, so that it shows when the member becomes
 * public, and the name is in no file. The mark is eight letters of a hash of the type URI and the name. Letters, because YAML reads
 * some digits as numbers; the URI, because the same name in two types shall not be seen.
 */
final class HiddenName {

    private static final int BYTES = 4;

    private HiddenName() {}

    /** The mark of a member of a problem type. */
    static String of(String type, String path) {
        byte[] hash = sha256().digest((type + "\n" + path).getBytes(StandardCharsets.UTF_8));
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < BYTES; i++) {
            mark.append((char) ('a' + (hash[i] >> 4 & 0xF))).append((char) ('a' + (hash[i] & 0xF)));
        }
        return mark.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package org.visarules.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The identity of a pack. */
public final class PackDigest {

    private PackDigest() {
    }

    /**
     * SHA-256, in hexadecimal, over the pack's files in the order of their paths, each as its path, a NUL, its content in
     * UTF-8 with LF line ends and a NUL; then the number of the fact model in decimal digits. Cases and {@code SCOPE.md}
     * are no part of it: they say nothing that a decision rests on.
     *
     * @param sources content by path, relative to the pack
     * @param factModel the number of the fact model
     */
    public static String of(Map<String, String> sources, int factModel) {
        MessageDigest digest = sha256();
        new TreeMap<>(sources).forEach((path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(content.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        digest.update(Integer.toString(factModel).getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

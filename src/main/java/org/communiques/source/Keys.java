package org.communiques.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Stable identifiers made from addresses and places.
public final class Keys {
    private static final int BYTES = 10;

    private Keys() {}

    /// Twenty hexadecimal digits: 80 bits of SHA-256, enough for any corpus, short enough for an address.
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same of bytes, whatever they are.
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes), 0, BYTES);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

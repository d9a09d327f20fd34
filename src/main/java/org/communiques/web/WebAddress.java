package org.communiques.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Addresses that sources give: they may say anything.
final class WebAddress {
    private static final String UNSAFE = "{}\\^`|\"<>[]";

    private WebAddress() {}

    /// The address, if it is one of the web and may become a link; otherwise null.
    static @Nullable String of(@Nullable String url) {
        return url != null && url.matches("(?i)https?://[^\\s\\p{Cntrl}\"<>]+") ? url : null;
    }

    /// The same address in plain characters alone: no accent, no brace, no backslash.
    static String ascii(String url) {
        StringBuilder plain = new StringBuilder();
        for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean safe = c > ' ' && c < 0x7f && UNSAFE.indexOf(c) < 0;
            plain.append(safe ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return plain.toString();
    }
}

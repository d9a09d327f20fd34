package org.communiques.clean;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communiques.source.WideBytes;
import org.jspecify.annotations.Nullable;

/// Bytes to characters, in the encoding that the bytes themselves support best.
///
/// In order: a byte order mark; pairs of bytes that only UTF-16 makes; UTF-8 where nearly all of it is valid, whatever
/// is declared; a declared double-byte encoding of East Asia that the bytes are valid in, and Japanese ones where the
/// bytes make Japanese; the declaration; other scripts and the Latin letters of the east where the bytes make them;
/// and the western single-byte encodings, told apart by the letters in which they differ.
final class Decoder {
    private static final int PRESCAN = 8192;
    private static final Pattern DECLARATION =
            Pattern.compile(
                    "(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /// Declarations that everyone writes and that mean no more than « western »: the bytes know better.
    private static final Set<String> WESTERN =
            Set.of(
                    "iso-8859-1",
                    "iso-8859-15",
                    "us-ascii",
                    "windows-1252",
                    "utf-8",
                    "latin1",
                    "ascii");

    /// Names that pages use for more than what the standards put under them, or that Java does not know:
    /// <https://encoding.spec.whatwg.org/#names-and-labels>.
    private static final Map<String, String> AS_BROWSERS_READ =
            Map.ofEntries(
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gb_2312-80", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("x-gbk", "GB18030"),
                    Map.entry("big5", "Big5-HKSCS"),
                    Map.entry("x-x-big5", "Big5-HKSCS"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("iso-8859-11", "x-windows-874"),
                    Map.entry("tis-620", "x-windows-874"),
                    Map.entry("iso-8859-8-i", "ISO-8859-8"),
                    Map.entry("x-cp1250", "windows-1250"),
                    Map.entry("x-cp1251", "windows-1251"));

    private Decoder() {}

    /// @param transport as an HTTP header declared it
    static String decode(byte[] bytes, @Nullable String transport) {
        Optional<Charset> wide = WideBytes.charset(bytes);
        if (wide.isPresent()) {
            return withoutMark(new String(bytes, wide.get()));
        }
        Utf8 utf8 = Utf8.of(bytes);
        if (utf8.isPlausible() && !utf8.isAscii()) {
            return withoutMark(Utf8.decode(bytes));
        }
        Charset declared = declared(bytes, transport);
        if (utf8.isAscii()) {
            return new String(bytes, escaping(bytes, declared));
        }
        Charset eastAsian = EastAsianBytes.charset(bytes, declared);
        if (eastAsian != null) {
            return new String(bytes, eastAsian);
        }
        boolean tells = declared != null && !WESTERN.contains(name(declared));
        return tells
                ? new String(bytes, declared)
                : EasternBytes.charset(bytes)
                        .map(eastern -> new String(bytes, eastern))
                        .orElseGet(() -> WesternBytes.decode(bytes));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable Charset declared(byte[] bytes, @Nullable String transport) {
        Charset byTransport = charset(transport);
        if (byTransport != null) {
            return byTransport;
        }
        int length = Math.min(bytes.length, PRESCAN);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARATION.matcher(start);
        return matcher.find() ? charset(matcher.group(1)) : null;
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        try {
            String known = name.strip().toLowerCase(Locale.ROOT);
            return Charset.forName(AS_BROWSERS_READ.getOrDefault(known, known));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// Bytes that are all ASCII may still be ISO-2022-JP, which is written with escapes.
    private static Charset escaping(byte[] bytes, @Nullable Charset declared) {
        boolean named = declared != null && name(declared).startsWith("iso-2022");
        return named || EastAsianBytes.hasEscapes(bytes)
                ? Charset.forName("ISO-2022-JP")
                : StandardCharsets.UTF_8;
    }

    private static String name(Charset charset) {
        return charset.name().toLowerCase(Locale.ROOT);
    }
}

package org.communiques.ingest;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.UUID;
import org.communiques.model.CleanDocument;

/// What tells one text from another: title, date of publication and body, whatever their typography.
///
/// Two copies of a page differ in apostrophes and spaces when one of them went through another editor; a
/// message sent every year in the same words differs in its date, and stays a text of its own.
final class ContentKey {
    private static final String APOSTROPHES = "’‘ʼ´`′";
    private static final String QUOTES = "“”„«»";

    private ContentKey() {}

    static UUID of(CleanDocument document) {
        String content =
                plain(Objects.requireNonNullElse(document.title(), ""))
                        + "\n"
                        + document.published()
                        + "\n"
                        + plain(document.text());
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    /// One sort of apostrophe and of quotation mark, no spaces, nothing invisible.
    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.FORMAT) {
                plain.append(plain(c));
            }
        }
        return plain.toString();
    }

    private static char plain(char c) {
        if (c < 128 && c != '`') {
            return c;
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        return QUOTES.indexOf(c) >= 0 ? '"' : c;
    }
}

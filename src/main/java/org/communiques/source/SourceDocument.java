package org.communiques.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import org.communiques.model.Given;
import org.communiques.model.Origin;
import org.jspecify.annotations.Nullable;

/// A document as fetched: bytes, and what its source says of it.
public record SourceDocument(Origin origin, Content content, Declared declared) implements Sourced {
    /// SHA-256 of the content, in hexadecimal digits: what `sha256sum` says of a file that is one document.
    public String hash() {
        byte[] bytes =
                switch (content) {
                    case Content.Html(byte[] page, String _) -> page;
                    case Content.Markup(String html) -> html.getBytes(StandardCharsets.UTF_8);
                    case Content.Plain(byte[] text) -> text;
                    case Content.Markdown(byte[] text) -> text;
                };
        return HexFormat.of().formatHex(Keys.sha256(bytes));
    }

    /// What was fetched, before any reading of it.
    @SuppressWarnings("ArrayRecordComponent") // tens of megabytes each: neither copied nor compared
    public sealed interface Content {
        /// Bytes of a web page, in an encoding to be found out.
        ///
        /// @param charset as the transport declared it (an HTTP header), null when it did not
        record Html(byte[] bytes, @Nullable String charset) implements Content {}

        /// A piece of mark-up whose characters are known: the body of a JSON Lines object.
        record Markup(String html) implements Content {}

        /// Bytes of a plain text, in an encoding to be found out.
        record Plain(byte[] bytes) implements Content {
            /// The bytes that characters have in UTF-8.
            public static Plain of(String text) {
                return new Plain(text.getBytes(StandardCharsets.UTF_8));
            }
        }

        /// Bytes of a text in Markdown, perhaps with front matter, in an encoding to be found out.
        record Markdown(byte[] bytes) implements Content {}
    }

    /// What the source says of the document beside its content; it wins over what the page shows.
    ///
    /// @param id by which the owner of a corpus tells its records apart, null for anything else
    /// @param language BCP 47 tag
    public record Declared(
            @Nullable String id,
            @Nullable String title,
            @Nullable LocalDate published,
            @Nullable String language,
            Given given) {
        /// Nothing said.
        public static final Declared NOTHING = new Declared(null, null, null, null, Given.NOTHING);
    }
}

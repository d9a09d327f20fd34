package org.communiques.model;

import java.util.Locale;

/// Words of a document, and where they stand.
///
/// @param in the part of the document that the offset counts in
/// @param start offset of the first character, in UTF-16 units, into the title, or into
///     [CleanDocument#text], or into the heading or declared value itself
public record Quote(String text, In in, int start) {
    public Quote {
        if (start < 0) {
            throw new IllegalArgumentException(
                    "A quote cannot start at " + start + ": '" + text + "'");
        }
    }

    /// Offset just behind the last character.
    public int end() {
        return start + text.length();
    }

    /// Parts of a document that can be quoted.
    public enum In {
        TITLE,
        HEADING,
        TEXT,
        /// Said by the source beside the text: a date line, a publisher's keyword.
        DECLARED;

        /// The public code, in lower case.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package org.communiques.clean;

/// A run of text that a reader sees as one: a paragraph, a heading, a list item, a table row.
///
/// @param text as printed, without line breaks
/// @param linked how many of its characters stand in links
/// @param region the innermost region around it
record Block(String text, int linked, Kind kind, Region region) {
    enum Kind {
        HEADING,
        /// A heading by its look alone.
        LINE_IN_BOLD,
        PARAGRAPH,
        ITEM,
        ROW,
        CAPTION,
        PREFORMATTED
    }

    /// The same place in the page, with other words.
    Block withText(String newText) {
        return new Block(newText, Math.min(linked, newText.length()), kind, region);
    }

    Block asParagraph() {
        return new Block(text, linked, Kind.PARAGRAPH, region);
    }

    /// How much of the text stands in links, from 0 to 1.
    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linked / text.length();
    }

    boolean isHeading() {
        return kind == Kind.HEADING || kind == Kind.LINE_IN_BOLD;
    }
}

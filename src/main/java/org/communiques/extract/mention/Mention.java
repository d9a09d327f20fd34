package org.communiques.extract.mention;

import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;

/// A name of the vocabulary, found in the text.
public record Mention<T>(Span span, T value) {
    public int from() {
        return span.from();
    }

    public int to() {
        return span.to();
    }

    public Passage passage() {
        return span.passage();
    }
}

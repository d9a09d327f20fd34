package org.communiques.extract.mention;

import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;

/// A name of the vocabulary, found in the text.
public record Mention<T>(Span span, T value) {
    /// The first token.
    public int from() {
        return span.from();
    }

    /// The token behind the last.
    public int to() {
        return span.to();
    }

    /// Where its tokens are counted.
    public Passage passage() {
        return span.passage();
    }
}

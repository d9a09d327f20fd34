package org.communiques.extract;

/// A name of the vocabulary, found in the text.
record Mention<T>(Span span, T value) {
    int from() {
        return span.from();
    }

    int to() {
        return span.to();
    }

    Passage passage() {
        return span.passage();
    }
}

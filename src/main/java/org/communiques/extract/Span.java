package org.communiques.extract;

import org.communiques.model.Evidence;
import org.communiques.model.Quote;

/// Tokens `from` up to, not including, `to` of a passage.
record Span(Passage passage, int from, int to) {
    Quote quote() {
        return passage.quote(from, to);
    }

    String text() {
        return passage.text(from, to);
    }

    Evidence proves(String field, String value, String rule) {
        return new Evidence(field, value, rule, quote());
    }
}

package org.communiques.extract.text;

import java.util.Set;
import org.communiques.model.Evidence;
import org.communiques.model.Quote;
import org.communiques.vocabulary.Token;

/// Tokens `from` up to, not including, `to` of a passage.
public record Span(Passage passage, int from, int to) {
    /// What stands between the names of one enumeration.
    private static final Set<String> JOINERS =
            WordSet.of(", et and und e y m mm mme mmes . mr ms mrs");

    private static final int NEAR = 4;

    /// Whether only a conjunction, and perhaps an honorific, stands between this and an earlier span.
    public boolean joins(Span earlier) {
        return from - earlier.to <= NEAR
                && from != earlier.to
                && passage.hasOnly(JOINERS, earlier.to, from);
    }

    /// Whether one of these words stands in it.
    public boolean hasAny(Set<String> words) {
        return passage.hasAny(words, from, to);
    }

    /// The last place in it where one of these words stands; -1 for none.
    public int last(Set<String> words) {
        int at = to - 1;
        while (at >= from && !words.contains(passage.word(at))) {
            at--;
        }
        return at < from ? -1 : at;
    }

    /// Whether one of its words has nothing but capitals.
    public boolean isInCapitals() {
        for (int i = from; i < to; i++) {
            if (passage.token(i).shape() == Token.Shape.CAPITALS) {
                return true;
            }
        }
        return false;
    }

    /// Its words as printed, and where they stand in the document.
    public Quote quote() {
        return passage.quote(from, to);
    }

    /// Its words as printed.
    public String text() {
        return passage.text(from, to);
    }

    /// Evidence that these words support a value.
    ///
    /// @param rule that concluded it from them
    public Evidence proves(String field, String value, String rule) {
        return new Evidence(field, value, rule, quote());
    }
}

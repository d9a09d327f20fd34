package org.communiques.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The syntax tree of a query, of immutable values. Texts are as typed, neither folded nor stemmed.
public sealed interface Query {
    /// Everything: what an empty box asks for.
    record All() implements Query {}

    /// A word, read for recall: any accent, any light inflection, any listed variant.
    record Word(String text) implements Query {}

    /// A word in exactly this form: `=mot`.
    record Exact(String text) implements Query {}

    /// Words as printed, one after the other: `==marché`, `==="État de droit"`.
    record Printed(String text, Letters letters) implements Query {}

    /// What must be alike between a word asked for and a word printed.
    enum Letters {
        /// `==`: a capital may begin a sentence.
        ACCENTS,
        /// `===`.
        ACCENTS_AND_CASE
    }

    /// Words in exactly this order, `"…"`; or near each other, `"…"~5`.
    ///
    /// @param slop how many places, in all, words may be moved to stand in order; 0 for a phrase as it is
    record Phrase(String text, int slop) implements Query {}

    /// Words that begin so: `cyber*`.
    record Prefix(String text) implements Query {}

    /// Words within a few letters of this one: `word~`.
    record Fuzzy(String text) implements Query {}

    /// Only the part of the document, or the fact, that the field names: `titre:x`, `pays:FR`; of a field within
    /// another, the inner one alone.
    record In(Field field, Query query) implements Query {}

    /// Communiqués of a period, both days included; a null end is open.
    record Between(@Nullable LocalDate from, @Nullable LocalDate to) implements Query {}

    /// All of these.
    ///
    /// @param parts two or more, as parsed
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }

        /// The same without conjunctions within it: what a person sets in parentheses, « (divorce, dette…) », are
        /// words like the others.
        public And flat() {
            return new And(
                    parts.stream()
                            .flatMap(part ->
                                    part instanceof And inner
                                            ? inner.flat().parts().stream()
                                            : Stream.of(part))
                            .toList());
        }
    }

    /// At least one of these.
    ///
    /// @param parts two or more, as parsed
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// Not this.
    record Not(Query query) implements Query {}
}

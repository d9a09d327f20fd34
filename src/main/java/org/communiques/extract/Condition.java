package org.communiques.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// A theme's rule, ready to be asked of a sentence.
sealed interface Condition {
    /// The term of this number stands in the sentence.
    record Term(int number) implements Condition {}

    record All(List<Condition> parts) implements Condition {}

    record Any(List<Condition> parts) implements Condition {}

    record Not(Condition part) implements Condition {}

    /// The sentence is the title, and the title fulfils this.
    record InTitle(Condition part) implements Condition {}

    /// A fact of the whole document, such as the country `FR`, in lower case.
    record Fact(String value) implements Condition {}

    /// What a rule asks for and a sentence cannot tell, such as a period.
    record Never() implements Condition {}

    /// Whether a sentence fulfils this.
    ///
    /// @param terms those that stand in the sentence
    /// @param facts of the document: codes of countries, organisations and kind, in lower case
    default boolean holds(BitSet terms, Set<String> facts, boolean title) {
        return switch (this) {
            case Term(int number) -> terms.get(number);
            case All(List<Condition> parts) ->
                    parts.stream().allMatch(part -> part.holds(terms, facts, title));
            case Any(List<Condition> parts) ->
                    parts.stream().anyMatch(part -> part.holds(terms, facts, title));
            case Not(Condition part) -> !part.holds(terms, facts, title);
            case InTitle(Condition part) -> title && part.holds(terms, facts, true);
            case Fact(String value) -> facts.contains(value);
            case Never() -> false;
        };
    }
}

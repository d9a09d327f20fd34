package org.communiques.extract.theme;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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

    /// Whether a sentence fulfils this.
    ///
    /// @param terms those that stand in the sentence
    /// @param facts of the document: codes of countries, organisations and kind, in lower case
    default boolean holds(TermPlaces terms, Set<String> facts) {
        return switch (this) {
            case Term(int number) -> terms.has(number);
            case All(List<Condition> parts) -> !anyIs(false, parts, terms, facts);
            case Any(List<Condition> parts) -> anyIs(true, parts, terms, facts);
            case Not(Condition part) -> !part.holds(terms, facts);
            case InTitle(Condition part) -> terms.inTitle() && part.holds(terms, facts);
            case Fact(String value) -> facts.contains(value);
        };
    }

    private static boolean anyIs(
            boolean held, List<Condition> parts, TermPlaces terms, Set<String> facts) {
        for (Condition part : parts) {
            if (part.holds(terms, facts) == held) {
                return true;
            }
        }
        return false;
    }

    /// Whether it can hold only where one of its terms stands.
    default boolean needsTerm() {
        return switch (this) {
            case Term _ -> true;
            case All(List<Condition> parts) -> parts.stream().anyMatch(Condition::needsTerm);
            case Any(List<Condition> parts) -> parts.stream().allMatch(Condition::needsTerm);
            case InTitle(Condition part) -> part.needsTerm();
            case Not _, Fact _ -> false;
        };
    }

    /// The terms that help it to hold.
    default IntStream terms() {
        return switch (this) {
            case Term(int number) -> IntStream.of(number);
            case All(List<Condition> parts) -> parts.stream().flatMapToInt(Condition::terms);
            case Any(List<Condition> parts) -> parts.stream().flatMapToInt(Condition::terms);
            case InTitle(Condition part) -> part.terms();
            case Not _, Fact _ -> IntStream.empty();
        };
    }
}

package org.communiques.extract.theme;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// A theme's rule, ready to be asked of a sentence.
sealed interface Condition {
    /// Whether a sentence fulfils this.
    ///
    /// @param terms those that stand in the sentence
    /// @param facts of the document: codes of countries, organisations and kind, in lower case
    boolean holds(TermPlaces terms, Set<String> facts);

    /// The term of this number stands in the sentence.
    record Term(int number) implements Condition {
        @Override
        public boolean holds(TermPlaces terms, Set<String> facts) {
            return terms.has(number);
        }
    }

    record All(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(TermPlaces terms, Set<String> facts) {
            return !anyIs(false, parts, terms, facts);
        }
    }

    record Any(List<Condition> parts) implements Condition {
        @Override
        public boolean holds(TermPlaces terms, Set<String> facts) {
            return anyIs(true, parts, terms, facts);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public boolean holds(TermPlaces terms, Set<String> facts) {
            return !part.holds(terms, facts);
        }
    }

    /// The sentence is the title, and the title fulfils this.
    record InTitle(Condition part) implements Condition {
        @Override
        public boolean holds(TermPlaces terms, Set<String> facts) {
            return terms.inTitle() && part.holds(terms, facts);
        }
    }

    /// A fact of the whole document, such as the country `FR`, in lower case.
    record Fact(String value) implements Condition {
        @Override
        public boolean holds(TermPlaces terms, Set<String> facts) {
            return facts.contains(value);
        }
    }

    private static boolean anyIs(
            boolean held, List<Condition> parts, TermPlaces terms, Set<String> facts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).holds(terms, facts) == held) {
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

    /// Terms one of which stands wherever it holds; of a condition that needs a term.
    ///
    /// @param uses how many conditions each term is asked by: of parts all of which must hold, the rarest is enough
    default IntStream needed(IntUnaryOperator uses) {
        return switch (this) {
            case All(List<Condition> parts) ->
                    parts.stream()
                            .filter(Condition::needsTerm)
                            .min(comparingInt(part -> part.terms().map(uses).sum()))
                            .orElseThrow()
                            .needed(uses);
            case Any(List<Condition> parts) ->
                    parts.stream().flatMapToInt(part -> part.needed(uses));
            case InTitle(Condition part) -> part.needed(uses);
            case Term _, Not _, Fact _ -> terms();
        };
    }
}

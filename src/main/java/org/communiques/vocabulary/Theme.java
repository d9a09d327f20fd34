package org.communiques.vocabulary;

import java.util.List;
import java.util.Set;

/// A subject that communiqués are filed under, and the rules that file them.
///
/// @param code such as `ukraine-russie`
/// @param description what it covers, by language
/// @param rules each read sentence by sentence; any may match
/// @param exceptions where their words do not count
/// @param weights how much a match counts
public record Theme(
        String code,
        Labels labels,
        Labels description,
        List<Rule> rules,
        Exceptions exceptions,
        Weights weights) {
    public Theme {
        rules = List.copyOf(rules);
    }

    /// Where words of the rules do not count.
    ///
    /// @param notIn by language, expressions in which a word of the rules does not mean the theme: « bonne santé »
    /// @param titleOnlyIn codes of the kinds of event in whose texts the title alone tells the theme: what many say in
    ///     common is no relation of two
    /// @param yieldsTo codes of themes of which its words tell only a circumstance: a sentence that speaks of one of
    ///     them counts half
    public record Exceptions(Forms notIn, Set<String> titleOnlyIn, Set<String> yieldsTo) {
        public Exceptions {
            yieldsTo = Set.copyOf(yieldsTo);
            titleOnlyIn = Set.copyOf(titleOnlyIn);
        }
    }

    /// Words that give the theme, in the search's query language.
    ///
    /// @param language of the texts that it is asked of; [#ANY] for all
    /// @param weight how much a sentence counts in which it holds: 1, or less where its words may mean something else
    public record Rule(String language, double weight, String text) {
        /// Of every language.
        public static final String ANY = "";

        /// Of words that are too general to give a theme when they stand in one sentence alone.
        public static final double WEAK = 0.5;

        /// Of words of the theme's field that many texts hold: two of them count as one that is too general.
        public static final double FIELD = 0.25;

        /// Whether texts of this language are read by it.
        public boolean reads(String language) {
            return this.language.equals(ANY) || this.language.equals(language);
        }
    }

    /// How much a match counts; 1 in a paragraph.
    ///
    /// @param title in the title
    /// @param heading in a heading
    /// @param beside in a sentence that speaks of other themes, too
    /// @param threshold the sum of all matches from which the theme is given
    public record Weights(double title, double heading, Beside beside, double threshold) {}

    /// How much a theme counts by what is all that a sentence says on it, among other themes.
    public record Beside(double word, double phrase) {}
}

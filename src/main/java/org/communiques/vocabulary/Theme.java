package org.communiques.vocabulary;

import java.util.List;

/// A subject that communiqués are filed under, and the rules that file them.
///
/// @param code such as `ukraine-russie`
/// @param description what it covers, by language
/// @param rules each read sentence by sentence; any may match
/// @param notIn by language, expressions in which a word of the rules does not mean the theme: « bonne santé »
/// @param weights how much a match counts
public record Theme(
        String code,
        Labels labels,
        Labels description,
        List<Rule> rules,
        Forms notIn,
        Weights weights) {
    public Theme {
        rules = List.copyOf(rules);
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

        /// Whether texts of this language are read by it.
        public boolean reads(String language) {
            return this.language.equals(ANY) || this.language.equals(language);
        }
    }

    /// How many times a match in the title or in a heading counts more than one in a paragraph, which counts 1.
    ///
    /// @param threshold the sum of all matches from which the theme is given
    public record Weights(double title, double heading, double threshold) {}
}

package org.communiques.vocabulary;

import java.util.List;

/// A subject that communiqués are filed under, and the rules that file them.
///
/// @param code such as `ukraine-russie`
/// @param description what it covers, by language
/// @param rules in the search's query language, each read sentence by sentence; any may match
/// @param weights how much a match counts
public record Theme(
        String code, Labels labels, Labels description, List<String> rules, Weights weights) {
    public Theme {
        rules = List.copyOf(rules);
    }

    /// How many times a match in the title or in a heading counts more than one in a paragraph, and
    /// the score from which the theme is given.
    public record Weights(double title, double heading, double threshold) {}
}

package org.communiques.vocabulary;

/// A subject that communiqués are filed under, and the rule that files them.
///
/// @param code such as `ukraine-russie`
/// @param description what it covers, by language
/// @param rule in the search's query language
/// @param weights how much a match counts
public record Theme(String code, Labels labels, Labels description, String rule, Weights weights) {
    /// How many times a match in the title or in a heading counts more than one in a paragraph, and
    /// the score from which the theme is given.
    public record Weights(double title, double heading, double threshold) {}
}

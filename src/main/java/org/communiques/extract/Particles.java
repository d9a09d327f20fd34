package org.communiques.extract;

import java.util.Set;

/// The little words of four languages, by what they say of the name behind them.
final class Particles {
    static final Set<String> AND = WordSet.of("et and und e ed sowie");
    static final Set<String> OF =
            WordSet.of("de du d' des of von vom di del della dell' dei degli delle dello");

    /// Whoever did what a participle before it tells.
    static final Set<String> BY = WordSet.of("par by durch von vom da dal dalla dall' dai");

    static final Set<String> WITH = WordSet.of("avec with mit con");
    static final Set<String> BETWEEN = WordSet.of("entre between zwischen tra fra");
    static final Set<String> THAT = WordSet.of("que qu' that dass che");
    static final Set<String> NOT = WordSet.of("n' ne not nicht non");

    /// As printed, for « à » is no form of « avoir ».
    static final Set<String> TO = Set.of("à", "au", "aux", "to");

    private Particles() {}
}

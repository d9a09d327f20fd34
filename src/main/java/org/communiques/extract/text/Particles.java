package org.communiques.extract.text;

import java.util.List;
import java.util.Set;

/// The little words of four languages, by what they say of the name behind them.
public final class Particles {
    public static final Set<String> AND = WordSet.of("et and und e ed sowie");
    public static final Set<String> OF =
            WordSet.of("de du d' des of von vom di del della dell' dei degli delle dello");

    public static final Set<String> GENITIVES =
            WordSet.of("du de d' des of to von vom di del della");

    /// Whoever did what a participle before it tells.
    public static final Set<String> BY = WordSet.of("par by durch von vom da dal dalla dall' dai");

    public static final Set<String> WITH = WordSet.of("avec with mit con");
    public static final Set<String> BETWEEN = WordSet.of("entre between zwischen tra fra");
    public static final Set<String> THAT = WordSet.of("que qu' that dass che");
    public static final Set<String> NOT = WordSet.of("n' ne not nicht non");

    /// As printed, for « à » is no form of « avoir ».
    public static final Set<String> TO = Set.of("à", "au", "aux", "to");

    /// « ministre de », « Minister for »: behind them stands what an office is for.
    private static final Set<String> PREPOSITIONS =
            WordSet.of(
                    "de du des d' la le l' les au aux a en pour sur of the for der die des fur im della delle degli dell'"
                            + " dello dei del di al alla alle agli ai allo per");

    /// « Des entreprises ont participé, de même que X »: another who did the same.
    private static final Phrases AS_WELL =
            Phrases.of(
                    List.of(
                            "ainsi que",
                            "de même que",
                            "tout comme",
                            "as did",
                            "as well as",
                            "along with",
                            "sowie",
                            "ebenso wie",
                            "così come",
                            "oltre a"));

    private Particles() {}

    public static boolean isPreposition(Passage passage, int at) {
        return PREPOSITIONS.contains(passage.word(at));
    }

    /// Whether such words end here: « X ainsi que Y », « X sowie Y ».
    public static boolean isAsWell(Passage passage, int last) {
        return AS_WELL.endAt(passage, last);
    }
}

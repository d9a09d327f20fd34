package org.communiques.extract.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The little words of each language, by what they say of the name behind them.
public final class Particles {
    /// « et », « und »: what follows is one more of the same.
    public static final WordsByLanguage AND =
            WordsByLanguage.of(Map.of("fr", "et", "en", "and", "de", "und sowie", "it", "e ed"));

    /// « de », « of »: whose something is, or of which country.
    public static final WordsByLanguage OF =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "de du d' des",
                            "en",
                            "of",
                            "de",
                            "von vom des",
                            "it",
                            "di d' del della dell' dei degli delle dello"));

    /// Whoever did what a participle before it tells.
    public static final WordsByLanguage BY =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "par",
                            "en",
                            "by",
                            "de",
                            "durch von vom",
                            "it",
                            "da dal dalla dall' dai dagli dalle"));

    /// « avec », « mit »: in whose company, or against whom.
    public static final WordsByLanguage WITH =
            WordsByLanguage.of(Map.of("fr", "avec", "en", "with", "de", "mit", "it", "con"));

    /// « entre »: two or more, who meet or are parted.
    public static final WordsByLanguage BETWEEN =
            WordsByLanguage.of(
                    Map.of("fr", "entre", "en", "between", "de", "zwischen", "it", "tra fra"));

    /// « que », « dass »: a clause that somebody says.
    public static final WordsByLanguage THAT =
            WordsByLanguage.of(Map.of("fr", "que qu'", "en", "that", "de", "dass", "it", "che"));

    /// « ne », « nicht »: it was not done.
    public static final WordsByLanguage NOT =
            WordsByLanguage.of(Map.of("fr", "n' ne", "en", "not", "de", "nicht", "it", "non"));

    /// « a » without its accent is a form of « avoir »; a capital often lacks it.
    public static final WordsByLanguage TO =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "=à =À =A au aux",
                            "en",
                            "to",
                            "de",
                            "an",
                            "it",
                            "a al alla ai allo agli alle all'"));

    /// « ministre de », « Minister for »: behind them stands what an office is for.
    private static final Set<String> PREPOSITIONS =
            WordSet.of(
                    "de du des d' la le l' les au aux a en pour sur of the for der die fur im della delle degli dell'"
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

    /// Whether one of those stands here behind which an office says what it is for.
    public static boolean isPreposition(Passage passage, int at) {
        return PREPOSITIONS.contains(passage.word(at));
    }

    /// Whether such words end here: « X ainsi que Y », « X sowie Y ».
    public static boolean isAsWell(Passage passage, int last) {
        return AS_WELL.endAt(passage, last);
    }
}

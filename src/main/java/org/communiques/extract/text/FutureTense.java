package org.communiques.extract.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.communiques.vocabulary.Token;

/// Tells a verb in the future, in the language of its text.
public final class FutureTense {
    private static final WordsByLanguage AUXILIARIES =
            WordsByLanguage.of(Map.of("en", "will shall", "de", "wird werden will wollen"));

    /// « rendra », « feront »; not « rencontra » and « déclara », which tell of the past, nor « opéra ».
    private static final Pattern FRENCH =
            Pattern.compile(".*(?:e|i|[nlur]d|tt|[ao][iî]t|[ei]v|[al]u|mp|nc|r)r(?:a|ont)");

    private static final Set<String> FRENCH_PAST =
            WordSet.of(
                    "tira retira attira etira vira admira inspira respira expira aspira livra delivra"
                            + " restaura instaura");

    /// « incontrerà », « riuniranno »; without its accent the ending is that of « ancora » and « era ».
    private static final Pattern ITALIAN = Pattern.compile(".*[aeirdtv]r(?:à|anno)");

    /// No verb stands behind these: « sa camera », « il tiranno ».
    private static final WordsByLanguage BEFORE_NOUNS =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "un une des du de d' au aux a en sur mon ma mes son sa ses notre nos"
                                    + " votre vos ce cet cette ces",
                            "it",
                            "il un uno una del al dal nel sul"));

    private FutureTense() {}

    /// Whether a verb in the future stands here.
    public static boolean isAt(Passage passage, int at) {
        return switch (passage.language()) {
            case FRENCH ->
                    isVerb(passage, at)
                            && isLike(FRENCH, passage, at)
                            && !FRENCH_PAST.contains(passage.word(at));
            case ITALIAN -> isVerb(passage, at) && isLike(ITALIAN, passage, at);
            case ENGLISH, GERMAN, OTHER -> AUXILIARIES.isAt(passage, at);
        };
    }

    /// Names have a capital: « au Sahara », « Laura ».
    private static boolean isVerb(Passage passage, int at) {
        return at >= 0
                && at < passage.size()
                && passage.token(at).isWord()
                && passage.token(at).shape() != Token.Shape.CAPITALISED
                && !BEFORE_NOUNS.isAt(passage, at - 1);
    }

    private static boolean isLike(Pattern future, Passage passage, int at) {
        String word = passage.word(at);
        return (word.endsWith("ra") || word.endsWith("ront") || word.endsWith("ranno"))
                && future.matcher(passage.printed(at).toLowerCase(Locale.ROOT)).matches();
    }
}

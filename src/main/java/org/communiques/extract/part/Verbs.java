package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.FutureTense;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.vocabulary.Token;

/// Verbs that tell what somebody named before them does, by the forms of each language.
final class Verbs {
    private static final WordsByLanguage VERBS =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "=a =A ont est sont s' n' y se expliqua declara indique souligne"
                                    + " exprime confirme dit recoit accueille preside ouvre signe rencontre"
                                    + " participe prend tient fait rend salue adresse remercie felicite"
                                    + " figuraient siegeaient assistaient participaient invite visite presente"
                                    + " ajoute quitte assiste consulte commente"
                                    + " attendait attendaient accueillait accueillaient recevait recevaient",
                            "en",
                            "sent took spoke held has have met said says wrote awaited",
                            "de",
                            "hat haben ist sagte erklarte betonte begrusste dankte nahm traf"
                                    + " leitete unterstrich wurdigte kundigte schrieb sprach sprachen"
                                    + " spricht eroffnete telefonierte",
                            "it",
                            "ha hanno ringraziato sottolineato parla incontra riceve"));

    private static final int SHORT = 3;

    private static final int LONG = 5;

    /// No verbs, though they end like one.
    private static final Set<String> NOUNS =
            WordSet.of(
                    "camera opera cholera sierra tiara ultra infra supra extra mantra cetera cobra");

    private static final Set<String> MEANS = WordSet.of("phone telephone video letter");

    private Verbs() {}

    static boolean isAt(Passage passage, int at) {
        return passage.is(at, ":")
                || VERBS.isAt(passage, at)
                || isFuture(passage, at)
                || isPast(passage, at)
                || isPastOfSeveral(passage, at);
    }

    /// « ouvrira la conférence », « inaugureront une école », « rencontra »; not « caméra au poing ».
    private static boolean isFuture(Passage passage, int at) {
        String word = passage.word(at);
        if (word.length() <= SHORT || passage.token(at).shape() != Token.Shape.LOWER) {
            return false;
        }
        return switch (passage.language()) {
            case FRENCH -> (word.endsWith("ra") && !NOUNS.contains(word)) || word.endsWith("ront");
            case ITALIAN -> FutureTense.isAt(passage, at);
            case ENGLISH, GERMAN, OTHER -> false;
        };
    }

    /// « inaugureront une école », « riuniranno ».
    static boolean isFutureOfSeveral(Passage passage, int at) {
        return isFuture(passage, at) && !passage.word(at).endsWith("ra");
    }

    /// « opened the talks », not « respected by many »; « eröffnete die Konferenz », not « die geplante Konferenz ».
    private static boolean isPast(Passage passage, int at) {
        String word = passage.word(at);
        return switch (passage.language()) {
            case ENGLISH -> word.length() > SHORT && word.endsWith("ed") && !isPassive(passage, at);
            case GERMAN -> isLongAndLow(passage, at) && word.endsWith("te");
            case FRENCH, ITALIAN, OTHER -> false;
        };
    }

    /// « respected by many », not « informed by phone », « began by saying ».
    private static boolean isPassive(Passage passage, int at) {
        String by = passage.word(at + 2);
        return passage.is(at + 1, "by") && !MEANS.contains(by) && !by.endsWith("ing");
    }

    /// « dévoilèrent », « inaugurarono », « eröffneten ».
    static boolean isPastOfSeveral(Passage passage, int at) {
        String word = passage.word(at);
        return isLongAndLow(passage, at)
                && switch (passage.language()) {
                    case FRENCH -> word.endsWith("erent") || word.endsWith("irent");
                    case ITALIAN -> word.endsWith("arono") || word.endsWith("irono");
                    case GERMAN -> word.endsWith("ten");
                    case ENGLISH, OTHER -> false;
                };
    }

    private static boolean isLongAndLow(Passage passage, int at) {
        return at + 1 < passage.size()
                && passage.word(at).length() > LONG
                && passage.token(at).shape() == Token.Shape.LOWER
                && !passage.token(at + 1).isCapital();
    }
}

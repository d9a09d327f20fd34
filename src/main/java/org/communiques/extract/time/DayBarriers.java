package org.communiques.extract.time;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Language;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Words before a printed day that make it one of the past or of the future, in the language of its text.
final class DayBarriers {
    /// These bar a day from anywhere before it in its clause.
    private static final WordsByLanguage IN_CLAUSE =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "prevu prevue prevus prevues conclu conclue signee adoptee nee publiee resolution"
                                    + " attentat attentats attaque attaques seisme mort horizon lendemain"
                                    + " veille vigueur delai election elections scrutin depuis",
                            "en",
                            "attack attacks earthquake resolution election elections since",
                            "de",
                            "kraft frist tritt treten anschlag resolution seit",
                            "it",
                            "vigore attentato attacco terremoto elezioni"));

    /// French participles that are other words without their accent: « signe », « ne ».
    private static final Set<String> ACCENTED = Set.of("signé", "adopté", "né", "déposé", "publié");

    /// « the president elected on 2 June », not « the newly elected ministers met on 2 June ».
    private static final WordsByLanguage PARTICIPLES =
            WordsByLanguage.of(Map.of("en", "appointed elected"));

    private static final Set<String> BEFORE_ATTRIBUTES =
            WordSet.of("the a an newly recently duly its their his her");

    /// These bar the day that they govern: « avant le 2 juin », not « avant le déjeuner le 2 juin ».
    private static final WordsByLanguage DIRECTLY =
            WordsByLanguage.of(
                    Map.of(
                            "fr", "depuis avant apres jusqu' jusqu'au",
                            "en", "since until before after following",
                            "de", "seit nach vor wie",
                            "it", "prima dopo"));

    private static final WordsByLanguage ARTICLES =
            WordsByLanguage.of(
                    Map.of(
                            "fr", "le les au a",
                            "en", "the on of ,",
                            "de", "dem den der am ,",
                            "it", "il lo del dell' al"));

    private static final Phrases INTO_FORCE = Phrases.of(List.of("into force"));

    private static final WordsByLanguage AUXILIARIES =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "a ont avait avaient ai ayant aura auront ete est sont etait etaient sera seront fut"
                                    + " furent",
                            "en",
                            "was were been has have had be being"));

    private static final int BACK = 5;

    private DayBarriers() {}

    /// Whether any stands before this day.
    static boolean stand(Span day) {
        Passage passage = day.passage();
        if (governs(day)) {
            return true;
        }
        for (int i = day.from() - 1; i >= Math.max(0, day.from() - BACK); i--) {
            if (endsClause(day, i)) {
                return false;
            }
            boolean told = AUXILIARIES.isAt(passage, i - 1);
            if (!told && (bars(passage, i) || INTO_FORCE.lengthAt(passage, i) > 0)) {
                return true;
            }
        }
        return false;
    }

    /// « à Paris » ends it as a comma does, but for « prévu à Paris le 3 mai ».
    private static boolean endsClause(Span day, int at) {
        Passage passage = day.passage();
        boolean place =
                passage.is(at, "a")
                        && at < day.from() - 2
                        && !passage.word(at - 1).startsWith("prevu");
        return passage.is(at, ",") || passage.is(at, ".") || place;
    }

    private static boolean bars(Passage passage, int at) {
        return IN_CLAUSE.isAt(passage, at)
                || (PARTICIPLES.isAt(passage, at)
                        && !BEFORE_ATTRIBUTES.contains(passage.word(at - 1)))
                || (passage.language() == Language.FRENCH
                        && ACCENTED.contains(passage.printed(at).toLowerCase(Locale.ROOT)));
    }

    /// Whether a preposition stands directly before the day, its article and its weekday apart.
    private static boolean governs(Span day) {
        Passage passage = day.passage();
        int at = day.from() - 1;
        while (Weekdays.of(passage.word(at)) != null || ARTICLES.isAt(passage, at)) {
            at--;
        }
        boolean until =
                passage.language() == Language.FRENCH
                        && passage.is(at, "ici")
                        && passage.is(at - 1, "d'");
        return until || DIRECTLY.isAt(passage, at);
    }
}

package org.communiques.extract.time;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Whether an hour is that until which something may be done: « inscriptions jusqu’au 30 juin à 17 h »,
/// « registration closes at 5 p.m. », « bis 17 Uhr », « entro le ore 17 ».
final class Deadlines {
    private static final WordsByLanguage UNTIL =
            WordsByLanguage.of(
                    Map.of(
                            "fr", "jusqu' jusqu'a jusqu'au avant ici tard",
                            "en", "until till before by than",
                            "de", "bis vor spatestens",
                            "it", "entro fino"));

    /// What may be done until then.
    private static final WordsByLanguage OPEN =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "inscription inscriptions candidature candidatures delai limite cloture dossiers"
                                    + " accreditation accreditations embargo",
                            "en",
                            "registration registrations application applications deadline accreditation"
                                    + " submissions embargo",
                            "de",
                            "anmeldung anmeldungen anmeldeschluss bewerbung bewerbungen frist akkreditierung"
                                    + " einsendeschluss sperrfrist",
                            "it",
                            "iscrizione iscrizioni candidature domande scadenza termine accrediti embargo"));

    /// Between such a word and the hour: « jusqu’au lundi 30 juin 2025 à 17 h ».
    private static final Set<String> BETWEEN =
            WordSet.of("a au le les la l' du de , um at the on of il alle ore plus zum am del");

    private static final int BACK = 10;

    private Deadlines() {}

    static boolean hold(TimeMention time) {
        Passage passage = time.span().passage();
        int from = time.span().from();
        int start = Sentences.start(passage, from);
        if (OPEN.isAmong(passage, start, from)) {
            return true;
        }
        int at = from - 1;
        while (at > Math.max(start, from - BACK) && isBetween(passage, at)) {
            at--;
        }
        return at >= start && UNTIL.isAt(passage, at);
    }

    private static boolean isBetween(Passage passage, int at) {
        String word = passage.word(at);
        return passage.isNumber(at)
                || BETWEEN.contains(word)
                || Months.number(word) > 0
                || Weekdays.of(word) != null;
    }
}

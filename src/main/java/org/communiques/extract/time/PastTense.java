package org.communiques.extract.time;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Whether a text has told what happened, so that a day to come behind it is another's: « s’est entretenu de la conférence du 17 juin », « met
/// ahead of the summit on 17 June »; not « a annoncé qu’il se rendra », which tells of what is to come.
final class PastTense {
    private static final WordsByLanguage AUXILIARIES =
            WordsByLanguage.of(
                    Map.of(
                            "fr", "a ont s'est est sont",
                            "en", "has have",
                            "it", "ha hanno e sono"));

    /// Participles of what announces, besides.
    private static final WordsByLanguage ANNOUNCING =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "annonce decide fixe convoque prevu programme invite convie confirme accepte convenu"
                                    + " propose choisi indique informe declare dit precise rappele affirme souhaite"
                                    + " attendu appele prie reporte avance lance ouvert ouverte attendue prevue"
                                    + " prevus prevues convoquee fixee invites invitee invitees attendus",
                            "en",
                            "announced decided agreed confirmed invited accepted proposed scheduled said stated"
                                    + " informed set",
                            "it",
                            "annunciato deciso fissato fissata convocato convocata previsto prevista previsti"
                                    + " previste invitato confermato accettato concordato proposto detto"
                                    + " dichiarato atteso attesa"));

    private static final WordsByLanguage SIMPLE =
            WordsByLanguage.of(
                    Map.of(
                            "en",
                            "met spoke held received welcomed visited hosted travelled traveled discussed called"
                                    + " attended signed chaired opened exchanged",
                            "de",
                            "traf trafen sprach sprachen empfing empfingen fuhrte fuhrten telefonierte"
                                    + " telefonierten besuchte besuchten reiste reisten unterzeichnete unterzeichneten"
                                    + " tauschte tauschten leitete"));

    private static final Set<String> FRENCH =
            WordSet.of(
                    "recu recue recus recues entretenu entretenue entretenus entretenues accueilli"
                            + " accueillie accueillis reuni reunie reunis reunies tenu tenue tenus rendu rendue"
                            + " rendus rendues vu vus pris remis conclu rejoint permis fait eu");

    private static final Set<String> ENGLISH = WordSet.of("met held spoken taken had made");

    private static final Set<String> ITALIAN =
            WordSet.of("svolto svolta preso visto fatto discusso");

    private static final Set<String> GERMAN_HAVE = WordSet.of("hat haben ist sind");

    private static final Set<String> GERMAN_ANNOUNCING =
            WordSet.of(
                    "angekundigt beschlossen eingeladen einberufen festgelegt vorgesehen geplant mitgeteilt"
                            + " bekanntgegeben gesagt erklart bestatigt zugesagt zu");

    private static final int FAR = 4;
    private static final int CLAUSE = 40;

    private PastTense() {}

    /// Whether something has been told as done before this token of the passage.
    static boolean isTold(Passage passage, int before, String language) {
        for (int i = 0; i < before; i++) {
            if (isDone(passage, i, language)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDone(Passage passage, int at, String language) {
        if (SIMPLE.in(language).contains(passage.word(at))) {
            return true;
        }
        if (language.equals("de")) {
            return GERMAN_HAVE.contains(passage.word(at))
                    && !passage.hasAny(GERMAN_ANNOUNCING, at, Sentences.end(passage, at, CLAUSE));
        }
        return AUXILIARIES.in(language).contains(passage.word(at))
                && isAuxiliary(passage, at)
                && hasParticiple(passage, at, language);
    }

    /// « a », « è », not « à », « e ».
    private static boolean isAuxiliary(Passage passage, int at) {
        String printed = passage.printed(at);
        return !printed.equals("à") && !printed.equals("À") && !printed.equals("e");
    }

    private static boolean hasParticiple(Passage passage, int auxiliary, String language) {
        Set<String> announcing = ANNOUNCING.in(language);
        for (int i = auxiliary + 1; i < auxiliary + FAR && i < passage.size(); i++) {
            String word = passage.word(i);
            if (announcing.contains(word)) {
                return false;
            }
            if (isParticiple(passage.printed(i), word, language)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticiple(String printed, String word, String language) {
        return switch (language) {
            case "fr" ->
                    printed.endsWith("é")
                            || printed.endsWith("és")
                            || printed.endsWith("ée")
                            || printed.endsWith("ées")
                            || FRENCH.contains(word);
            case "en" -> word.endsWith("ed") || ENGLISH.contains(word);
            default ->
                    word.endsWith("ato")
                            || word.endsWith("uto")
                            || word.endsWith("ito")
                            || word.endsWith("ata")
                            || word.endsWith("ati")
                            || word.endsWith("iti")
                            || word.endsWith("ita")
                            || ITALIAN.contains(word);
        };
    }
}

package org.communiques.extract.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Language;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Whether a text has told what happened, so that a day to come behind it is another's: « s’est entretenu de la
/// conférence du 17 juin », « met ahead of the summit on 17 June »; not « a annoncé qu’il se rendra », which tells of
/// what is to come.
public final class PastTense {
    private static final WordsByLanguage AUXILIARIES =
            WordsByLanguage.of(
                    Map.of(
                            "fr", "=a =A ont s'est est sont",
                            "en", "has have",
                            "it", "ha hanno =è =È sono"));

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
                            "met spoke held prepared reviewed took received welcomed visited hosted travelled traveled discussed called"
                                    + " attended signed chaired opened exchanged",
                            "de",
                            "bereitete bereiteten erorterten traf trafen sprach sprachen empfing empfingen fuhrte fuhrten telefonierte"
                                    + " telefonierten besuchte besuchten reiste reisten unterzeichnete unterzeichneten"
                                    + " tauschte tauschten leitete"));

    /// Those that no ending shows.
    private static final WordsByLanguage PARTICIPLES =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "recu recue recus recues entretenu entretenue entretenus entretenues accueilli"
                                    + " accueillie accueillis reuni reunie reunis reunies tenu tenue tenus rendu"
                                    + " rendue rendus rendues vu vus pris remis conclu rejoint permis fait eu",
                            "en",
                            "met held spoken taken had made",
                            "it",
                            "svolto svolta preso visto fatto discusso"));

    private static final List<String> ACCENTS = List.of("é", "és", "ée", "ées");
    private static final List<String> ENDINGS =
            List.of("ato", "uto", "ito", "ata", "ati", "iti", "ita");

    private static final Set<String> GERMAN_HAVE = WordSet.of("hat haben ist sind");

    private static final Set<String> GERMAN_ANNOUNCING =
            WordSet.of(
                    "angekundigt beschlossen eingeladen einberufen festgelegt vorgesehen geplant mitgeteilt"
                            + " bekanntgegeben gesagt erklart bestatigt zugesagt zu");

    private static final int FAR = 4;
    private static final int CLAUSE = 40;

    private PastTense() {}

    /// Whether something has been told as done before this token of the passage.
    public static boolean isTold(Passage passage, int before) {
        return isTold(passage, 0, before);
    }

    /// The same, from one token to another.
    public static boolean isTold(Passage passage, int from, int before) {
        for (int i = from; i < before; i++) {
            if (isDone(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDone(Passage passage, int at) {
        if (SIMPLE.isAt(passage, at)) {
            return true;
        }
        if (passage.language() == Language.GERMAN) {
            return GERMAN_HAVE.contains(passage.word(at))
                    && !passage.hasAny(GERMAN_ANNOUNCING, at, Sentences.end(passage, at, CLAUSE));
        }
        return AUXILIARIES.isAt(passage, at) && hasParticiple(passage, at);
    }

    private static boolean hasParticiple(Passage passage, int auxiliary) {
        for (int i = auxiliary + 1; i < auxiliary + FAR && i < passage.size(); i++) {
            if (ANNOUNCING.isAt(passage, i)) {
                return false;
            }
            if (isParticiple(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticiple(Passage passage, int at) {
        String word = passage.word(at);
        return PARTICIPLES.isAt(passage, at)
                || switch (passage.language()) {
                    case FRENCH -> ACCENTS.stream().anyMatch(passage.printed(at)::endsWith);
                    case ENGLISH -> word.endsWith("ed");
                    case ITALIAN -> ENDINGS.stream().anyMatch(word::endsWith);
                    case GERMAN, OTHER -> false;
                };
    }
}

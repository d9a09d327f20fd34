package org.communiques.extract.time;

import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;

/// Participles right before a day that say when something else was done: « l’accord signé le 3 août », « the
/// agreement reached on 2 April ».
final class DatedParticiples {
    /// « ils ont publié le 3 août un communiqué » tells of the event itself, « l'accord signé le 3 août » does not.
    private static final Set<String> AUXILIARIES =
            WordSet.of(
                    "a ont avait avaient ai ayant aura auront ete est sont etait etaient sera seront fut"
                            + " furent");

    /// « la réunion tenue le 4 avril »: what is said so of an event is its own day.
    private static final Set<String> HELD =
            WordSet.of(
                    "tenu tenue tenus tenues reuni reunie reunis reunies organise organisee organises"
                            + " organisees deroule deroulee rencontre recu recue recus entretenu entretenue"
                            + " convoque convoquee convie accueilli accueillie preside presidee celebre celebree");

    /// French participles that the letter é does not show.
    private static final Set<String> PARTICIPLES =
            WordSet.of(
                    "rendu rendue rendus rendues saisi saisie saisis paru parue disparu disparue survenu"
                            + " survenue survenus survenues elu elue elus elues intervenu intervenue mis mise"
                            + " remis remise pris prise prises commis commise ouvert ouverte promis conclu"
                            + " conclue conclus interdit detruit inscrit soumis soumise transmis transmise");

    private static final List<String> ITALIAN_ENDINGS =
            List.of(
                    "ato", "ata", "ati", "ate", "uto", "uta", "unto", "unta", "esso", "essa",
                    "iuso", "iusa");

    private static final Set<String> ARTICLES = WordSet.of("il l'");

    private static final Set<String> ENGLISH =
            WordSet.of(
                    "reached published signed issued adopted concluded announced made taken launched released"
                            + " presented appointed");

    private static final Set<String> ENGLISH_VERBS =
            WordSet.of(
                    "has have is are was were welcomes welcomed condemns condemned takes took notes noted supports"
                            + " regrets recalls refers follows discussed reviewed welcome condemn recall support");

    private static final Set<String> DETERMINERS =
            WordSet.of(
                    "le la les l' un une des du de d' sa son ses leur leurs aux au cette ce ces en");

    private static final int NEAR = 3;

    private DatedParticiples() {}

    /// « saisi le 12 mars », « l’arrêt rendu le 3 avril », not « a reçu le 4 avril », « les députés le 4 avril ».
    static boolean stand(Span day) {
        Passage passage = day.passage();
        int article = Weekdays.of(passage.word(day.from() - 1)) == null ? 1 : 2;
        int at = day.from() - article - 1;
        if (at < 0 || HELD.contains(passage.word(at))) {
            return false;
        }
        return switch (passage.language()) {
            case FRENCH ->
                    passage.is(at + 1, "le")
                            && isParticiple(passage, at)
                            && !DETERMINERS.contains(passage.word(at - 1))
                            && !isOfHeadline(passage, at - 1)
                            && !isTold(passage, at);
            case ITALIAN ->
                    ARTICLES.contains(passage.word(at + 1))
                            && ITALIAN_ENDINGS.stream().anyMatch(passage.word(at)::endsWith)
                            && at > 0
                            && passage.token(at - 1).isWord()
                            && !Auxiliaries.ALL.isAmong(passage, at - NEAR, at);
            case ENGLISH ->
                    passage.is(at + 1, "on")
                            && ENGLISH.contains(passage.word(at))
                            && isBehindVerb(passage, at - 1);
            case GERMAN, OTHER -> false;
        };
    }

    /// « Discours prononcé le 2 avril »: nothing stands before it.
    private static boolean isOfHeadline(Passage passage, int noun) {
        return EventNouns.ALL.contains(passage.word(noun))
                && Sentences.start(passage, noun) == noun;
    }

    /// « welcomes the agreement reached on 2 April »: the sentence has a verb already.
    private static boolean isBehindVerb(Passage passage, int before) {
        int start = Sentences.start(passage, before);
        return !passage.hasAny(ENGLISH_VERBS, before, before + 1)
                && passage.hasAny(ENGLISH_VERBS, start, before);
    }

    /// « a … reçu », not « à l’engagement pris ».
    private static boolean isTold(Passage passage, int participle) {
        for (int i = Math.max(0, participle - NEAR); i < participle; i++) {
            if (AUXILIARIES.contains(passage.word(i)) && !passage.printed(i).equals("à")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParticiple(Passage passage, int at) {
        String printed = passage.printed(at);
        boolean accented =
                printed.endsWith("é")
                        || printed.endsWith("ée")
                        || printed.endsWith("és")
                        || printed.endsWith("ées");
        boolean lower = at == 0 || !passage.token(at).isCapital();
        return lower && (accented || PARTICIPLES.contains(passage.word(at)));
    }
}

package org.communiques.extract.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.FutureTense;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Which printed days are not the event's: those of what the text speaks of (« l’accord signé le 3 août », « les tirs du 6 avril »), and
/// those from or until which something holds (« entrera en vigueur le 1er mai »).
///
/// @param language of the text, as `Reading` names it: words of another mean something else in it
record OtherDays(String language) {
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

    private static final WordsByLanguage OF =
            WordsByLanguage.of(Map.of("fr", "du", "en", "of", "de", "vom", "it", "del dell'"));

    /// What is the event, so that « du 4 avril » behind it tells when it was.
    private static final Set<String> EVENTS =
            WordSet.of(
                    "entretien entretiens echange echanges reunion reunions rencontre rencontres conference"
                            + " session seance sommet conseil visite deplacement mission voyage ceremonie dejeuner"
                            + " diner dialogue consultations conversation appel forum assemblee date soir soiree"
                            + " matin matinee midi journee nuit jour communique declaration message lettre"
                            + " decret arrete ordonnance decree verordnung decreto"
                            + " publication decision discours allocution interview intervention audience semaine debut compter partir"
                            + " meeting call visit summit talks statement speech morning"
                            + " afternoon evening night day dinner lunch ceremony"
                            + " treffen sitzung gesprach besuch konferenz gipfel telefonat beschluss mitteilung"
                            + " abend morgen nacht reise rede"
                            + " incontro riunione visita colloquio vertice seduta telefonata conferenza"
                            + " cerimonia missione sera mattina mattinata serata giornata giorno data"
                            + " comunicato decisione");

    private static final Set<String> UNTIL = WordSet.of("au - – — to bis al");
    private static final Set<String> IN_FORCE = WordSet.of("kraft vigueur vigore");
    private static final Phrases INTO_FORCE = Phrases.of(List.of("into force"));

    /// « der am 3. April unterzeichnete Vertrag »
    private static final Set<String> GERMAN_ARTICLES = WordSet.of("der die das dem den des");

    private static final Set<String> GERMAN_ON = WordSet.of("am vom");

    /// « À compter du 1er mai, la taxe … », « Ab dem 1. Mai gilt … ».
    private static final Phrases FROM_THEN =
            Phrases.of(
                    List.of(
                            "à partir du",
                            "à compter du",
                            "à dater du",
                            "dès le",
                            "as of",
                            "as from",
                            "starting on",
                            "effective",
                            "ab dem",
                            "ab",
                            "a partire dal",
                            "a decorrere dal",
                            "dal"));

    private static final Set<String> WHICH = WordSet.of("qui which that che");
    private static final int FAR = 9;
    private static final int BEHIND = 2;
    private static final int NEAR = 3;
    private static final int LONGEST = 3;

    boolean hold(DateMention mention) {
        Span day = mention.span();
        return DayBarriers.stand(day, language)
                || Aftermath.holds(day, language)
                || Citations.hold(day, language)
                || isBehindParticiple(day)
                || isGenitive(day)
                || isGermanAttribute(day)
                || isInForce(day)
                || opensFromThen(day)
                || isJapanese(day);
    }

    /// « la conférence qui s’ouvrira le 12 avril »: the event's only where no other day is told.
    boolean isToComeElsewhere(DateMention mention) {
        Passage passage = mention.span().passage();
        int from = mention.span().from();
        boolean future = false;
        for (int i = from - 1; i >= Math.max(0, from - FAR) && !passage.is(i, ","); i--) {
            if (future && WHICH.contains(passage.word(i))) {
                return true;
            }
            future |= FutureTense.isAt(passage, i);
        }
        return false;
    }

    /// « saisi le 12 mars », « l’arrêt rendu le 3 avril », not « a reçu le 4 avril », « les députés le 4 avril ».
    private boolean isBehindParticiple(Span day) {
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
        return EVENTS.contains(passage.word(noun)) && Sentences.start(passage, noun) == noun;
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

    /// « les tirs du 6 avril », « the attack of 5 April »; not « la réunion du 4 avril », « du 4 au 6 avril ».
    private boolean isGenitive(Span day) {
        Passage passage = day.passage();
        int of = Weekdays.of(passage.word(day.from() - 1)) == null ? 1 : 2;
        int noun = day.from() - of - 1;
        boolean title = passage.role() == Passage.Role.TITLE;
        if (title
                || noun < 0
                || !OF.in(language).contains(passage.word(noun + 1))
                || isRange(day)) {
            return false;
        }
        return passage.token(noun).isWord() && !passage.hasAny(EVENTS, noun - NEAR, noun + 1);
    }

    /// « du 12 au 14 mai » is a range, « du 4 avril 2025 » none.
    private static boolean isRange(Span day) {
        return day.passage().hasAny(UNTIL, day.from(), day.to() + 1);
    }

    private static boolean isGermanAttribute(Span day) {
        Passage passage = day.passage();
        return GERMAN_ON.contains(passage.word(day.from() - 1))
                && GERMAN_ARTICLES.contains(passage.word(day.from() - 2));
    }

    /// « tritt am 1. Mai in Kraft », « enters into force »
    private static boolean isInForce(Span day) {
        Passage passage = day.passage();
        for (int i = day.to(); i < Math.min(passage.size(), day.to() + BEHIND); i++) {
            if (passage.is(i, ",") || passage.is(i, ".")) {
                return false;
            }
            if (IN_FORCE.contains(passage.word(i)) || INTO_FORCE.lengthAt(passage, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// « À partir du 15 avril, les demandes se feront en ligne »
    private static boolean opensFromThen(Span day) {
        Passage passage = day.passage();
        for (int start = Math.max(0, day.from() - LONGEST); start < day.from(); start++) {
            boolean opens = start == 0 || passage.is(start - 1, ".");
            if (opens && start + FROM_THEN.lengthAt(passage, start) == day.from()) {
                return passage.number(day.to()) < 0;
            }
        }
        return false;
    }

    /// « (le 5 mai à 1h05, heure du Japon) » gives the day in Japan.
    private static boolean isJapanese(Span span) {
        Passage passage = span.passage();
        boolean inBrackets = passage.is(span.from() - 1, "(") || passage.is(span.from() - 2, "(");
        for (int i = span.to(); inBrackets && i < passage.size() && !passage.is(i, ")"); i++) {
            if (passage.is(i, "japon") || passage.is(i, "tokyo") || passage.is(i, "japan")) {
                return true;
            }
        }
        return false;
    }
}

package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// What the words behind a name say that its bearer does: speaks, acts, sends.
final class Deeds {
    /// « le voyage de M. X et sur ses entretiens »: no second subject.
    private static final WordsByLanguage OTHER_PARTS =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "sur de d' du des =a =à =A =À au aux avec pour par",
                            "en",
                            "of on with for by",
                            "de",
                            "mit uber fur",
                            "it",
                            "su con"));

    private static final WordsByLanguage OF_SEVERAL =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "ont sont se etaient figuraient siegeaient assistaient participaient"
                                    + " attendaient accueillaient recevaient",
                            "en",
                            "have met were",
                            "de",
                            "haben trafen sind waren",
                            "it",
                            "hanno sono erano"));

    /// What may stand between a name and its verb: « le ministre X l’a remercié », « President Y of Z said ».
    private static final WordsByLanguage BEFORE_VERB =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "l' lui leur le la les nous en y ne ensuite egalement",
                            "en",
                            "also then",
                            "de",
                            "auch",
                            "it",
                            "lo la le l' gli li ci vi ne si"));

    private static final WordsByLanguage EARLIER =
            Auxiliaries.HAD.and(WordsByLanguage.of(Map.of("fr", "etait etaient")));

    private static final Set<String> SENT =
            WordSet.of(
                    "ecrit schrieb wrote geschrieben scritto adresse envoye parvenir transmis annonce publie publique presente presentee sent"
                            + " sends conveyed announced issued gesandt geschickt ubermittelt inviato"
                            + " trasmesso annunciato");

    /// What a speaker named behind the words did: « …, a déclaré le ministre X ».
    private static final Set<String> SAID =
            WordSet.of(
                    "declare dit souligne affirme explique indique estime resume conclu rappele"
                            + " ajoute commente said says stated noted added sagte erklarte betonte"
                            + " detto dichiarato affermato sottolineato spiegato aggiunto");

    private static final Set<String> CLOSING = Set.of(",", "»", "\"", "”", "“");

    /// « se rendra à New York »: a journey to come, of somebody else than those of whom the text tells.
    private static final Set<String> TRAVELS =
            WordSet.of(
                    "rendra rendront visitera visiteront visit effectuera effectueront voyagera"
                            + " sejournera travel rechera");

    /// « se rendra avec ses hôtes à Lyon »
    private static final Set<String> HIS_GUESTS =
            WordSet.of("hotes hote guests guest gast gasten ospiti ospite");

    private static final Set<String> APPOINTED =
            WordSet.of(
                    "nomme nommee nommes elu elue reelu reelue appointed elected reelected ernannt gewahlt"
                            + " nominato nominata eletto eletta");

    private static final Set<String> WRITTEN = WordSet.of("ecrit written scritto");

    private static final Set<String> BEFORE_AUXILIARY = WordSet.of("s' en y l' n' se ne si");

    private static final int BACK = 14;
    private static final int APPOSITION = 20;
    private static final int CLAUSE = 8;
    private static final int NEAR = 4;

    private Deeds() {}

    /// « Le ministre X a déclaré », « Prime Minister Y of Z described ».
    static boolean acts(Span span) {
        int at = verb(span);
        Passage passage = span.passage();
        boolean travels = travels(span) && !passage.hasAny(HIS_GUESTS, at, at + CLAUSE);
        // « Minister X kritisierte er »: the pronoun is the subject.
        boolean object = passage.is(at + 1, "er");
        boolean acts = Verbs.isAt(passage, at) && !isEarlier(passage, at);
        return (acts && !travels && !object && !isAppointed(passage, at))
                || isOneOfSeveral(passage, at);
    }

    /// « se rendra à New York », « will travel ».
    static boolean travels(Span span) {
        Passage passage = span.passage();
        int at = verb(span);
        return passage.hasAny(TRAVELS, at, Math.min(passage.size(), at + NEAR - 1));
    }

    /// « a été nommé à la tête de l’agence », « has written to Y »: nothing that he does here.
    private static boolean isAppointed(Passage passage, int verb) {
        return passage.hasAny(APPOINTED, verb + 1, verb + NEAR)
                || WRITTEN.contains(passage.word(verb + 1));
    }

    /// « hatte am Sonntag mit Y telefoniert », « avait reçu Y »
    static boolean actedEarlier(Span span) {
        return isEarlier(span.passage(), verb(span));
    }

    /// « avait reçu », « s’en était entretenu ».
    private static boolean isEarlier(Passage passage, int verb) {
        int at = verb;
        while (BEFORE_AUXILIARY.contains(passage.word(at))) {
            at++;
        }
        return EARLIER.isAt(passage, at);
    }

    /// « M. X et Mme Y aborderont »: a verb of several behind the last.
    static boolean actTogether(Span span) {
        Passage passage = span.passage();
        int verb = verb(span);
        return OF_SEVERAL.isAt(passage, verb)
                || Verbs.isFutureOfSeveral(passage, verb)
                || Verbs.isPastOfSeveral(passage, verb)
                || PresentTense.isOfSeveral(passage, verb);
    }

    /// « a fait parvenir le sien », « also sent a message », « l’a annoncé ».
    static boolean sends(Span span) {
        Passage passage = span.passage();
        int at = verb(span);
        return Verbs.isAt(passage, at)
                && passage.hasAny(SENT, at, Math.min(passage.size(), at + CLAUSE));
    }

    /// « « … », a déclaré le ministre X », « …, said the High Representative, Y ».
    static boolean isQuoted(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int verb = phrase.from() - 1;
        int first = Auxiliaries.HAVE.isAt(passage, verb - 1) ? verb - 1 : verb;
        return SAID.contains(passage.word(verb)) && CLOSING.contains(passage.word(first - 1));
    }

    /// Where a verb of this name stands, if it has one: behind an apposition and pronouns.
    static int verb(Span span) {
        Passage passage = span.passage();
        int at = span.to();
        if (passage.is(at, "of")) {
            at = pastCapitals(passage, at + 1);
        }
        if (passage.is(at, ",")) {
            int next = pastPronouns(passage, at + 1);
            boolean verb = Verbs.isAt(passage, next) || PresentTense.isOfSeveral(passage, next);
            at = verb ? next : pastApposition(passage, at);
        }
        return pastPronouns(passage, at);
    }

    private static int pastPronouns(Passage passage, int from) {
        int at = from;
        while (BEFORE_VERB.isAt(passage, at)) {
            at++;
        }
        return at;
    }

    /// « M. X et Mme Y se sont vus »: the verb of both stands behind the last.
    private static boolean isOneOfSeveral(Passage passage, int at) {
        if (!Particles.AND.isAt(passage, at) || OTHER_PARTS.isAt(passage, at + 1)) {
            return false;
        }
        for (int i = at + 1;
                i < Math.min(passage.size(), at + BACK) && !Sentences.isEnd(passage, i);
                i++) {
            if (OF_SEVERAL.isAt(passage, i) || Verbs.isPastOfSeveral(passage, i)) {
                return true;
            }
            if (Clauses.isSubordinate(passage, i)) {
                return false;
            }
        }
        return false;
    }

    /// Behind the second comma of « M. X, ministre de la Défense, a indiqué »; `comma` itself when there is none.
    private static int pastApposition(Passage passage, int comma) {
        for (int i = comma + 1; i < Math.min(passage.size(), comma + APPOSITION); i++) {
            if (passage.is(i, ",")) {
                return i + 1;
            }
            if (Sentences.isEnd(passage, i)) {
                return comma;
            }
        }
        return comma;
    }

    private static int pastCapitals(Passage passage, int from) {
        int at = passage.is(from, "the") ? from + 1 : from;
        while (at < passage.size() && passage.token(at).isCapital()) {
            at++;
        }
        return at;
    }
}

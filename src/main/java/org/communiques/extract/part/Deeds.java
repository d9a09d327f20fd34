package org.communiques.extract.part;

import java.util.Set;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.vocabulary.Token;

/// What the words behind a name say that its bearer does: speaks, acts, sends.
final class Deeds {
    private static final Set<String> VERBS =
            WordSet.of(
                    "a ont est sont s' n' y se : expliqua declara indique souligne exprime confirme dit"
                            + " recoit accueille preside ouvre signe rencontre participe prend tient fait"
                            + " rend salue adresse remercie felicite sent took spoke held"
                            + " has have met said says stated noted stressed underlined emphasised emphasized"
                            + " welcomed thanked expressed described explained announced presented proposed"
                            + " agreed reiterated called recalled highlighted confirmed pledged condemned"
                            + " hat haben ist sagte erklarte betonte begrusste dankte nahm traf leitete"
                            + " unterstrich wurdigte kundigte"
                            + " ha hanno ringraziato sottolineato schrieb wrote sprach sprachen spricht eroffnete telefonierte parla incontra riceve"
                            + " figuraient siegeaient assistaient participaient");

    private static final Set<String> AND = WordSet.of("et and und e");

    /// « le voyage de M. X et sur ses entretiens »: no second subject.
    private static final Set<String> OTHER_PARTS =
            WordSet.of("sur de d' du des a au aux avec pour par on of with for by mit uber su con");

    private static final Set<String> OF_SEVERAL =
            WordSet.of(
                    "ont sont se etaient have met were haben trafen sind waren hanno sono erano figuraient siegeaient"
                            + " assistaient participaient");
    private static final int SHORT = 3;
    private static final int LONG = 5;

    /// What may stand between a name and its verb: « le ministre X l’a remercié », « President Y of Z said ».
    private static final Set<String> BEFORE_VERB =
            WordSet.of(
                    "l' lui leur le la les nous en y ne si lo gli li ci vi also then ensuite egalement");

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

    private static final Set<String> HAS = WordSet.of("a ha");
    private static final Set<String> CLOSING = Set.of(",", "»", "\"", "”", "“");

    /// « se rendra à New York »: a journey to come, of somebody else than those of whom the text tells.
    private static final Set<String> TRAVELS =
            WordSet.of(
                    "rendra rendront visitera visiteront visit visitera effectuera effectueront voyagera"
                            + " sejournera travel rechera visitera");

    /// « se rendra avec ses hôtes à Lyon »
    private static final Set<String> HIS_GUESTS =
            WordSet.of("hotes hote guests guest gast gasten ospiti ospite");

    private static final Set<String> APPOINTED =
            WordSet.of(
                    "nomme nommee nommes elu elue reelu reelue appointed elected reelected ernannt gewahlt"
                            + " nominato nominata eletto eletta");

    private static final Set<String> WRITTEN = WordSet.of("ecrit written scritto");

    private static final Set<String> EARLIER =
            WordSet.of("avait avaient had hatte hatten aveva avevano etait etaient");

    private static final int BACK = 14;
    private static final int APPOSITION = 20;
    private static final int CLAUSE = 8;
    private static final int NEAR = 4;

    private Deeds() {}

    /// « Le ministre X a déclaré », « Prime Minister Y of Z described ».
    static boolean acts(Span span) {
        int at = verb(span);
        Passage passage = span.passage();
        boolean travels =
                passage.hasAny(TRAVELS, at, Math.min(passage.size(), at + 2))
                        && !passage.hasAny(HIS_GUESTS, at, at + CLAUSE);
        // « Minister X kritisierte er »: the pronoun is the subject.
        boolean object = passage.is(at + 1, "er");
        return (isVerb(passage, at) && !travels && !object && !isAppointed(passage, at))
                || isOneOfSeveral(passage, at);
    }

    /// « a été nommé à la tête de l’agence », « has written to Y »: nothing that he does here.
    private static boolean isAppointed(Passage passage, int verb) {
        return passage.hasAny(APPOINTED, verb + 1, verb + NEAR)
                || WRITTEN.contains(passage.word(verb + 1));
    }

    /// « hatte am Sonntag mit Y telefoniert », « avait reçu Y »
    static boolean actedEarlier(Span span) {
        int verb = verb(span);
        return EARLIER.contains(span.passage().word(verb))
                || EARLIER.contains(span.passage().word(verb + 1));
    }

    /// « M. X et Mme Y aborderont »: a verb of several behind the last.
    static boolean actTogether(Span span) {
        String word = span.passage().word(verb(span));
        return OF_SEVERAL.contains(word)
                || word.endsWith("ront")
                || isPastOfSeveral(span.passage(), verb(span))
                || PresentTense.isOfSeveral(span.passage(), verb(span));
    }

    /// « a fait parvenir le sien », « also sent a message », « l’a annoncé ».
    static boolean sends(Span span) {
        Passage passage = span.passage();
        int at = verb(span);
        return isVerb(passage, at)
                && passage.hasAny(SENT, at, Math.min(passage.size(), at + CLAUSE));
    }

    /// « « … », a déclaré le ministre X », « …, said the High Representative, Y ».
    static boolean isQuoted(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int verb = phrase.from() - 1;
        int first = HAS.contains(passage.word(verb - 1)) ? verb - 1 : verb;
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
            boolean verb = isVerb(passage, next) || PresentTense.isOfSeveral(passage, next);
            at = verb ? next : pastApposition(passage, at);
        }
        return pastPronouns(passage, at);
    }

    private static int pastPronouns(Passage passage, int from) {
        int at = from;
        while (BEFORE_VERB.contains(passage.word(at))) {
            at++;
        }
        return at;
    }

    private static boolean isVerb(Passage passage, int at) {
        String word = passage.word(at);
        boolean english = word.length() > SHORT && word.endsWith("ed");
        return english
                || isFuture(passage, at)
                || isPast(passage, at)
                || (VERBS.contains(word) && !isPreposition(passage, at));
    }

    /// « ouvrira la conférence », « inaugureront une école ».
    private static boolean isFuture(Passage passage, int at) {
        String word = passage.word(at);
        return word.length() > SHORT
                && passage.token(at).shape() == Token.Shape.LOWER
                && (word.endsWith("ra") || word.endsWith("ront"));
    }

    /// « dévoilèrent », « inaugurarono », « eröffnete die Konferenz »; not « die geplante Konferenz ».
    private static boolean isPast(Passage passage, int at) {
        return isPastOfSeveral(passage, at)
                || (isLongAndLow(passage, at) && passage.word(at).endsWith("te"));
    }

    private static boolean isPastOfSeveral(Passage passage, int at) {
        String word = passage.word(at);
        return isLongAndLow(passage, at)
                && (word.endsWith("erent")
                        || word.endsWith("irent")
                        || word.endsWith("arono")
                        || word.endsWith("irono")
                        || word.endsWith("ten"));
    }

    private static boolean isLongAndLow(Passage passage, int at) {
        return at + 1 < passage.size()
                && passage.word(at).length() > LONG
                && passage.token(at).shape() == Token.Shape.LOWER
                && !passage.token(at + 1).isCapital();
    }

    /// « M. X et Mme Y se sont vus »: the verb of both stands behind the last.
    private static boolean isOneOfSeveral(Passage passage, int at) {
        if (!AND.contains(passage.word(at)) || OTHER_PARTS.contains(passage.word(at + 1))) {
            return false;
        }
        for (int i = at + 1;
                i < Math.min(passage.size(), at + BACK) && !Sentences.isEnd(passage, i);
                i++) {
            if (OF_SEVERAL.contains(passage.word(i)) || isPastOfSeveral(passage, i)) {
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

    private static boolean isPreposition(Passage passage, int at) {
        return passage.printed(at).equals("à");
    }
}

package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;

/// Those to whom something is told, given or shown in person: « a expliqué au ministre X », « told X that », « l’a
/// remercié de son accueil ».
final class Hearers {
    private static final Set<String> GIVEN =
            WordSet.of(
                    "part parole floor parola explique indique precise repondu remis presente expose confie assure offert"
                            + " souhaite montre presented handed gave explained introduced shown showed"
                            + " consegnato spiegato detto illustrato presentato");

    private static final Set<String> TOLD =
            WordSet.of(
                    "informe assure prie invite invited invitato told informed briefed assured informierte unterrichtete uberreichte"
                            + " bat informato assicurato presented");

    private static final Set<String> ASKED = WordSet.of("asked");

    private static final Set<String> THANKED =
            WordSet.of(
                    "remercie remerciee thanked dankte dankten ringraziato ringraziata gratitude"
                            + " reconnaissance remerciements exprime expressed espresso");

    /// For these one thanks where one was received.
    private static final Set<String> WELCOME =
            WordSet.of(
                    "accueil hospitalite venue visite welcome hospitality visit empfang gastfreundschaft"
                            + " besuch accoglienza ospitalita visita");

    /// « à qui », « to whom », « al quale ».
    private static final WordsByLanguage WHO =
            WordsByLanguage.of(Map.of("fr", "qui laquelle", "en", "whom", "it", "cui quale"));

    /// « auquel », « dem »: with the preposition in them, or none.
    private static final WordsByLanguage WHOM =
            WordsByLanguage.of(Map.of("fr", "auquel auxquels auxquelles", "de", "dem der denen"));

    /// What is said or given to somebody present, as four languages tell it of one fronted or named before.
    private static final Set<String> IN_PERSON =
            WordSet.union(
                    GIVEN,
                    WordSet.of(
                            "annonce promis propose declare dit demande remet rappele confirme exprime assure"
                                    + " reitere transmis suggere told said announced promised proposed offered"
                                    + " assured confirmed delivered expressed conveyed uberreichte ubergab"
                                    + " erklarte versicherte sagte annunciato promesso proposto offerto"
                                    + " assicurato confermato ribadito espresso"));

    /// « à qui elle a adressé un message », « à qui il a rendu hommage ».
    private static final Set<String> FROM_AFAR =
            WordSet.of(
                    "adresse envoye ecrit succede hommage condoleances felicitations voeux avait avaient"
                            + " sent wrote written succeeded tribute condolences had schrieb sandte folgte"
                            + " hatte inviato scritto succeduto omaggio aveva");

    private static final Set<String> GERMAN =
            WordSet.of(
                    "schlug sagte erklarte sicherte versicherte uberreichte ubergab dankte teilte legte"
                            + " bot traf empfing begrusste stellte");

    private static final Set<String> HE = WordSet.of("er sie");
    private static final int CLAUSE = 10;
    private static final int SENTENCE = 40;
    private static final int NEAR = 5;
    private static final int BEHIND = 12;

    private Hearers() {}

    static boolean are(NamePhrase phrase) {
        return isTold(phrase)
                || isGiven(phrase)
                || isThanked(phrase)
                || isToWhom(phrase)
                || isFronted(phrase)
                || isFrontedInGerman(phrase);
    }

    /// « auprès du Premier ministre X, à qui elle a remis », « to whom he handed », « al quale ha consegnato ».
    private static boolean isToWhom(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int to = phrase.name().to();
        int whom = passage.is(to, ",") ? to + 1 : to;
        boolean relative =
                WHOM.isAt(passage, whom)
                        || (Particles.TO.isAt(passage, whom) && WHO.isAt(passage, whom + 1));
        int end = Sentences.end(passage, whom, CLAUSE);
        return relative && passage.hasAny(IN_PERSON, whom, end) && !isFromAfar(passage, whom, end);
    }

    /// « À M. X, ministre, elle a proposé une mission », « To Minister X, she proposed ».
    private static boolean isFronted(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int to = phrase.from() - 1;
        if (to < 0 || !phrase.isBehind(Particles.TO) || !beginsClause(passage, to)) {
            return false;
        }
        int end = Sentences.end(passage, phrase.name().to(), SENTENCE);
        return passage.hasAny(IN_PERSON, phrase.name().to(), end)
                && !isFromAfar(passage, phrase.name().to(), end);
    }

    private static boolean beginsClause(Passage passage, int at) {
        return Sentences.isHead(passage, at) || passage.is(at - 1, ";");
    }

    /// « Minister X schlug er eine Mission vor »: the pronoun behind the verb is its subject.
    private static boolean isFrontedInGerman(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int verb = phrase.name().to();
        return GERMAN.contains(passage.word(verb))
                && HE.contains(passage.word(verb + 1))
                && phrase.from() == Sentences.start(passage, phrase.from());
    }

    private static boolean isFromAfar(Passage passage, int from, int to) {
        return passage.hasAny(FROM_AFAR, from, to);
    }

    private static boolean isTold(NamePhrase phrase) {
        Passage passage = phrase.passage();
        return TOLD.contains(phrase.before())
                || (ASKED.contains(phrase.before()) && passage.is(phrase.name().to(), "to"));
    }

    private static boolean isGiven(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int to = phrase.from() - 1;
        return phrase.isBehind(Particles.TO) && Clauses.before(passage, to, NEAR).hasAny(GIVEN);
    }

    private static boolean isThanked(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int name = phrase.name().to();
        int end = Sentences.end(passage, name, BEHIND);
        return passage.hasAny(WELCOME, name, end)
                && Clauses.before(passage, phrase.from(), NEAR).hasAny(THANKED);
    }
}

package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Inflection;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.extract.time.DateMention;

/// What the words before a name say that others do to its bearer: who is met, received, joined or accompanied takes part.
final class Encounters {
    /// « mit X zusammengetroffen »: German says behind a name that its bearer was met.
    private static final Set<String> MET_BEHIND =
            WordSet.of(
                    "zusammengetroffen zusammen getroffen konferiert gesprochen ausgetauscht beraten"
                            + " verhandelt zusammengekommen");

    private static final Set<String> GERMAN_MET =
            WordSet.of("getroffen treffen empfangen begrusst hoflichkeitsbesuch");

    /// Verbs whose object, named at once, is met.
    private static final Set<String> DIRECTLY =
            WordSet.union(
                    Inflection.french("rencontrer retrouver decorer"),
                    Inflection.english("telephone phone host greet visit decorate join"),
                    Inflection.italian("incontrare"),
                    WordSet.of("meeting meets retrouvera rejoindre rejoint welcoming sentito"));

    private static final Set<String> CALLED = WordSet.of("joint appele contacte sentito");

    private static final Set<String> PLANNED =
            WordSet.of(
                    "prevu prevue prevus prevues tiendra tiendront planned scheduled geplant vorgesehen"
                            + " previsto prevista previsti envisage envisagee");

    private static final Set<String> VISIT = WordSet.of("visite visita visit");
    private static final WordsByLanguage PAID =
            WordsByLanguage.of(Map.of("fr", "rendu rendra", "en", "paid pays", "it", "reso rende"));

    /// « qu’elle rencontre X ».
    private static final Set<String> MEETS =
            WordSet.of("rencontre rencontrent recoit accueille retrouve incontra riceve");

    private static final Set<String> PRONOUNS = WordSet.of("il elle ils elles on");

    private static final Set<String> SPOKE_TO = WordSet.of("spoke speaks speak spoken talked");

    /// « will see X », « wird X sehen », « vedrà X ».
    private static final Set<String> SEE = WordSet.of("see vedra vedranno verront");

    private static final WordsByLanguage WILL =
            WordsByLanguage.of(
                    Map.of("en", "will to", "it", "=vedrà =Vedrà =vedranno", "fr", "verront"));

    private static final Set<String> GUEST_OF =
            WordSet.of(
                    "dine dejeune soupe recu recue recus invite invitee loge passe rendu rendue rendus diner dejeuner");

    private static final int BEHIND = 14;
    private static final int SENTENCE = 36;
    private static final int NEAR = 3;

    private Encounters() {}

    /// « s'est aussi entretenue avec M. X », « also met Mr X », « traf er den Minister X ».
    static boolean isMet(NamePhrase phrase) {
        Passage passage = phrase.passage();
        if (Intentions.hold(phrase) || Intentions.areOnlyThoughtOf(phrase)) {
            return false;
        }
        if (phrase.isBehind(Particles.BETWEEN)) {
            return !Auxiliaries.HAD.isAmong(passage, phrase.from() - BEHIND, phrase.from())
                    && !isInPast(passage, phrase.from())
                    && !isPlanned(phrase);
        }
        if (phrase.before().equals("an") && isHandedOver(phrase)) {
            return true;
        }
        if (phrase.before().equals("mit") && isMetBehind(phrase)) {
            return true;
        }
        return opensSentence(phrase)
                || Inversion.isSubject(phrase)
                || Company.isOf(phrase)
                || Hearers.are(phrase)
                || Signers.are(phrase)
                || Receptions.areBy(phrase)
                || isMetAlone(phrase)
                || Occasions.areTalksWith(phrase)
                || isCalledOn(phrase)
                || isMetBefore(phrase);
    }

    /// « Avec M. X, la ministre a parlé de la pêche », « With Minister X, she discussed ».
    private static boolean opensSentence(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int with = phrase.from() - 1;
        return phrase.isBehind(Particles.WITH) && Sentences.isHead(passage, with);
    }

    /// « Une rencontre entre X et Y est prévue en mai »: it is not what the text tells of.
    private static boolean isPlanned(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int to = Sentences.end(passage, phrase.name().to(), BEHIND);
        return passage.hasAny(PLANNED, phrase.name().to(), to);
    }

    /// « a retrouvé X », « telephoned X », « a joint par téléphone le ministre X »; not « a appelé X à ».
    private static boolean isMetAlone(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int before = phrase.from() - 1;
        boolean called =
                passage.hasAny(CALLED, before - NEAR, phrase.from())
                        && Auxiliaries.ALL.isAmong(passage, before - NEAR - 1, before)
                        && !Particles.OF.isAmong(passage, before - 1, phrase.from())
                        && !passage.is(phrase.name().to(), "a");
        return DIRECTLY.contains(phrase.before()) || called || isGermanObject(phrase);
    }

    /// « Sie hat am Dienstag Minister X getroffen »
    private static boolean isGermanObject(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int name = phrase.name().to();
        int to = Sentences.end(passage, name, BEHIND);
        return !phrase.isBehind(Particles.BY)
                && !phrase.isBehind(Particles.THAT)
                // « Präsident X hat gestern Y empfangen »
                && !Auxiliaries.HAVE.isAt(passage, name)
                && passage.hasAny(GERMAN_MET, name, to);
    }

    /// « a dîné chez X », « pranzo da X »
    private static boolean isCalledOn(NamePhrase phrase) {
        Passage passage = phrase.passage();
        return phrase.before().equals("chez")
                && passage.hasAny(GUEST_OF, phrase.from() - NEAR - NEAR, phrase.from());
    }

    private static boolean isMetBefore(NamePhrase phrase) {
        Passage passage = phrase.passage();
        boolean with = false;
        boolean to = false;
        for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - SENTENCE); i--) {
            String word = passage.word(i);
            if (Sentences.isEnd(passage, i)) {
                return false;
            }
            with |= Particles.WITH.isAt(passage, i);
            to |= word.equals("to");
            boolean talked =
                    (with && (Meetings.TALKS.contains(word) || Meetings.SPOKE.contains(word)))
                            || (to && SPOKE_TO.contains(word));
            if (isMeeting(passage, i) || talked) {
                return !Topics.hold(passage, i);
            }
            if (Clauses.isSubordinate(passage, i) || Particles.BETWEEN.isAt(passage, i)) {
                return false;
            }
        }
        return false;
    }

    /// « a eu lieu en 1997 entre X et Y ».
    private static boolean isInPast(Passage passage, int before) {
        for (int i = before - 1; i >= Math.max(0, before - NEAR); i--) {
            if (DateMention.isYear(passage.number(i)) && passage.is(i - 1, "en")) {
                return true;
            }
        }
        return false;
    }

    /// « Zuvor hatte sie mit Aussenminister X und Y konferiert ».
    private static boolean isMetBehind(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int to = Math.min(passage.size(), phrase.name().to() + BEHIND);
        for (int i = phrase.name().to(); i < to && !Sentences.isEnd(passage, i); i++) {
            if (MET_BEHIND.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeeting(Passage passage, int at) {
        String word = passage.word(at);
        return Meetings.MET_ALONE.contains(word)
                || (Meetings.MET.contains(word) && isPast(passage, at))
                || (MEETS.contains(word) && PRONOUNS.contains(passage.word(at - 1)))
                || (SEE.contains(word) && WILL.isAmong(passage, at - NEAR, at + 1))
                || (VISIT.contains(word) && PAID.isAmong(passage, at - NEAR, at))
                || (word.equals("reuni") && Auxiliaries.HAVE.isAt(passage, at - 1))
                || (word.startsWith("call") && passage.is(at + 1, "on"));
    }

    /// « hat die Amtsgeschäfte an X übergeben ».
    private static boolean isHandedOver(NamePhrase phrase) {
        int to = phrase.name().to();
        return phrase.passage().is(to, "ubergeben") || phrase.passage().is(to + 1, "ubergeben");
    }

    private static boolean isPast(Passage passage, int participle) {
        return Auxiliaries.ALL.isAmong(passage, participle - NEAR, participle)
                || passage.word(participle).startsWith("getr")
                || passage.word(participle).startsWith("empf");
    }
}

package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.extract.time.Months;

/// Meetings from which this one goes on: « faisait suite à la rencontre de X avec Y », « a fait le point des discussions menées avec X »,
/// « lors de sa visite à Paris, en janvier ».
final class EarlierMeetings {
    /// « des discussions menées avec X »
    private static final WordsByLanguage HELD =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "mene menee menes menees tenu tenue tenus tenues eu eue eus eues conduites"
                                    + " conduits engagees engages",
                            "en",
                            "held",
                            "de",
                            "gefuhrten",
                            "it",
                            "avuti avute tenuti tenute condotti condotte svolti"));

    /// What is done during talks is done here, and so is what is done after them by those who held them.
    private static final WordsByLanguage DURING =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "lors cours issue terme pendant durant apres occasion",
                            "en",
                            "during in at after following",
                            "de",
                            "bei beim wahrend",
                            "it",
                            "durante termine dopo corso"));

    static final WordsByLanguage PRESENCE =
            WordsByLanguage.of(
                    Map.of("fr", "presence", "en", "presence", "de", "beisein", "it", "presenza"));

    private static final WordsByLanguage ITS_OWN =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "sa son leur",
                            "en",
                            "his her their a",
                            "de",
                            "seinem ihrem",
                            "it",
                            "sua suo loro"));

    private static final Set<String> VISITS =
            WordSet.of(
                    "visite deplacement voyage sejour visit trip besuch reise visita viaggio missione");

    private static final Set<String> SUMMITS =
            WordSet.of("sommet summit gipfel vertice accord appel");

    private static final Set<String> ARTICLES =
            WordSet.of("la le l' les des the das dem der il lo del dell' all' al dal dall' au");

    private static final WordsByLanguage AFTER =
            WordsByLanguage.of(
                    Map.of("fr", "apres", "en", "after following", "de", "nach", "it", "dopo"));

    private static final int NEAR = 4;
    private static final int CLAUSE = 14;
    private static final int MADE = 9;

    private EarlierMeetings() {}

    static boolean tell(NamePhrase phrase) {
        return !phrase.passage().isTitleOrOpening()
                && (isHeldBefore(phrase)
                        || isOfMeetingBefore(phrase)
                        || isOnEarlierVisit(phrase)
                        || isMadeThen(phrase)
                        || isAttendedThen(phrase));
    }

    /// « a fait le point des discussions menées avec ses collègues X et Y »: of what was said elsewhere.
    private static boolean isHeldBefore(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int with = phrase.from() - 1;
        // « avec ses collègues X »
        while (with > phrase.from() - NEAR && !Particles.WITH.isAt(passage, with)) {
            with--;
        }
        int held = with - 1;
        return Particles.WITH.isAt(passage, with)
                && HELD.isAt(passage, held)
                && Meetings.TALKS.contains(passage.word(held - 1))
                && !Auxiliaries.FINITE.isAt(passage, held - 1)
                && !Sentences.isHead(passage, held - 2)
                && !DURING.isAmong(passage, held - NEAR - 1, held);
    }

    /// « faisait suite à la rencontre de X avec Y », « depuis le sommet entre X et Y », below the opening.
    private static boolean isOfMeetingBefore(NamePhrase phrase) {
        NamePhrase previous = phrase.previous();
        boolean second =
                previous != null
                        && (phrase.isBehind(Particles.WITH) || phrase.isBehind(Particles.AND))
                        && phrase.from() - previous.name().to() <= NEAR;
        NamePhrase first = second && previous != null ? previous : phrase;
        Passage passage = phrase.passage();
        int meeting = first.from() - 2;
        boolean governed = first.isBehind(Particles.OF) || first.isBehind(Particles.BETWEEN);
        int article = meeting - 1;
        return governed
                && (Meetings.TALKS.contains(passage.word(meeting))
                        || SUMMITS.contains(passage.word(meeting)))
                && ARTICLES.contains(passage.word(article))
                && !isHere(passage, article);
    }

    /// « La rencontre de X avec Y a duré une heure », « À l’issue de l’entretien entre X et Y », « Après la réunion de ».
    private static boolean isHere(Passage passage, int article) {
        return Sentences.isHead(passage, article)
                || (DURING.isAmong(passage, article - 2, article)
                        && (!AFTER.isAt(passage, article - 1)
                                || Sentences.isHead(passage, article - 1)))
                || HELD.isAmong(passage, article - NEAR, article)
                || passage.is(article - 1, "lieu");
    }

    /// « le partenariat scellé en juin 2013 à Tokyo avec le Président X »: a month or a year behind a participle.
    private static boolean isMadeThen(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int with = phrase.from() - 1;
        if (!phrase.isBehind(Particles.WITH)) {
            return false;
        }
        int from = Clauses.before(passage, with, MADE).from();
        return Months.areNamedAlone(passage, from, with)
                && !Auxiliaries.FINITE.isAmong(passage, from, with)
                && !Auxiliaries.BEEN.isAmong(passage, from, with);
    }

    /// « ont salué les résultats du sommet tenu à Wilmington en présence du Président X »
    private static boolean isAttendedThen(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int presence = phrase.from() - 2;
        if (!PRESENCE.isAt(passage, presence) && !PRESENCE.isAt(passage, presence + 1)) {
            return false;
        }
        int from = Clauses.before(passage, presence, CLAUSE).from();
        for (int i = presence - 1; i > from + 1; i--) {
            if (Auxiliaries.FINITE.isAt(passage, i)) {
                return false;
            }
            if (HELD.isAt(passage, i)
                    && (Meetings.TALKS.contains(passage.word(i - 1))
                            || SUMMITS.contains(passage.word(i - 1)))) {
                return !Sentences.isHead(passage, i - 2)
                        && !DURING.isAmong(passage, i - NEAR - 1, i);
            }
        }
        return false;
    }

    /// « le soutien dont elle a assuré X lors de sa visite à Paris, en janvier »: a month without a day.
    private static boolean isOnEarlierVisit(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int name = phrase.name().to();
        int end = Sentences.end(passage, name, CLAUSE);
        for (int i = name; i < end; i++) {
            if (VISITS.contains(passage.word(i))
                    && ITS_OWN.isAt(passage, i - 1)
                    && DURING.isAmong(passage, i - NEAR, i - 1)) {
                return Months.areNamedAlone(passage, i, end);
            }
        }
        return false;
    }
}

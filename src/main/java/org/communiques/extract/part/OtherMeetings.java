package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.FutureTense;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.extract.time.Months;

/// Meetings of others that a clause of their own tells: « ont évoqué la réunion à laquelle X a assisté », « ont parlé
/// du voyage de Y, reçu par Z, après s’être entretenu avec X », « the inauguration of Y, which X attended ».
final class OtherMeetings {
    private static final Set<String> WHICH =
            WordSet.of(
                    "laquelle lequel auquel lesquels auxquelles desquelles quelle which whom where quale cui");

    private static final Set<String> GERMAN_WHICH = WordSet.of("dem der denen");

    private static final Set<String> BEFORE_GERMAN =
            WordSet.of("bei an auf in mit von zu wahrend nach");

    private static final Set<String> AFTER = WordSet.of("apres after following dopo nach");

    /// « s’être », « avoir », « having », « essersi », « aver ».
    private static final Set<String> HAVING =
            WordSet.of(
                    "s'etre etre avoir having meeting speaking talking essersi aver avere incontrato");

    private static final Set<String> COMMA = WordSet.of(", ; .");

    /// « quelques mois après », « a year after ».
    private static final Set<String> TIMES =
            WordSet.of(
                    "jours jour semaines semaine mois ans an annees annee days day weeks week months month"
                            + " years year tage tag wochen woche monate monat jahre jahr giorni giorno settimane"
                            + " settimana mesi mese anni anno peu long lendemain");

    /// « est venu à Tokyo après son entretien avec X »: the talk was elsewhere.
    private static final WordsByLanguage ARRIVING =
            WordsByLanguage.of(
                    Map.of(
                            "fr", "venu venue venus arrive arrivee arrives rendu rendue rendus",
                            "en", "came arrived travelled traveled",
                            "de", "kam kamen reiste reisten eingetroffen gekommen",
                            "it", "venuto venuta giunto giunta arrivato arrivata recato recata"));

    /// They begin a clause about a meeting, a person or a place.
    private static final WordsByLanguage RELATIVE =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "qui que qu' dont ou auquel auxquels laquelle lequel lesquels lesquelles",
                            "en",
                            "who which that whom where",
                            "it",
                            "che cui dove quale quali"));

    /// « qui venait de s’entretenir à Séoul avec X »
    private static final WordsByLanguage EARLIER =
            Auxiliaries.HAD.and(WordsByLanguage.of(Map.of("fr", "venait venaient")));

    private static final WordsByLanguage WHERE =
            WordsByLanguage.of(Map.of("fr", "ou", "en", "where", "de", "wo", "it", "dove"));

    private static final WordsByLanguage FROM =
            WordsByLanguage.of(
                    Map.of("fr", "de depuis", "en", "from", "de", "aus von", "it", "da"));

    private static final WordsByLanguage DUE =
            WordsByLanguage.of(
                    Map.of("fr", "doit doivent devra", "en", "due", "de", "soll", "it", "deve"));

    private static final WordsByLanguage PRESIDENCY =
            WordsByLanguage.of(
                    Map.of(
                            "fr", "presidence egide",
                            "en", "chairmanship chair auspices",
                            "de", "vorsitz",
                            "it", "presidenza egida"));

    private static final WordsByLanguage CHAIRED =
            WordsByLanguage.of(Map.of("en", "which", "it", "che cui"));

    private static final WordsByLanguage NEXT =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "prochain prochaine prochaines prochains",
                            "en",
                            "next",
                            "de",
                            "nachste nachsten",
                            "it",
                            "prossimo prossima"));

    private static final int PRONOUN = 4;
    private static final int CLAUSE = 10;
    private static final int TOPIC = 24;

    private OtherMeetings() {}

    static boolean tell(NamePhrase phrase) {
        return isInClauseOfTopic(phrase)
                || isAfterOther(phrase)
                || isLongBefore(phrase)
                || isBeforeArrival(phrase)
                || isInEarlierClause(phrase)
                || isLeftPlace(phrase)
                || EarlierMeetings.tell(phrase)
                || isPresidedLater(phrase);
    }

    /// Whether what the relative clause hangs on is something that the sentence only speaks of.
    private static boolean isInClauseOfTopic(NamePhrase phrase) {
        int which = which(phrase);
        return which > 0 && Topics.isSpokenOf(phrase.passage(), which, TOPIC);
    }

    /// Where the pronoun stands right before this name or before the subject of its clause; 0 where none does.
    private static int which(NamePhrase phrase) {
        NamePhrase previous = phrase.previous();
        int own = relativeBefore(phrase);
        boolean object =
                previous != null
                        && phrase.from() - previous.name().to() <= CLAUSE
                        && !phrase.passage().hasAny(COMMA, previous.name().to(), phrase.from());
        return own == 0 && previous != null && object ? relativeBefore(previous) : own;
    }

    /// « à laquelle X », « at which X », « , bei dem X », whose pronoun may seem an article of the name.
    private static int relativeBefore(NamePhrase subject) {
        Passage passage = subject.passage();
        int from = subject.from();
        boolean german =
                GERMAN_WHICH.contains(passage.word(from))
                        && BEFORE_GERMAN.contains(subject.before())
                        && passage.is(from - 2, ",");
        if (german) {
            return from;
        }
        return WHICH.contains(subject.before()) ? from - 1 : 0;
    }

    /// « Quelques mois après son voyage à Canberra et sa rencontre avec X », « après son entretien en mars avec X ».
    private static boolean isLongBefore(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int start = Sentences.start(passage, phrase.from());
        if (!phrase.isBehind(Particles.WITH)) {
            return false;
        }
        for (int i = phrase.from() - 1; i >= start; i--) {
            if (Auxiliaries.FINITE.isAt(passage, i)) {
                return false;
            }
            if (AFTER.contains(passage.word(i))) {
                return TIMES.contains(passage.word(i - 1))
                        || Months.areNamedAlone(passage, i, phrase.from());
            }
        }
        return false;
    }

    /// « est venu à Tokyo après son entretien avec X », « came following her talks with the ministers of A and B, X
    /// and Y ».
    private static boolean isBeforeArrival(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int start = Sentences.start(passage, phrase.from());
        boolean talks = false;
        for (int i = phrase.from() - 1; i > start; i--) {
            if (Auxiliaries.FINITE.isAt(passage, i)) {
                return false;
            }
            talks |= Meetings.TALKS.contains(passage.word(i));
            if (AFTER.contains(passage.word(i))) {
                return talks && ARRIVING.isAmong(passage, start, i);
            }
        }
        return false;
    }

    /// « auquel avaient pris part X et Y », « che ieri aveva incontrato X »: what a relative clause tells of an
    /// earlier time.
    private static boolean isInEarlierClause(NamePhrase phrase) {
        Passage passage = phrase.passage();
        if (Signers.are(phrase)) {
            return false;
        }
        int start = Sentences.start(passage, phrase.from());
        boolean had = false;
        for (int i = phrase.from() - 1; i >= start; i--) {
            if (had && RELATIVE.isAt(passage, i)) {
                return true;
            }
            boolean pronoun = had && i < lastHad(passage, phrase.from(), start) - PRONOUN;
            if (pronoun || Particles.isAsWell(passage, i)) {
                return false;
            }
            had |= EARLIER.isAt(passage, i);
        }
        return false;
    }

    private static int lastHad(Passage passage, int before, int start) {
        int at = before - 1;
        while (at >= start && !EARLIER.isAt(passage, at)) {
            at--;
        }
        return at;
    }

    /// « arrived from Seoul, where she was received by X », « la visite que Y fera en Turquie, où il doit rencontrer
    /// X ».
    private static boolean isLeftPlace(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int start = Sentences.start(passage, phrase.from());
        for (int i = phrase.from() - 1; i > Math.max(start, phrase.from() - CLAUSE); i--) {
            if (WHERE.isAt(passage, i) && passage.is(i - 1, ",")) {
                boolean left = FROM.isAmong(passage, i - PRONOUN, i - 1);
                boolean due =
                        DUE.isAmong(passage, i, phrase.from())
                                && Particles.THAT.isAmong(passage, start, i);
                return left || due;
            }
        }
        return false;
    }

    /// « le sommet qui se tiendra à Genève sous la présidence de X », told below the opening.
    private static boolean isPresidedLater(NamePhrase phrase) {
        Passage passage = phrase.passage();
        // « at the G7, which Minister X will chair »
        if (CHAIRED.isAt(passage, phrase.from() - 1)
                && !passage.isTitleOrOpening()
                && FutureTense.isAt(passage, phrase.name().to())) {
            return true;
        }
        int chair = phrase.from() - 2;
        int start = Sentences.start(passage, phrase.from());
        return !passage.isTitleOrOpening()
                && (PRESIDENCY.isAmong(passage, chair - 1, chair + 1)
                        || (EarlierMeetings.PRESENCE.isAt(passage, chair)
                                && NEXT.isAmong(passage, start, chair)))
                && IntStream.range(start, Math.max(start, chair))
                        .anyMatch(i -> FutureTense.isAt(passage, i));
    }

    /// « le voyage de Y, après s’être entretenu avec X », where Y is only spoken of.
    private static boolean isAfterOther(NamePhrase phrase) {
        NamePhrase other = phrase.previous();
        Passage passage = phrase.passage();
        if (other == null || !phrase.isBehind(Particles.WITH)) {
            return false;
        }
        int from = other.name().to();
        boolean near = phrase.from() - from <= CLAUSE && from < phrase.from();
        return near
                && passage.hasAny(AFTER, from, phrase.from())
                && passage.hasAny(HAVING, from, phrase.from())
                && Topics.isSpokenOf(passage, other.from(), TOPIC + TOPIC);
    }
}

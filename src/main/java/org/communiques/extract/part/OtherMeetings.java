package org.communiques.extract.part;

import java.util.Set;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.time.Months;

/// Meetings of others that a clause of their own tells: « ont évoqué la réunion à laquelle X a assisté », « ont parlé du voyage de Y, reçu par Z, après
/// s’être entretenu avec X », « the inauguration of Y, which X attended »; and whose place somebody took there.
final class OtherMeetings {
    private static final Set<String> WHICH =
            WordSet.of(
                    "laquelle lequel auquel lesquels auxquelles desquelles quelle which whom where quale cui");

    private static final Set<String> GERMAN_WHICH = WordSet.of("dem der denen");

    private static final Set<String> BEFORE_GERMAN =
            WordSet.of("bei an auf in mit von zu wahrend nach");

    private static final Set<String> AFTER = WordSet.of("apres after dopo nach");

    /// « s’être », « avoir », « having », « essersi », « aver ».
    private static final Set<String> HAVING =
            WordSet.of(
                    "s'etre etre avoir having meeting speaking talking essersi aver avere incontrato");

    private static final Set<String> REPLACING =
            WordSet.of(
                    "remplacait remplacaient remplace remplacant suppleait replaced replacing deputised"
                            + " deputized sostituiva sostituiscono sostituisce sostituito sostituita vertrat"
                            + " ersetzte");

    /// « en remplacement de X », « in place of X », « an Stelle von X », « al posto di X ».
    private static final Set<String> PLACES =
            WordSet.of(
                    "remplacement place lieu stead anstelle stelle vertretung posto vece sostituzione");

    private static final Set<String> GERMAN_WHO = WordSet.of("der die");
    private static final Set<String> COMMA = WordSet.of(", ; .");
    private static final Set<String> STANDING =
            WordSet.of("stood standing stands filling filled sat");
    private static final Set<String> PLACING = WordSet.of("en in au an al");

    /// « quelques mois après », « a year after ».
    private static final Set<String> TIMES =
            WordSet.of(
                    "jours jour semaines semaine mois ans an annees annee days day weeks week months month"
                            + " years year tage tag wochen woche monate monat jahre jahr giorni giorno settimane"
                            + " settimana mesi mese anni anno peu long lendemain");

    private static final int CLAUSE = 10;
    private static final int TOPIC = 24;

    private OtherMeetings() {}

    static boolean tell(NamePhrase phrase) {
        return isReplaced(phrase)
                || isInClauseOfTopic(phrase)
                || isAfterOther(phrase)
                || isLongBefore(phrase);
    }

    /// « qui remplaçait X », « who stood in for X », « der X vertrat ».
    private static boolean isReplaced(NamePhrase phrase) {
        Passage passage = phrase.passage();
        int before = phrase.from() - 1;
        boolean standing =
                passage.is(before, "for")
                        && passage.is(before - 1, "in")
                        && STANDING.contains(passage.word(before - 2));
        boolean place =
                Particles.OF.isAt(passage, before)
                        && PLACES.contains(passage.word(before - 1))
                        && PLACING.contains(passage.word(before - 2));
        boolean german =
                passage.is(phrase.name().to(), "vertrat")
                        && passage.is(before, ",")
                        && GERMAN_WHO.contains(passage.word(phrase.from()));
        return REPLACING.contains(phrase.before()) || standing || place || german;
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

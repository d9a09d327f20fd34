package org.communiques.extract.kind;

import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.model.EventKind;

/// Groups and organisations whose meetings are multilateral even at the level of leaders.
final class Formats {
    private static final Set<String> NAMES =
            WordSet.of("g7 g8 g20 otan nato quad onu asean anase apec brics ticad");

    private static final Set<EventKind> OF_MANY =
            Set.of(
                    EventKind.RENCONTRE_AU_SOMMET,
                    EventKind.REPAS_DE_TRAVAIL,
                    EventKind.REUNION_MULTILATERALE);

    /// The secretary-general of an organisation is a guest; a meeting beside that of a group is not the group's.
    private static final Set<String> BARRING =
            WordSet.of(
                    "general secretary generale generalsekretar generalsekretarin chef marge margins"
                            + " margini margine rand sidelines occasion avec with mit con");

    private static final int REACH = 6;

    private Formats() {}

    /// « Sommet du G7 », « dîner de travail des ministres du G7 », « G7 Foreign Ministers’ Meeting »; not « Rencontre
    /// … en marge du G7 », nor « déjeuner avec le Secrétaire général de l’ONU ».
    static boolean meet(EventKind kind, Span span) {
        Passage passage = span.passage();
        if (kind == EventKind.RENCONTRE_MINISTERIELLE) {
            return passage.role() == Passage.Role.TITLE && (opens(span) || follows(span));
        }
        return OF_MANY.contains(kind)
                && (passage.role() == Passage.Role.TITLE ? standsIn(passage) : follows(span));
    }

    private static boolean standsIn(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            if (isFormat(passage, i) && !isOfSecretary(passage, i)) {
                return true;
            }
        }
        return false;
    }

    /// « Secrétaire général de l’ONU », « NATO Secretary General ».
    private static boolean isOfSecretary(Passage passage, int format) {
        return passage.word(format - 2).startsWith("general")
                || passage.word(format - 3).startsWith("general")
                || passage.is(format + 1, "secretary");
    }

    /// « G7 Foreign Ministers’ Meeting »: ministers in the plural between the group and the meeting.
    private static boolean opens(Span span) {
        Passage passage = span.passage();
        boolean ministers = false;
        for (int i = span.from() - 1; i >= 0 && i >= span.from() - REACH; i--) {
            if (isFormat(passage, i)) {
                return ministers;
            }
            ministers |=
                    passage.word(i).startsWith("ministers")
                            || passage.word(i).startsWith("leaders");
        }
        return false;
    }

    /// « Rencontre des ministres du G7 ».
    private static boolean follows(Span span) {
        Passage passage = span.passage();
        for (int i = span.to(); i < passage.size() && i < span.to() + REACH; i++) {
            if (BARRING.contains(passage.word(i))) {
                return false;
            }
            if (isFormat(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFormat(Passage passage, int at) {
        return NAMES.contains(passage.word(at));
    }
}

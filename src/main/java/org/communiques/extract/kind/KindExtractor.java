package org.communiques.extract.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.Stems;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.time.DateScanner;
import org.communiques.extract.time.PutOff;
import org.communiques.extract.time.TimeScanner;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// What kind of event a text reports, or what kind of text it is: told by the title, made precise by the lead.
public final class KindExtractor {
    /// How far behind « session » or « réunion » stands what is in session.
    private static final int REACH = 3;

    private static final Stems MEETINGS =
            Stems.of("reunion meeting ministertreffen aussenministertreffen riunion sitzung");

    /// A summit on something is a conference: « Sommet pour la paix », « Gipfel zum Frieden ».
    private static final Set<String> ON =
            WordSet.of("sur pour on for zu zum zur uber fur su sul sulla sull' per");

    /// What the lead may make of a meeting: « une rencontre … dans le cadre du dialogue stratégique ».
    private static final List<EventKind> PRECISE =
            List.of(
                    EventKind.ENTRETIEN_TELEPHONIQUE,
                    EventKind.REUNION_2PLUS2,
                    EventKind.VISITE_DE_COURTOISIE,
                    EventKind.DIALOGUE_STRATEGIQUE);

    private static final Set<EventKind> GENERAL =
            Set.of(
                    EventKind.RENCONTRE_MINISTERIELLE,
                    EventKind.CONSULTATIONS,
                    EventKind.REUNION_MULTILATERALE);

    private final KindTable kinds;

    public KindExtractor(KindTable kinds) {
        this.kinds = kinds;
    }

    /// A kind with what proves it; nothing proves that a text is of no kind in particular.
    public record Found(EventKind kind, List<Evidence> evidence) {
        static Found of(EventKind kind, Span span, String rule) {
            return new Found(kind, List.of(span.proves("event.kind", kind.code(), rule)));
        }
    }

    /// The kind by the title, else by the opening; [EventKind#INFORMATION] where neither names one.
    public Found extract(Reading reading, Participants who) {
        Span off = PutOff.in(reading);
        if (off != null) {
            return Found.of(EventKind.INFORMATION, off, "put-off");
        }
        for (Passage title : reading.of(Passage.Role.TITLE)) {
            KindRule.Found found = kinds.first(title);
            if (found != null && isInterview(found, reading)) {
                return Found.of(EventKind.CONFERENCE_DE_PRESSE, found.span(), "kind-interview");
            }
            if (found != null) {
                return refined(outermost(found), reading, who);
            }
        }
        List<Passage> opening = reading.opening();
        KindRule.Found found = opening.isEmpty() ? null : kinds.strongest(opening.getFirst());
        return found == null
                ? new Found(EventKind.INFORMATION, List.of())
                : refined(found, reading, who);
    }

    private static boolean isInterview(KindRule.Found found, Reading reading) {
        Span span = found.span();
        return found.rule().kind() == EventKind.RENCONTRE_MINISTERIELLE
                && span.passage().word(span.from()).startsWith("entretien")
                && Interview.isGiven(span.passage(), reading);
    }

    /// « Quatrième session des consultations politiques » are consultations.
    private KindRule.Found outermost(KindRule.Found found) {
        Span span = found.span();
        if (found.rule().kind() == EventKind.REUNION_MULTILATERALE) {
            for (int i = span.to(); i <= span.to() + REACH; i++) {
                KindRule.Found of = kinds.at(span.passage(), i);
                if (of != null && of.rule().kind() == EventKind.CONSULTATIONS) {
                    return of;
                }
            }
        }
        return found;
    }

    private Found refined(KindRule.Found found, Reading reading, Participants who) {
        EventKind kind = found.rule().kind();
        String name = found.rule().name();
        Span span = found.span();
        if (GENERAL.contains(kind)) {
            List<Passage> where =
                    kind == EventKind.REUNION_MULTILATERALE
                            ? List.of(span.passage())
                            : both(span, reading);
            Found precise = precise(where);
            if (precise != null) {
                return precise;
            }
        }
        boolean pair = kind == EventKind.RENCONTRE_AU_SOMMET && who.pair();
        if ((Formats.meet(kind, span) && !pair) || isOnSomething(kind, span)) {
            return Found.of(EventKind.REUNION_MULTILATERALE, span, name);
        }
        return Found.of(byWhoMeets(kind, span, reading, who), span, name);
    }

    private EventKind byWhoMeets(EventKind kind, Span span, Reading reading, Participants who) {
        return switch (kind) {
            case RENCONTRE_AU_SOMMET ->
                    isSummit(span, who) ? kind : EventKind.REUNION_MULTILATERALE;
            case RENCONTRE_MINISTERIELLE ->
                    who.several() && !who.leaders()
                            ? EventKind.REUNION_MULTILATERALE
                            : who.meeting();
            case REUNION_MULTILATERALE -> multilateral(span, who);
            case DEPLACEMENT -> visit(span, reading, who);
            case DECLARATION -> isSpoken(span, reading) ? EventKind.DISCOURS : kind;
            default -> kind;
        };
    }

    /// « Entretien trilatéral » of leaders; « Réunion des ministres » of two countries.
    private static EventKind multilateral(Span span, Participants who) {
        if (who.leaders() && isTalk(span)) {
            return EventKind.RENCONTRE_AU_SOMMET;
        }
        boolean bilateral =
                span.passage().word(span.to()).startsWith("bilateral")
                        || (who.pair() && isMeetingWord(span));
        return bilateral ? who.meeting() : EventKind.REUNION_MULTILATERALE;
    }

    /// Not « conférence », « session », « assemblée », which two do not hold alone.
    private static boolean isMeetingWord(Span span) {
        String word = span.passage().word(span.from());
        return MEETINGS.begin(word) || MEETINGS.begin(span.passage().word(span.to() - 1));
    }

    private static List<Passage> both(Span span, Reading reading) {
        List<Passage> passages = new ArrayList<>(reading.opening());
        passages.addFirst(span.passage());
        return passages;
    }

    private @Nullable Found precise(List<Passage> passages) {
        for (EventKind kind : PRECISE) {
            KindRule.Found found = kinds.find(kind, passages);
            if (found != null) {
                return Found.of(kind, found.span(), found.rule().name());
            }
        }
        return null;
    }

    /// « Visite de la ministre en Ukraine : rencontre avec … » reports the meeting; so does a visit with an hour, or of a leader to
    /// another who does more than receive him.
    private EventKind visit(Span span, Reading reading, Participants who) {
        List<Passage> timed =
                reading.opening().stream().filter(p -> !TimeScanner.times(p).isEmpty()).toList();
        boolean met =
                (who.leaders() && !Journeys.areTold(reading.opening()))
                        || isMeeting(List.of(span.passage()))
                        || isMeeting(timed);
        return met ? who.meeting() : EventKind.DEPLACEMENT;
    }

    private boolean isMeeting(List<Passage> passages) {
        return kinds.find(EventKind.RENCONTRE_MINISTERIELLE, passages) != null;
    }

    private static boolean isOnSomething(EventKind kind, Span summit) {
        return kind == EventKind.RENCONTRE_AU_SOMMET
                && ON.contains(summit.passage().word(summit.to()));
    }

    /// « au sommet », « Sommet Japon-Norvège » say it; « Sommet du Caire » with a foreign minister is a conference.
    private static boolean isSummit(Span span, Participants who) {
        return who.leaders() || who.led() || who.pair() || span.to() - span.from() > 1;
    }

    /// « Entretien trilatéral » of leaders.
    private static boolean isTalk(Span span) {
        String word = span.passage().word(span.from());
        return word.startsWith("entretien")
                || word.startsWith("rencontre")
                || word.startsWith("trilateral");
    }

    /// A declaration with a speaker by name, a day and no brackets was spoken: « Déclaration de M. …, à Paris le 20
    /// mars 2016 ».
    private static boolean isSpoken(Span span, Reading reading) {
        Passage passage = span.passage();
        boolean bracketed = passage.is(span.from() - 1, "(") || passage.is(span.from() - 1, "«");
        if (bracketed || span.from() > 0) {
            return false;
        }
        boolean named = passage.is(span.to() + 1, "m") || passage.is(span.to() + 1, "mme");
        boolean dated = !DateScanner.days(passage).isEmpty();
        return (named && dated)
                || tellsSpeech(passage)
                || reading.opening().stream().anyMatch(KindExtractor::tellsSpeech);
    }

    /// « … prononcée », « à l'issue du sommet », « à la suite du sommet ».
    private static boolean tellsSpeech(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            boolean end = passage.is(i, "issue") || passage.is(i, "suite");
            boolean spoken = passage.word(i).startsWith("prononce") || passage.is(i, "allocution");
            if (spoken
                    || (end
                            && (passage.is(i + 2, "sommet")
                                    || passage.is(i + 2, "entretien")
                                    || passage.is(i + 3, "entretien")))) {
                return true;
            }
        }
        return false;
    }
}

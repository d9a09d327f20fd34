package org.communiques.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// What kind of event a text reports, or what kind of text it is: told by the title, made precise by the lead.
final class KindExtractor {
    /// Where these meet, it is a multilateral meeting even at the level of leaders.
    private static final Set<String> FORMATS =
            WordSet.of("g7 g8 g20 otan nato quad onu asean anase apec brics ticad");

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

    KindExtractor(KindTable kinds) {
        this.kinds = kinds;
    }

    record Found(EventKind kind, List<Evidence> evidence) {
        static Found of(EventKind kind, Span span, String rule) {
            return new Found(kind, List.of(span.proves("event.kind", kind.code(), rule)));
        }
    }

    /// Who meets.
    ///
    /// @param leaders whether at least two are heads of state or of government
    /// @param led whether the first named is one
    /// @param several whether the title enumerates three countries or more
    record Level(boolean leaders, boolean led, boolean several) {}

    Found extract(Reading reading, Level leaders) {
        for (Passage title : reading.of(Passage.Role.TITLE)) {
            KindRule.Found found = kinds.first(title);
            if (found != null) {
                return refined(found, reading, leaders);
            }
        }
        KindRule.Found found = kinds.strongest(reading.opening());
        return found == null
                ? new Found(EventKind.INFORMATION, List.of())
                : refined(found, reading, leaders);
    }

    private Found refined(KindRule.Found found, Reading reading, Level leaders) {
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
        if (meets(kind, span.passage(), FORMATS) || isOnSomething(kind, span)) {
            return Found.of(EventKind.REUNION_MULTILATERALE, span, name);
        }
        return switch (kind) {
            case RENCONTRE_AU_SOMMET ->
                    Found.of(
                            isSummit(span, leaders) ? kind : EventKind.REUNION_MULTILATERALE,
                            span,
                            name);
            case RENCONTRE_MINISTERIELLE ->
                    Found.of(
                            leaders.leaders()
                                    ? EventKind.RENCONTRE_AU_SOMMET
                                    : leaders.several() ? EventKind.REUNION_MULTILATERALE : kind,
                            span,
                            name);
            case REUNION_MULTILATERALE ->
                    Found.of(
                            leaders.leaders() && isTalk(span)
                                    ? EventKind.RENCONTRE_AU_SOMMET
                                    : kind,
                            span,
                            name);
            case DEPLACEMENT -> visit(span, name, reading, leaders);
            case DECLARATION ->
                    Found.of(isSpoken(span, reading) ? EventKind.DISCOURS : kind, span, name);
            default -> Found.of(kind, span, name);
        };
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

    /// « Visite de la ministre en Ukraine : rencontre avec … » reports the meeting; so does a visit with an hour.
    private Found visit(Span span, String name, Reading reading, Level level) {
        EventKind meeting =
                level.leaders() ? EventKind.RENCONTRE_AU_SOMMET : EventKind.RENCONTRE_MINISTERIELLE;
        List<Passage> timed =
                reading.opening().stream().filter(p -> !TimeScanner.scan(p).isEmpty()).toList();
        boolean met = level.leaders() || isMeeting(List.of(span.passage())) || isMeeting(timed);
        return Found.of(met ? meeting : EventKind.DEPLACEMENT, span, name);
    }

    private boolean isMeeting(List<Passage> passages) {
        return kinds.find(EventKind.RENCONTRE_MINISTERIELLE, passages) != null;
    }

    /// « Sommet du G7 », « dîner de travail des ministres du G7 » are meetings of many; « Rencontre … en marge du
    /// G7 » is not.
    private static boolean meets(EventKind kind, Passage passage, Set<String> formats) {
        boolean many =
                kind == EventKind.RENCONTRE_AU_SOMMET
                        || kind == EventKind.REPAS_DE_TRAVAIL
                        || kind == EventKind.REUNION_MULTILATERALE;
        return many
                && passage.tokens().stream().anyMatch(token -> formats.contains(token.folded()));
    }

    private static boolean isOnSomething(EventKind kind, Span summit) {
        return kind == EventKind.RENCONTRE_AU_SOMMET
                && ON.contains(summit.passage().word(summit.to()));
    }

    /// « au sommet » says it; « Sommet du Caire » with a foreign minister is a conference.
    private static boolean isSummit(Span span, Level leaders) {
        return leaders.leaders() || leaders.led() || span.to() - span.from() > 1;
    }

    /// « Entretien trilatéral » of leaders.
    private static boolean isTalk(Span span) {
        String word = span.passage().word(span.from());
        return word.startsWith("entretien")
                || word.startsWith("rencontre")
                || word.startsWith("trilateral");
    }

    /// A declaration with a speaker by name, a day and no brackets was spoken: « Déclaration de M. …, à Paris le 20 mars
    /// 2016 ».
    private static boolean isSpoken(Span span, Reading reading) {
        Passage passage = span.passage();
        boolean bracketed = passage.is(span.from() - 1, "(") || passage.is(span.from() - 1, "«");
        if (bracketed || span.from() > 0) {
            return false;
        }
        boolean named = passage.is(span.to() + 1, "m") || passage.is(span.to() + 1, "mme");
        boolean dated = !DateScanner.scan(passage).isEmpty();
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

package org.communiques.extract;

import java.util.Objects;
import java.util.Set;
import org.communiques.extract.Annotations.CountryMention;
import org.communiques.extract.EventExtractor.Circumstances;
import org.communiques.extract.MinisterExtractor.Appearance;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// The country of an event whose place no word tells: that of the minister who speaks, or who receives.
final class HostExtractor {
    private static final Set<EventKind> AT_HOME =
            Set.of(
                    EventKind.DECLARATION,
                    EventKind.CONFERENCE_DE_PRESSE,
                    EventKind.AIDE,
                    EventKind.CONVOCATION,
                    EventKind.MESSAGE);
    private static final Set<EventKind> MEETINGS =
            Set.of(
                    EventKind.RENCONTRE_MINISTERIELLE,
                    EventKind.RENCONTRE_AU_SOMMET,
                    EventKind.REPAS_DE_TRAVAIL,
                    EventKind.VISITE_DE_COURTOISIE,
                    EventKind.DIALOGUE_STRATEGIQUE,
                    EventKind.REUNION_2PLUS2);

    private static final Set<String> VISITED = Set.of("à", "au", "auprès", "to", "bei", "al");
    private static final int BACK = 6;

    private final Circumstances known;

    HostExtractor(Circumstances known) {
        this.known = known;
    }

    /// A message is where it arrives; a statement where it is made; a meeting told on one clock alone where that
    /// clock is the first minister's own.
    @Nullable Evidence country(ClockExtractor.Start start, Annotations annotations) {
        Evidence addressee = known.kind() == EventKind.MESSAGE ? addressee() : null;
        if (addressee != null) {
            return addressee;
        }
        if (known.kind() == EventKind.VISITE_DE_COURTOISIE) {
            Evidence visited = visited();
            if (visited != null) {
                return visited;
            }
        }
        boolean oneClock = start.local() != null && start.japan() == null;
        if (MEETINGS.contains(known.kind()) && oneClock) {
            return first();
        }
        if (!AT_HOME.contains(known.kind())) {
            return null;
        }
        Evidence first = first();
        return first != null ? first : subject(annotations);
    }

    /// « a rendu une visite de courtoisie à M. …, Président de l'Ukraine »: who is visited is at home.
    private @Nullable Evidence visited() {
        return known.appearances().stream()
                .filter(HostExtractor::isVisited)
                .map(appearance -> home(appearance, "visited"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isVisited(Appearance appearance) {
        Span span = appearance.mentions().getFirst().span();
        for (int i = span.from() - 1; i >= Math.max(0, span.from() - BACK); i--) {
            String printed = span.passage().printed(i);
            if (VISITED.contains(printed)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Evidence first() {
        if (known.appearances().isEmpty()) {
            return null;
        }
        return home(known.appearances().getFirst(), "at-home");
    }

    private @Nullable Evidence home(Appearance appearance, String rule) {
        String country = appearance.identity().countryServed(known.date());
        return country == null
                ? null
                : appearance.mentions().getFirst().span().proves("event.country", country, rule);
    }

    /// Someone of another country than the sender's.
    private @Nullable Evidence addressee() {
        Evidence sender = first();
        for (Appearance appearance : known.appearances()) {
            Evidence other = home(appearance, "addressee");
            if (sender != null && other != null && !other.value().equals(sender.value())) {
                return other;
            }
        }
        return null;
    }

    /// « Le Japon suit … » in a spokesperson's statement, « le gouvernement du Japon a décidé … ».
    private static @Nullable Evidence subject(Annotations annotations) {
        for (Mention<CountryMention> mention : annotations.countries()) {
            Passage passage = mention.passage();
            boolean opening = passage.role() == Passage.Role.LEAD && passage.offset() == 0;
            if (opening && !mention.value().placeOnly() && isSubject(passage, mention.from())) {
                return mention.span().proves("event.country", mention.value().code(), "at-home");
            }
        }
        return null;
    }

    private static boolean isSubject(Passage passage, int at) {
        boolean government =
                passage.is(at - 1, "gouvernement") || passage.is(at - 2, "gouvernement");
        return government || (at > 0 && passage.token(at - 1).isCapital());
    }
}

package org.communiques.extract.place;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.person.Appearance;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.time.ClockExtractor;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// The country of an event whose place no word tells: that of the minister who speaks, or who receives.
public final class HostExtractor {
    private static final Set<EventKind> AT_HOME =
            Set.of(
                    EventKind.DECLARATION,
                    EventKind.CONFERENCE_DE_PRESSE,
                    EventKind.AIDE,
                    EventKind.CONVOCATION,
                    EventKind.MESSAGE,
                    EventKind.RAPPORT,
                    EventKind.INFORMATION);
    private static final Set<EventKind> STATEMENTS =
            Set.of(EventKind.DECLARATION, EventKind.CONFERENCE_DE_PRESSE);
    private static final Set<EventKind> MEETINGS =
            Set.of(
                    EventKind.RENCONTRE_MINISTERIELLE,
                    EventKind.RENCONTRE_AU_SOMMET,
                    EventKind.REPAS_DE_TRAVAIL,
                    EventKind.VISITE_DE_COURTOISIE,
                    EventKind.DIALOGUE_STRATEGIQUE,
                    EventKind.REUNION_2PLUS2);

    private static final Set<String> VISITED = Set.of("à", "au", "auprès", "to", "on", "bei", "al");

    /// « a reçu son homologue », « empfing ihren Amtskollegen »: who receives is at home.
    private static final Set<String> RECEIVES =
            WordSet.of(
                    "recu recoit recevait accueilli accueille accueillait received receives hosted"
                            + " hosts welcomed welcomes empfing empfangt empfangen ricevuto riceve accolto");

    /// Who speaks for a country.
    private static final Set<String> AUTHORITIES =
            WordSet.of(
                    "gouvernement autorites ministere ministre diplomatie cabinet porte parole"
                            + " government authorities ministry spokesperson"
                            + " regierung behorden governo autorita ministero");

    private static final int BACK = 6;

    private final Circumstances known;

    public HostExtractor(Circumstances known) {
        this.known = known;
    }

    /// A message is where it arrives; a statement where it is made; a meeting told on one clock alone where that
    /// clock is the first minister's own.
    public @Nullable Evidence country(
            ClockExtractor.Start start, Annotations annotations, Reading reading) {
        List<Passage> opening = reading.opening();
        Evidence seat = known.kind() == EventKind.MESSAGE ? null : Seats.in(opening);
        if (seat != null) {
            return seat;
        }
        Evidence addressee = known.kind() == EventKind.MESSAGE ? addressee() : null;
        if (addressee != null) {
            return addressee;
        }
        if (known.kind() == EventKind.VISITE_DE_COURTOISIE) {
            Evidence visited = homeOf(HostExtractor::isVisited, "visited");
            if (visited != null) {
                return visited;
            }
        }
        Evidence receiving =
                MEETINGS.contains(known.kind())
                        ? homeOf(HostExtractor::receivesAbovePoints, "receives")
                        : null;
        if (receiving != null) {
            return receiving;
        }
        boolean oneClock = start.local() != null && start.japan() == null;
        if (MEETINGS.contains(known.kind()) && oneClock) {
            return first();
        }
        if (!AT_HOME.contains(known.kind())) {
            return null;
        }
        Evidence first = first();
        if (first != null) {
            return first;
        }
        Evidence stating =
                STATEMENTS.contains(known.kind())
                        ? StatingCountry.in(annotations, reading.passages())
                        : null;
        return stating != null ? stating : subject(annotations);
    }

    /// The home of the first who is at home by this sign and has one.
    private @Nullable Evidence homeOf(Predicate<Appearance> sign, String rule) {
        return known.appearances().stream()
                .filter(sign)
                .map(appearance -> home(appearance, rule))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// « a rendu une visite de courtoisie à M. …, Président de l'Ukraine »: who is visited is at home.
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

    /// The first whom title or opening name; of a meeting anyone, whom points alone may name.
    private @Nullable Evidence first() {
        return known.appearances().stream()
                .filter(appearance -> MEETINGS.contains(known.kind()) || isAbovePoints(appearance))
                .findFirst()
                .map(appearance -> home(appearance, "at-home"))
                .orElse(null);
    }

    private static boolean isAbovePoints(Appearance appearance) {
        return appearance.mentions().getFirst().span().passage().role() != Passage.Role.BODY;
    }

    private static boolean receivesAbovePoints(Appearance appearance) {
        return isAbovePoints(appearance) && receives(appearance.mentions().getFirst().span());
    }

    /// « Le Premier ministre X a reçu Y »: X receives; « X a été reçu par Y » does not say so of X.
    private static boolean receives(Span span) {
        Passage passage = span.passage();
        for (int i = span.to(); i < Math.min(passage.size(), span.to() + BACK); i++) {
            if (RECEIVES.contains(passage.word(i))) {
                return !passage.is(i - 1, "ete")
                        && !passage.is(i - 1, "was")
                        && !passage.is(i + 1, "par")
                        && !passage.is(i + 1, "by");
            }
            if (passage.is(i, ".")) {
                return false;
            }
        }
        return false;
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
            if (mention.passage().isOpening()
                    && !mention.value().placeOnly()
                    && isSubject(mention)) {
                return mention.span().proves("event.country", mention.value().code(), "at-home");
            }
        }
        return null;
    }

    private static boolean isSubject(Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        int at = mention.from();
        boolean authority =
                AUTHORITIES.contains(passage.word(at - 1))
                        || AUTHORITIES.contains(passage.word(at - 2))
                        || (mention.value().adjective()
                                && AUTHORITIES.contains(passage.word(at + 1)));
        return authority
                || (!mention.value().adjective() && at > 0 && passage.token(at - 1).isCapital());
    }
}

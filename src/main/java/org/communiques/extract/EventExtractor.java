package org.communiques.extract;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.place.Circumstances;
import org.communiques.extract.place.HostExtractor;
import org.communiques.extract.place.PlaceExtractor;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.time.ClockExtractor;
import org.communiques.extract.time.DurationExtractor;
import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.model.EventTime;
import org.communiques.model.Evidence;
import org.communiques.vocabulary.Country;
import org.jspecify.annotations.Nullable;

/// Puts the event together: clocks, duration, place.
final class EventExtractor {
    private static final String JAPAN = "JP";

    /// Of these, only the first paragraph may tell an hour; what follows speaks of others: « un registre est ouvert
    /// de 10 h à 17 h ».
    private static final Set<EventKind> TIMELESS =
            Set.of(
                    EventKind.MESSAGE,
                    EventKind.DECLARATION,
                    EventKind.AIDE,
                    EventKind.RAPPORT,
                    EventKind.COMMUNIQUE,
                    EventKind.INFORMATION);

    private final Map<String, Country> countries;

    /// @param countries by code, for the zones of their places
    EventExtractor(Map<String, Country> countries) {
        this.countries = countries;
    }

    Event extract(
            Reading reading,
            Annotations annotations,
            Circumstances known,
            List<Evidence> evidence) {
        boolean call = known.kind() == EventKind.ENTRETIEN_TELEPHONIQUE;
        List<Passage> when =
                TIMELESS.contains(known.kind()) ? reading.opening() : reading.leadAndSlots();
        ClockExtractor.Start start = ClockExtractor.extract(when, call);
        DurationExtractor.Found duration = duration(reading, known.kind(), when);
        PlaceExtractor.Found place = PlaceExtractor.extract(reading, annotations, known);
        evidence.addAll(duration.evidence());
        evidence.addAll(place.evidence());
        String country = place.country();
        if (country == null && place.printed() == null) {
            Evidence host = new HostExtractor(known).country(start, annotations, reading);
            if (host != null) {
                evidence.add(host);
                country = host.value();
            }
        }
        start = settled(start, country, place.printed(), known.date());
        evidence.addAll(start.evidence());
        EventTime time =
                new EventTime(
                        known.date(), start.localTime(), start.japanTime(), duration.duration());
        return new Event(time, known.kind(), place.printed(), country);
    }

    private static DurationExtractor.Found duration(
            Reading reading, EventKind kind, List<Passage> when) {
        // a ceremony of 90 minutes says nothing of the four days of a visit
        if (kind == EventKind.DEPLACEMENT) {
            return DurationExtractor.Found.NONE;
        }
        DurationExtractor.Found duration = DurationExtractor.extract(when);
        return duration.duration() == null && !TIMELESS.contains(kind)
                ? DurationExtractor.below(reading.passages())
                : duration;
    }

    private ClockExtractor.Start settled(
            ClockExtractor.Start start,
            @Nullable String country,
            @Nullable String place,
            @Nullable LocalDate day) {
        if (JAPAN.equals(country)) {
            return start.inJapan();
        }
        ZoneId zone = zone(country, place);
        return zone == null || day == null ? start : start.settled(zone, day);
    }

    private @Nullable ZoneId zone(@Nullable String code, @Nullable String place) {
        Country country = code == null ? null : countries.get(code);
        if (country == null) {
            return null;
        }
        Country.Located located = country.located();
        ZoneId ofPlace = place == null ? null : located.placeZones().get(place);
        return ofPlace == null ? located.zone() : ofPlace;
    }
}

package org.communiques.extract;

import java.time.LocalDate;
import java.util.List;
import org.communiques.extract.MinisterExtractor.Appearance;
import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.model.EventTime;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// Puts the event together: clocks, duration, place.
final class EventExtractor {
    private EventExtractor() {}

    static Event extract(
            Reading reading,
            Annotations annotations,
            Circumstances known,
            List<Evidence> evidence) {
        boolean call = known.kind() == EventKind.ENTRETIEN_TELEPHONIQUE;
        ClockExtractor.Start start = ClockExtractor.extract(reading, call);
        DurationExtractor.Found duration = DurationExtractor.extract(reading);
        PlaceExtractor.Found place = PlaceExtractor.extract(reading, annotations, known);
        evidence.addAll(start.evidence());
        evidence.addAll(duration.evidence());
        evidence.addAll(place.evidence());
        String country = place.country();
        if (country == null && place.printed() == null) {
            Evidence host = new HostExtractor(known).country(start, annotations);
            if (host != null) {
                evidence.add(host);
                country = host.value();
            }
        }
        EventTime time =
                new EventTime(
                        known.date(), start.localTime(), start.japanTime(), duration.duration());
        return new Event(time, known.kind(), place.printed(), country);
    }

    /// What is known before the event is put together.
    record Circumstances(@Nullable LocalDate date, EventKind kind, List<Appearance> appearances) {}
}

package org.communiques.extract.review;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communiques.extract.review.ReviewedName.Doubt;
import org.communiques.model.Evidence;
import org.communiques.model.Minister;
import org.communiques.vocabulary.PersonName;
import org.jspecify.annotations.Nullable;

/// What was seen of one name, in one communiqué after the other.
final class Sightings {
    /// In the order of doubts the most frequent first, then by id.
    static final Comparator<Sightings> ORDER =
            Comparator.comparing(Sightings::doubt)
                    .thenComparing(seen -> -seen.communiques.size())
                    .thenComparing(seen -> seen.id);

    private final Doubt doubt;
    private final String id;
    private final String name;

    /// As first met; null for a surname that nobody bears for certain.
    private final @Nullable Minister minister;

    private final Set<String> spellings = new LinkedHashSet<>();
    private final Set<String> communiques = new LinkedHashSet<>();

    private Sightings(Doubt doubt, String id, String name, @Nullable Minister minister) {
        this.doubt = doubt;
        this.id = id;
        this.name = name;
        this.minister = minister;
    }

    static Sightings of(Doubt doubt, Minister minister) {
        return new Sightings(doubt, minister.id(), minister.name(), minister);
    }

    static Sightings of(Evidence ambiguous) {
        String surname = ambiguous.quote().text();
        return new Sightings(Doubt.AMBIGUOUS, ambiguous.value(), surname, null);
    }

    /// One key for one name in one doubt.
    String key() {
        return doubt + " " + id;
    }

    Doubt doubt() {
        return doubt;
    }

    void add(List<String> written, String place) {
        spellings.addAll(written);
        communiques.add(place);
    }

    ReviewedName reviewed() {
        return new ReviewedName(
                doubt, id, name, office(), List.copyOf(spellings), List.copyOf(communiques));
    }

    private @Nullable String office() {
        return minister == null ? null : minister.office();
    }

    Candidate candidate(OfficeStyles styles) {
        String office = office();
        String country = minister == null ? null : minister.country();
        return Candidate.of(
                id, PersonName.of(name), office == null ? List.of() : styles.of(office, country));
    }
}

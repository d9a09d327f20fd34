package org.communiques.extract;

import java.util.List;
import java.util.Set;
import org.communiques.extract.Annotations.CountryMention;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// Where the event took place: a place as printed, and the country.
final class PlaceExtractor {
    private static final Set<String> AT =
            Set.of("a", "au", "aux", "en", "de", "in", "at", "nach", "ad", "ed");
    private static final Set<String> VISITS =
            Set.of(
                    "deplacement",
                    "visite",
                    "sejour",
                    "mission",
                    "voyage",
                    "etape",
                    "rendu",
                    "rendue",
                    "tenue",
                    "tenu",
                    "organisee",
                    "organise");
    private static final int BACK = 6;

    private PlaceExtractor() {}

    record Found(
            @Nullable Mention<CountryMention> place, @Nullable Mention<CountryMention> country) {
        @Nullable String printed() {
            return place == null ? null : place.span().text();
        }

        @Nullable String code() {
            return country != null
                    ? country.value().code()
                    : place == null ? null : place.value().code();
        }

        List<Evidence> evidence() {
            java.util.ArrayList<Evidence> evidence = new java.util.ArrayList<>();
            if (place != null) {
                evidence.add(
                        place.span().proves("event.place", place.span().text(), "place-in-lead"));
            }
            Mention<CountryMention> source = country != null ? country : place;
            if (source != null) {
                evidence.add(
                        source.span()
                                .proves("event.country", source.value().code(), "place-in-lead"));
            }
            return evidence;
        }
    }

    static Found extract(Annotations annotations, EventKind kind) {
        if (kind == EventKind.ENTRETIEN_TELEPHONIQUE) {
            return new Found(null, null);
        }
        Mention<CountryMention> place = null;
        Mention<CountryMention> country = null;
        for (Mention<CountryMention> mention : annotations.countries()) {
            Passage.Role role = mention.passage().role();
            if (role != Passage.Role.LEAD && role != Passage.Role.TITLE) {
                continue;
            }
            if (place == null && mention.value().placeOnly() && isWhere(mention)) {
                place = mention;
            }
            if (country == null && !mention.value().placeOnly() && isVisited(mention)) {
                country = mention;
            }
        }
        return new Found(place, place == null ? country : null);
    }

    private static boolean isWhere(Mention<CountryMention> mention) {
        String before = mention.passage().word(mention.from() - 1);
        return (AT.contains(before) && !before.equals("de"))
                || before.equals("(")
                || before.equals(",");
    }

    /// « en visite au Japon », « à l'occasion de son déplacement au Royaume de Belgique », « en France ».
    private static boolean isVisited(Mention<CountryMention> mention) {
        if (mention.value().adjective()) {
            return false;
        }
        Passage passage = mention.passage();
        String before = passage.word(mention.from() - 1);
        if (!AT.contains(before) || before.equals("de")) {
            return false;
        }
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - BACK); i--) {
            if (VISITS.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }
}

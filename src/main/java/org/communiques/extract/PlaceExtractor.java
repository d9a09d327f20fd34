package org.communiques.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.extract.Annotations.CountryMention;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// Where the event took place: a place as printed, and the country.
final class PlaceExtractor {
    private static final Set<String> AT = WordSet.of("a au aux en in at nach ad ed to");
    private static final Set<String> VISITS =
            WordSet.of(
                    "deplacement visite sejour mission voyage etape rendu rendue tenue tenu"
                            + " organisee organise visiting visit besuch reise sommet reunion"
                            + " conference reuni reunie reunis reunies tient tenait deroule deroulee"
                            + " lieu visita viaggio vertice gipfel treffen summit meeting");
    private static final Set<String> SCREENS = WordSet.of("visioconference videoconference visio");
    private static final Set<EventKind> NOWHERE =
            Set.of(
                    EventKind.ENTRETIEN_TELEPHONIQUE,
                    EventKind.RAPPORT,
                    EventKind.INFORMATION,
                    EventKind.AIDE);

    /// What happened elsewhere: « l'attentat commis à Nice ».
    private static final Set<String> ELSEWHERE =
            WordSet.of(
                    "attentat attentats attaque attaques seisme incendie accident explosion commis"
                            + " commise perpetre perpetres survenu survenue survenus frappe ambassade"
                            + " consulat arrivee retour situation guerre conflit crise aide soutien"
                            + " inondations typhon");

    private static final int BACK = 6;

    private PlaceExtractor() {}

    /// What is known of the place.
    ///
    /// @param printed as in the text; null when none is named
    /// @param country ISO code; null when nothing tells
    record Found(@Nullable String printed, @Nullable String country, List<Evidence> evidence) {
        static final Found NOWHERE = new Found(null, null, List.of());
    }

    static Found extract(Reading reading, Annotations annotations, EventKind kind) {
        if (NOWHERE.contains(kind)) {
            return Found.NOWHERE;
        }
        Found screen = onScreen(reading);
        if (screen != null) {
            return screen;
        }
        Mention<CountryMention> place = null;
        Mention<CountryMention> country = null;
        boolean spoken = kind == EventKind.DISCOURS;
        for (Mention<CountryMention> mention : annotations.countries()) {
            boolean head =
                    mention.passage().role() == Passage.Role.LEAD
                            || mention.passage().role() == Passage.Role.TITLE;
            // The title of a speech says where it was held, its text speaks of other places.
            boolean better =
                    place == null || (!spoken && place.passage().role() == Passage.Role.TITLE);
            if (head && better && mention.value().placeOnly() && isWhere(mention)) {
                place = mention;
            }
            if (head && country == null && !mention.value().placeOnly() && isVisited(mention)) {
                country = mention;
            }
        }
        return found(place != null ? place : placeOfSummit(annotations), country);
    }

    /// « en marge du sommet du G20 de Bali » where no other words say where.
    private static @Nullable Mention<CountryMention> placeOfSummit(Annotations annotations) {
        return annotations.countries().stream()
                .filter(mention -> mention.value().placeOnly())
                .filter(mention -> mention.passage().role() == Passage.Role.LEAD)
                .filter(mention -> mention.passage().offset() == 0)
                .filter(PlaceExtractor::isOfSummit)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfSummit(Mention<CountryMention> mention) {
        String before = mention.passage().word(mention.from() - 1);
        if (!before.equals("de") && !before.equals("d'")) {
            return false;
        }
        for (int i = mention.from() - 2; i >= Math.max(0, mention.from() - BACK); i--) {
            if (mention.passage().is(i, "sommet")) {
                return true;
            }
        }
        return false;
    }

    private static Found found(
            @Nullable Mention<CountryMention> place, @Nullable Mention<CountryMention> country) {
        List<Evidence> evidence = new ArrayList<>();
        String printed = null;
        if (place != null) {
            printed = withArticle(place);
            evidence.add(place.span().proves("event.place", printed, "place-in-lead"));
        }
        Mention<CountryMention> source = place != null ? place : country;
        if (source == null) {
            return Found.NOWHERE;
        }
        evidence.add(source.span().proves("event.country", source.value().code(), "place-in-lead"));
        return new Found(printed, source.value().code(), evidence);
    }

    /// « au Caire » is in « Le Caire »: only a city with an article of its own takes « au ».
    private static String withArticle(Mention<CountryMention> place) {
        Passage passage = place.passage();
        String name = place.span().text();
        return passage.is(place.from() - 1, "au") ? "Le " + name : name;
    }

    /// « en visioconférence », « réunion virtuelle »: the place as printed is no place on a map.
    private static @Nullable Found onScreen(Reading reading) {
        for (Passage passage : reading.passages()) {
            if (passage.role() != Passage.Role.TITLE && passage.role() != Passage.Role.LEAD) {
                continue;
            }
            for (int i = 0; i < passage.size(); i++) {
                boolean screen =
                        SCREENS.contains(passage.word(i)) || passage.word(i).startsWith("virtuel");
                if (screen) {
                    Span span = new Span(passage, i, i + 1);
                    Evidence evidence = span.proves("event.place", span.text(), "on-screen");
                    return new Found(span.text(), null, List.of(evidence));
                }
            }
        }
        return null;
    }

    private static boolean isWhere(Mention<CountryMention> mention) {
        String before = mention.passage().word(mention.from() - 1);
        if (!AT.contains(before) && !before.equals("(")) {
            return false;
        }
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - BACK); i--) {
            if (ELSEWHERE.contains(mention.passage().word(i))) {
                return false;
            }
        }
        return true;
    }

    /// « en visite au Japon », « à l'occasion de son déplacement au Royaume de Belgique », « sommet du G20 en
    /// Indonésie ».
    private static boolean isVisited(Mention<CountryMention> mention) {
        if (mention.value().adjective()) {
            return false;
        }
        Passage passage = mention.passage();
        if (!AT.contains(passage.word(mention.from() - 1))) {
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

package org.communiques.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.extract.Annotations.CountryMention;
import org.communiques.extract.EventExtractor.Circumstances;
import org.communiques.extract.MinisterExtractor.Appearance;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// Where the event took place: a place as printed, and the country.
final class PlaceExtractor {
    private static final Set<String> AT =
            WordSet.of("a au aux en in at nach ad ed to im nel nella negli nei al");
    private static final Set<String> VISITS =
            WordSet.of(
                    "deplacement visite sejour mission voyage etape rendu rendue tenue tenu"
                            + " organisee organise visiting visit besuch reise sommet reunion"
                            + " conference reuni reunie reunis reunies tient tenait deroule deroulee"
                            + " lieu visita viaggio vertice gipfel treffen summit meeting trouvait trouve"
                            + " reunit reunissait sejourne sejournait held hosted tenutosi svolto fand"
                            + " stattfand konferenz");
    private static final Set<String> SCREENS =
            WordSet.of(
                    "visioconference videoconference visio videokonferenz videoconferenza virtual"
                            + " virtuell virtuelle virtuellen");
    private static final Set<EventKind> NOWHERE =
            Set.of(
                    EventKind.ENTRETIEN_TELEPHONIQUE,
                    EventKind.RAPPORT,
                    EventKind.INFORMATION,
                    EventKind.AIDE);

    /// « une session tenue en ligne », not « les contenus mis en ligne ».
    private static final Set<String> HELD =
            WordSet.of(
                    ", reunion session conference rencontre sommet tenu tenue tenus organisee"
                            + " entretenu entretenue entretenus reunis reunies participe");

    /// What happened elsewhere: « l'attentat commis à Nice ».
    private static final Set<String> ELSEWHERE =
            WordSet.of(
                    "attentat attentats attaque attaques seisme incendie accident explosion commis"
                            + " commise perpetre perpetres survenu survenue survenus frappe ambassade"
                            + " consulat arrivee retour situation guerre conflit crise aide soutien"
                            + " inondations typhon");

    /// Behind an article, these say where: « auf dem Bürgenstock », « in the United States ».
    private static final Set<String> BEFORE_ARTICLE = WordSet.of("in auf nach to at an");

    private static final Set<String> ARTICLES = WordSet.of("the der dem den die");

    /// What stands in a town: « dans un sous-sol de Kiyv ».
    private static final Set<String> IN_TOWN =
            WordSet.of(
                    "sol gare aeroport palais chateau centre ville port base region banlieue residence"
                            + " hotel siege universite mairie faubourg airport city outskirts flughafen"
                            + " stadt palazzo aeroporto");

    private static final Set<String> OF = WordSet.of("de d' of von di");
    private static final int BACK = 6;

    private PlaceExtractor() {}

    /// What is known of the place.
    ///
    /// @param printed as in the text; null when none is named
    /// @param country ISO code; null when nothing tells
    record Found(@Nullable String printed, @Nullable String country, List<Evidence> evidence) {
        static final Found NOWHERE = new Found(null, null, List.of());
    }

    static Found extract(Reading reading, Annotations annotations, Circumstances known) {
        EventKind kind = known.kind();
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
            boolean spokenOf = !mention.value().placeOnly();
            if (head && country == null && spokenOf && isVisited(mention, known.appearances())) {
                country = mention;
            }
        }
        if (place == null) {
            place = placeOfSummit(annotations);
        }
        if (place == null && country != null) {
            place = townOf(country.value().code(), annotations);
        }
        StrangerPlace.Found stranger =
                place == null
                        ? StrangerPlace.find(reading, annotations, known.appearances())
                        : null;
        return stranger == null ? found(place, country) : found(stranger, country);
    }

    /// A town of the country visited, where no preposition says that it was there.
    private static @Nullable Mention<CountryMention> townOf(
            String country, Annotations annotations) {
        return annotations.countries().stream()
                .filter(mention -> mention.value().placeOnly())
                .filter(mention -> mention.value().code().equals(country))
                .filter(mention -> mention.passage().role() == Passage.Role.LEAD)
                .filter(mention -> OF.contains(mention.passage().word(mention.from() - 1)))
                .filter(mention -> IN_TOWN.contains(mention.passage().word(mention.from() - 2)))
                .findFirst()
                .orElse(null);
    }

    private static Found found(
            StrangerPlace.Found stranger, @Nullable Mention<CountryMention> visited) {
        String printed = stranger.town().text();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(stranger.town().proves("event.place", printed, "place-by-shape"));
        Mention<CountryMention> country = stranger.country() != null ? stranger.country() : visited;
        if (country == null) {
            return new Found(printed, null, evidence);
        }
        String code = country.value().code();
        evidence.add(country.span().proves("event.country", code, "place-in-lead"));
        return new Found(printed, code, evidence);
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
                Span span = screen(passage, i);
                if (span != null) {
                    Evidence evidence = span.proves("event.place", span.text(), "on-screen");
                    return new Found(span.text(), null, List.of(evidence));
                }
            }
        }
        return null;
    }

    private static @Nullable Span screen(Passage passage, int at) {
        if (SCREENS.contains(passage.word(at)) || passage.word(at).startsWith("virtuel")) {
            return new Span(passage, at, at + 1);
        }
        boolean online = passage.is(at, "en") && passage.is(at + 1, "ligne");
        return online && HELD.contains(passage.word(at - 1)) ? new Span(passage, at, at + 2) : null;
    }

    private static boolean isWhere(Mention<CountryMention> mention) {
        if (!isBehindAt(mention) && !mention.passage().is(mention.from() - 1, "(")) {
            return false;
        }
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - BACK); i--) {
            if (mention.passage().is(i, ",")) {
                return true;
            }
            if (ELSEWHERE.contains(mention.passage().word(i))) {
                return false;
            }
        }
        return true;
    }

    /// « en visite au Japon », « à l'occasion de son déplacement au Royaume de Belgique », « sommet du G20 en
    /// Indonésie ».
    private static boolean isVisited(
            Mention<CountryMention> mention, List<Appearance> appearances) {
        if (mention.value().adjective() || !isBehindAt(mention)) {
            return false;
        }
        Passage passage = mention.passage();
        if (passage.role() == Passage.Role.TITLE && isBehindName(mention, appearances)) {
            return true;
        }
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - BACK); i--) {
            if (VISITS.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// « Le Premier ministre X au Japon » in a title.
    private static boolean isBehindName(
            Mention<CountryMention> mention, List<Appearance> appearances) {
        return appearances.stream()
                .flatMap(appearance -> appearance.mentions().stream())
                .anyMatch(name ->
                        name.span().passage() == mention.passage()
                                && name.span().to() == mention.from() - 1);
    }

    private static boolean isBehindAt(Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        int before = mention.from() - 1;
        return AT.contains(passage.word(before))
                || (ARTICLES.contains(passage.word(before))
                        && BEFORE_ARTICLE.contains(passage.word(before - 1)));
    }
}

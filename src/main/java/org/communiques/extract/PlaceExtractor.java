package org.communiques.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
                            + " conference conseil council forum reuni reunie reunis reunies tient tenait deroule deroulee"
                            + " lieu visita viaggio vertice gipfel treffen summit meeting trouvait trouve"
                            + " reunit reunissait sejourne sejournait held hosted tenutosi svolto fand"
                            + " stattfand konferenz");
    private static final Set<EventKind> NOWHERE =
            Set.of(EventKind.ENTRETIEN_TELEPHONIQUE, EventKind.RAPPORT, EventKind.AIDE);

    private static final Set<EventKind> HELD =
            Set.of(
                    EventKind.RENCONTRE_MINISTERIELLE,
                    EventKind.RENCONTRE_AU_SOMMET,
                    EventKind.REPAS_DE_TRAVAIL,
                    EventKind.VISITE_DE_COURTOISIE,
                    EventKind.REUNION_2PLUS2,
                    EventKind.DIALOGUE_STRATEGIQUE,
                    EventKind.REUNION_MULTILATERALE,
                    EventKind.CONSULTATIONS);

    private static final Set<String> DASHES = Set.of("-", "–", "—");

    /// What is told in a text of no kind in particular happens somewhere only where one of these says so: « s'est
    /// déroulée à Lomé », « haben in Bern ein Abkommen unterzeichnet ».
    private static final Set<String> TAKES_PLACE =
            WordSet.of(
                    "deroule deroulee deroules deroulees accueilli accueillie recu recue recus procede"
                            + " rencontre reuni reunis entretenu entretenus tenu tenue lieu signe inaugure inauguree paraphe"
                            + " celebre celebree signed inaugurated held met received hosted incontrato ricevuto"
                            + " firmato firmata inaugurato svolto svolta svolti tenuto tenuta");

    private static final Set<String> DONE =
            WordSet.of("a ont est sont ete was were has have ha hanno e stato stata si");

    private static final Set<String> BEHIND_TOWN =
            WordSet.of("unterzeichnet eingeweiht stattgefunden statt");

    /// What happened elsewhere: « l'attentat commis à Nice ».
    private static final Set<String> ELSEWHERE =
            WordSet.of(
                    "attentat attentats attaque attaques seisme incendie accident explosion commis"
                            + " commise perpetre perpetres survenu survenue survenus frappe ambassade"
                            + " consulat arrivee retour situation guerre conflit crise aide soutien"
                            + " inondations typhon soit doit accueillera accueillir prochain prochaine");

    /// Behind an article, these say where: « auf dem Bürgenstock », « in the United States ».
    private static final Set<String> BEFORE_ARTICLE = WordSet.of("in auf nach to at an");

    private static final Set<String> ARTICLES = WordSet.of("the der dem den die");

    /// What stands in a town: « dans un sous-sol de Kiyv ».
    private static final Set<String> IN_TOWN =
            WordSet.of(
                    "sol gare aeroport palais chateau centre ville port base region banlieue residence"
                            + " hotel siege universite mairie faubourg airport city outskirts flughafen"
                            + " stadt palazzo aeroporto");

    /// Rooms of a ministry, or a town by its kind: « en son cabinet de Dakar », « la ville d'Ottawa ».
    private static final Set<String> SEATS = WordSet.of("cabinet ville palais residence siege");

    /// « who is visiting Vientiane »: a town follows at once.
    private static final Set<String> VISITING =
            WordSet.of("visiting visits visited visite visitera besucht besuchte visitato visita");

    private static final Set<String> CAPITALS = WordSet.of("capitale capital hauptstadt");

    private static final Set<String> OF = WordSet.of("de d' of von di");

    private static final Set<String> SUMMIT = Set.of("sommet");

    /// Any country will do.
    private static final String ANY = "";

    private static final int BACK = 6;
    private static final int STAY = 14;
    private static final int SENTENCE = 24;
    private static final int NEAR = 3;

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
        Span screen = OnScreen.in(reading);
        if (screen != null) {
            // The place as printed, though it is none on a map.
            String printed = screen.text();
            return new Found(
                    printed, null, List.of(screen.proves("event.place", printed, "on-screen")));
        }
        Mention<CountryMention> place = null;
        Mention<CountryMention> country = null;
        boolean spoken = kind == EventKind.DISCOURS;
        Set<Span> behind = behindTowns(annotations, known.appearances());
        for (Mention<CountryMention> mention : annotations.countries()) {
            boolean head =
                    mention.passage().role() == Passage.Role.LEAD
                            || mention.passage().role() == Passage.Role.TITLE;
            // The title of a speech says where it was held, its text speaks of other places.
            boolean better =
                    place == null || (!spoken && place.passage().role() == Passage.Role.TITLE);
            boolean told = kind != EventKind.INFORMATION || takesPlace(mention);
            if (head && better && isTown(mention) && isWhere(mention) && told) {
                place = mention;
            }
            boolean spokenOf = !mention.value().placeOnly() && kind != EventKind.INFORMATION;
            if (head && country == null && spokenOf && isVisited(mention, behind)) {
                country = mention;
            }
        }
        if (kind == EventKind.INFORMATION) {
            return found(place, country);
        }
        if (place == null) {
            place = placeOfSummit(annotations);
        }
        if (place == null) {
            place = townOf(country == null ? null : country.value().code(), annotations);
        }
        StrangerPlace.Found stranger =
                place == null
                        ? StrangerPlace.find(reading, annotations, known.appearances())
                        : null;
        if (stranger != null) {
            return found(stranger, country);
        }
        return place == null && country == null && HELD.contains(kind)
                ? found(ofDateLine(annotations), null)
                : found(place, country);
    }

    /// « Bruxelles, le 4 avril 2025 – », « April 7, 2025 – Ottawa, Ontario. »: where a meeting is told from, when nothing else
    /// says where it was.
    private static @Nullable Mention<CountryMention> ofDateLine(Annotations annotations) {
        return annotations.countries().stream()
                .filter(mention -> mention.value().placeOnly() && mention.passage().isOpening())
                .filter(PlaceExtractor::standsInDateLine)
                .findFirst()
                .orElse(null);
    }

    private static boolean standsInDateLine(Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        if (mention.from() == 0) {
            int day = passage.is(mention.to() + 1, "le") ? mention.to() + 2 : mention.to() + 1;
            return passage.is(mention.to(), ",") && DateScanner.at(passage, day) != null;
        }
        DateMention day =
                DASHES.contains(passage.word(mention.from() - 1))
                        ? DateScanner.at(passage, 0)
                        : null;
        return day != null && day.span().to() == mention.from() - 1;
    }

    /// A town of the country visited, where no preposition says that it was there; of no country in particular, one whose
    /// seat or name is told.
    private static @Nullable Mention<CountryMention> townOf(
            @Nullable String country, Annotations annotations) {
        Set<String> nouns = country == null ? SEATS : IN_TOWN;
        return annotations.countries().stream()
                .filter(mention -> mention.value().placeOnly())
                .filter(mention -> country == null || mention.value().code().equals(country))
                .filter(mention -> mention.passage().isOpening())
                .filter(mention -> OF.contains(mention.passage().word(mention.from() - 1)))
                .filter(mention -> isNear(nouns, mention))
                .findFirst()
                .orElse(null);
    }

    /// « la ville d'Ottawa », « la ville malienne de Kayes ».
    private static boolean isNear(Set<String> nouns, Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        return nouns.contains(passage.word(mention.from() - 2))
                || nouns.contains(passage.word(mention.from() - 3));
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
                .filter(mention -> mention.passage().isOpening())
                .filter(PlaceExtractor::isOfSummit)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfSummit(Mention<CountryMention> mention) {
        String before = mention.passage().word(mention.from() - 1);
        if (!before.equals("de") && !before.equals("d'")) {
            return false;
        }
        return mention.passage().hasAny(SUMMIT, mention.from() - BACK, mention.from() - 1);
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

    /// « à Luxembourg » is the town, « au Luxembourg » the country.
    private static boolean isTown(Mention<CountryMention> mention) {
        return mention.value().placeOnly()
                || (mention.value().town()
                        && mention.passage().printed(Math.max(0, mention.from() - 1)).equals("à"));
    }

    /// Whether the sentence says that something took place: before the town, or in German behind it.
    private static boolean takesPlace(Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        int from = Math.max(0, mention.from() - SENTENCE);
        for (int i = mention.from() - 1; i >= from && !Sentences.isEnd(passage, i); i--) {
            if (TAKES_PLACE.contains(passage.word(i)) && isDone(passage, i)) {
                return true;
            }
        }
        int to = Math.min(passage.size(), mention.to() + STAY);
        for (int i = mention.to(); i < to && !Sentences.isEnd(passage, i); i++) {
            if (BEHIND_TOWN.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// « a eu lieu », « ont signé », not « l'accord signé ».
    private static boolean isDone(Passage passage, int participle) {
        for (int i = participle - 1; i >= Math.max(0, participle - NEAR); i--) {
            if (DONE.contains(passage.word(i)) && !passage.printed(i).equals("à")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhere(Mention<CountryMention> mention) {
        String before = mention.passage().word(mention.from() - 1);
        boolean led =
                isBehindAt(mention)
                        || before.equals("(")
                        || VISITING.contains(before)
                        || isNamedCapital(mention);
        if (!led) {
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

    /// « dans la capitale kényane, Nairobi, »
    private static boolean isNamedCapital(Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        int from = mention.from();
        return passage.is(from - 1, ",") && passage.hasAny(CAPITALS, from - NEAR, from);
    }

    /// « en visite au Japon », « à l'occasion de son déplacement au Royaume de Belgique », « sommet du G20 en
    /// Indonésie ».
    private static boolean isVisited(Mention<CountryMention> mention, Set<Span> behind) {
        if (mention.value().adjective() || !isBehindAt(mention)) {
            return false;
        }
        if (behind.contains(mention.span())) {
            return true;
        }
        return tellsVisit(mention, BACK);
    }

    private static boolean tellsVisit(Mention<CountryMention> mention, int back) {
        return mention.passage().hasAny(VISITS, mention.from() - back, mention.from());
    }

    /// The country names that stand behind a town of theirs, or in a title behind a minister: « dans la région du Niagara,
    /// au Canada », « Le Premier ministre X au Japon ».
    private static Set<Span> behindTowns(Annotations annotations, List<Appearance> appearances) {
        Map<Passage, Map<Integer, String>> ends = new HashMap<>();
        for (Mention<CountryMention> mention : annotations.countries()) {
            if (mention.value().placeOnly()
                    && mention.passage().isOpening()
                    && tellsVisit(mention, STAY)) {
                ends.computeIfAbsent(mention.passage(), _ -> new HashMap<>())
                        .put(mention.to() + 2, mention.value().code());
            }
        }
        appearances.stream()
                .flatMap(appearance -> appearance.mentions().stream())
                .map(NameMention::span)
                .filter(span -> span.passage().role() == Passage.Role.TITLE)
                .forEach(span ->
                        ends.computeIfAbsent(span.passage(), _ -> new HashMap<>())
                                .put(span.to() + 1, ANY));
        Set<Span> behind = new HashSet<>();
        for (Mention<CountryMention> mention : annotations.countries()) {
            String code = ends.getOrDefault(mention.passage(), Map.of()).get(mention.from());
            if (ANY.equals(code) || mention.value().code().equals(code)) {
                behind.add(mention.span());
            }
        }
        return behind;
    }

    private static boolean isBehindAt(Mention<CountryMention> mention) {
        Passage passage = mention.passage();
        int before = mention.from() - 1;
        return AT.contains(passage.word(before))
                || (ARTICLES.contains(passage.word(before))
                        && BEFORE_ARTICLE.contains(passage.word(before - 1)));
    }
}

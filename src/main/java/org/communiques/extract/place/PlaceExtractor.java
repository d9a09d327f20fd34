package org.communiques.extract.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.time.DateMention;
import org.communiques.extract.time.Months;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// Where the event took place: a place as printed, and the country.
public final class PlaceExtractor {
    private static final Set<EventKind> NOWHERE =
            Set.of(
                    EventKind.ENTRETIEN_TELEPHONIQUE,
                    EventKind.RAPPORT,
                    EventKind.AIDE,
                    EventKind.MESSAGE);

    /// Where these are told from, they were held.
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

    private static final Set<String> FIRST_PERSON = WordSet.of("je j' i ich io nous we wir");

    private static final int DATE_LINE = 12;
    private static final int MONTHS = 12;
    private static final int MONTH_NEAR = 3;
    private static final int YEAR_BEFORE = 2;
    private static final int YEAR_BEHIND = 2;

    private final Reading reading;
    private final Annotations annotations;
    private final Circumstances known;

    private PlaceExtractor(Reading reading, Annotations annotations, Circumstances known) {
        this.reading = reading;
        this.annotations = annotations;
        this.known = known;
    }

    /// What is known of the place.
    ///
    /// @param printed as in the text; null when none is named
    /// @param country ISO code; null when nothing tells
    public record Found(
            @Nullable String printed, @Nullable String country, List<Evidence> evidence) {
        static final Found NOWHERE = new Found(null, null, List.of());
    }

    /// What is told of the place; [Found#NOWHERE] where the kind of event has none.
    public static Found extract(Reading reading, Annotations annotations, Circumstances known) {
        if (NOWHERE.contains(known.kind())) {
            return Found.NOWHERE;
        }
        Span screen = HELD.contains(known.kind()) ? OnScreen.in(reading, Passage.Role.TITLE) : null;
        return screen != null
                ? onScreen(screen)
                : new PlaceExtractor(reading, annotations, known).find();
    }

    /// The place as printed, though it is none on a map.
    private static Found onScreen(Span screen) {
        String printed = screen.text();
        return new Found(
                printed, null, List.of(screen.proves("event.place", printed, "on-screen")));
    }

    private Found find() {
        Mention<CountryMention> town = town();
        Span screen =
                town == null && HELD.contains(known.kind())
                        ? OnScreen.in(reading, Passage.Role.LEAD)
                        : null;
        if (screen != null) {
            return onScreen(screen);
        }
        if (known.kind() == EventKind.INFORMATION) {
            return found(town, null);
        }
        Mention<CountryMention> country = country();
        Mention<CountryMention> place = town != null ? town : impliedTown(country);
        if (place != null) {
            return found(place, country);
        }
        StrangerPlace.Found stranger =
                StrangerPlace.find(reading, annotations, known.appearances());
        if (stranger != null) {
            return found(stranger, country);
        }
        boolean unsaid = country == null && HELD.contains(known.kind());
        return found(unsaid ? inOpening(Whereabouts::standsInDateLine) : place, country);
    }

    /// The town of which the words around it say that something happened there; the title of a speech says where it was held,
    /// its text speaks of other places. A house (« au Quai d'Orsay ») is the place where no town is told.
    private @Nullable Mention<CountryMention> town() {
        boolean spoken = known.kind() == EventKind.DISCOURS;
        Mention<CountryMention> inTitle =
                spoken ? inOpening(PlaceExtractor::isInLineOfItsOwn) : null;
        if (inTitle != null) {
            return inTitle;
        }
        Mention<CountryMention> house = null;
        for (Mention<CountryMention> mention : annotations.countries()) {
            if (!isAbovePoints(mention) || !isPlace(mention)) {
                continue;
            }
            boolean title = mention.passage().role() == Passage.Role.TITLE;
            if (Seats.hold(mention)) {
                house = house == null ? mention : house;
            } else if (!title || spoken) {
                return mention;
            } else {
                inTitle = mention;
            }
        }
        return inTitle != null ? inTitle : house;
    }

    /// « Nairobi, lundi 17 novembre » and nothing else.
    private static boolean isInLineOfItsOwn(Mention<CountryMention> town) {
        return town.passage().size() <= DATE_LINE && Whereabouts.standsInDateLine(town);
    }

    private boolean isPlace(Mention<CountryMention> mention) {
        return Whereabouts.isTown(mention)
                && Whereabouts.isWhere(mention)
                && !Elsewhere.is(mention, known.kind() == EventKind.DECLARATION)
                && !isOfOtherTime(mention)
                && (known.kind() != EventKind.CONFERENCE_DE_PRESSE || !isToldByOne(mention))
                && (known.kind() != EventKind.DECLARATION || Elsewhere.isSaidThere(mention))
                && (known.kind() != EventKind.INFORMATION || Whereabouts.takesPlace(mention));
    }

    /// « À New York, j’ai rencontré Mme X »: who answers the press is there no more.
    private static boolean isToldByOne(Mention<CountryMention> town) {
        Passage passage = town.passage();
        int end = Sentences.end(passage, town.to());
        return passage.hasAny(FIRST_PERSON, Sentences.start(passage, town.from()), end);
    }

    /// « l’accord signé à Oslo en 1993 », « das 1993 in Oslo unterzeichnete Abkommen ».
    private boolean isOfOtherTime(Mention<CountryMention> mention) {
        LocalDate day = known.date();
        Passage passage = mention.passage();
        if (day != null && isOfEarlierMonth(mention, day)) {
            return true;
        }
        int from = mention.from() - YEAR_BEFORE;
        for (int i = Math.max(0, from); day != null && i < mention.to() + YEAR_BEHIND; i++) {
            int year = passage.number(i);
            boolean inSentence = i < mention.to() || !Sentences.isEnd(passage, i - 1);
            if (DateMention.isYear(year) && inSentence && Math.abs(year - day.getYear()) > 1) {
                return true;
            }
        }
        return false;
    }

    /// « lors de sa visite à Paris, en janvier », told in April.
    private static boolean isOfEarlierMonth(Mention<CountryMention> town, LocalDate day) {
        Passage passage = town.passage();
        for (int i = Math.max(0, town.from() - MONTH_NEAR); i < town.to() + MONTH_NEAR; i++) {
            int month = Months.namedAlone(passage, i);
            int ago = Math.floorMod(day.getMonthValue() - month, MONTHS);
            if (month > 0 && ago > 0 && ago <= MONTHS / 2 && !Sentences.isEnd(passage, i - 1)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Mention<CountryMention> country() {
        VisitedCountries visited = new VisitedCountries(annotations, known.appearances());
        return annotations.countries().stream()
                .filter(mention -> isAbovePoints(mention) && !mention.value().placeOnly())
                .filter(visited::hold)
                .findFirst()
                .orElse(null);
    }

    private static boolean isAbovePoints(Mention<CountryMention> mention) {
        Passage.Role role = mention.passage().role();
        return role == Passage.Role.LEAD || role == Passage.Role.TITLE;
    }

    /// « en marge du sommet du G20 de Bali »; or a town of the country visited, where no preposition says that it was there; of no
    /// country in particular, one whose seat or name is told.
    private @Nullable Mention<CountryMention> impliedTown(
            @Nullable Mention<CountryMention> country) {
        Mention<CountryMention> ofSummit = inOpening(Whereabouts::isOfSummit);
        if (ofSummit != null) {
            return ofSummit;
        }
        return country == null
                ? inOpening(Whereabouts::isNamedTown)
                : inOpening(town ->
                        town.value().code().equals(country.value().code())
                                && Whereabouts.isPartOfTown(town));
    }

    private @Nullable Mention<CountryMention> inOpening(
            Predicate<Mention<CountryMention>> condition) {
        return annotations.countries().stream()
                .filter(mention -> mention.value().placeOnly() && mention.passage().isOpening())
                .filter(condition)
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
        boolean article = passage.is(place.from() - 1, "au") && !Seats.hold(place);
        return article ? "Le " + name : name;
    }
}

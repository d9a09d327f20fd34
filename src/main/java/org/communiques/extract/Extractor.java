package org.communiques.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.communiques.extract.MinisterExtractor.Appearance;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.model.EventTime;
import org.communiques.model.Evidence;
import org.communiques.model.Facts;
import org.communiques.model.Minister;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Reads the facts out of a clean document: who, when, where, what about, with the words that prove it.
///
/// Safe for use by several threads; the vocabulary's names are indexed at the first document of each language.
public final class Extractor {
    private final Vocabulary vocabulary;
    private final MinisterExtractor ministers;
    private final ThemeExtractor themes;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    public Extractor(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.ministers = new MinisterExtractor(vocabulary);
        this.themes = new ThemeExtractor(vocabulary);
    }

    /// Never fails: what a text does not tell stays absent.
    public Communique extract(CleanDocument document) {
        return new Communique(document, facts(Reading.of(document)));
    }

    private Facts facts(Reading reading) {
        Annotations annotations = annotate(reading);
        List<NameMention> names = ministers.names(reading, annotations);
        List<Evidence> evidence = new ArrayList<>();
        EventDateExtractor.Found date = EventDateExtractor.extract(reading);
        evidence.addAll(date.evidence());
        List<Appearance> appearances = ministers.appearances(names, date.date());
        KindExtractor.Found kind = KindExtractor.extract(reading, false);
        evidence.addAll(kind.evidence());
        Event event = event(reading, annotations, date.date(), kind.kind(), evidence);
        List<Minister> found =
                ministers.ministers(appearances, new PartJudge(kind.kind()), date.date(), evidence);
        Weights countries = new Weights();
        annotations.countries().stream()
                .filter(mention -> !mention.value().placeOnly())
                .forEach(m ->
                        countries.add(m.value().code(), m.span(), "countries", "country-named"));
        Weights organisations = new Weights();
        annotations
                .organisations()
                .forEach(m ->
                        organisations.add(
                                m.value().code(), m.span(), "organisations", "organisation-named"));
        evidence.addAll(countries.evidence());
        evidence.addAll(organisations.evidence());
        List<ThemeMatch> matches = themes.matches(reading, factCodes(countries, organisations, kind.kind()));
        List<String> themeCodes = themes.themes(matches, evidence);
        return new Facts(event, found, countries.values(), organisations.values(), themeCodes, evidence);
    }

    private static Set<String> factCodes(Weights countries, Weights organisations, EventKind kind) {
        Set<String> codes = new HashSet<>();
        countries.values().forEach(code -> codes.add(code.toLowerCase(Locale.ROOT)));
        codes.addAll(organisations.values());
        codes.add(kind.code());
        return codes;
    }

    private static Event event(
            Reading reading,
            Annotations annotations,
            @Nullable LocalDate date,
            EventKind kind,
            List<Evidence> evidence) {
        ClockExtractor.Start start =
                ClockExtractor.extract(reading, kind == EventKind.ENTRETIEN_TELEPHONIQUE);
        DurationExtractor.Found duration = DurationExtractor.extract(reading);
        PlaceExtractor.Found place = PlaceExtractor.extract(annotations, kind);
        evidence.addAll(start.evidence());
        evidence.addAll(duration.evidence());
        evidence.addAll(place.evidence());
        EventTime time =
                new EventTime(date, start.localTime(), start.japanTime(), duration.duration());
        return new Event(time, kind, place.printed(), place.code());
    }

    private Annotations annotate(Reading reading) {
        Lexicon lexicon =
                lexicons.computeIfAbsent(
                        reading.language(), language -> new Lexicon(vocabulary, language));
        return new Annotations(
                new CountryScanner(lexicon).scan(reading),
                new OrganisationScanner(lexicon).scan(reading),
                new OfficeScanner(lexicon).scan(reading));
    }
}

package org.communiques.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.communiques.extract.kind.KindExtractor;
import org.communiques.extract.kind.KindTable;
import org.communiques.extract.kind.Participants;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.mention.CountryScanner;
import org.communiques.extract.mention.Lexicon;
import org.communiques.extract.mention.OfficeScanner;
import org.communiques.extract.mention.OrganisationScanner;
import org.communiques.extract.part.PartJudge;
import org.communiques.extract.person.Appearance;
import org.communiques.extract.person.NameMention;
import org.communiques.extract.place.Circumstances;
import org.communiques.extract.text.Reading;
import org.communiques.extract.theme.ThemeExtractor;
import org.communiques.extract.theme.ThemeMatch;
import org.communiques.extract.theme.ThemeRule;
import org.communiques.extract.time.EventDateExtractor;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.model.Evidence;
import org.communiques.model.Facts;
import org.communiques.model.Minister;
import org.communiques.vocabulary.Vocabulary;

/// Reads the facts out of a clean document: who, when, where, what about, with the words that prove it.
///
/// Safe for use by several threads; the vocabulary's names are indexed at the first document of each
/// language.
public final class Extractor {
    private final Vocabulary vocabulary;
    private final MinisterExtractor ministers;
    private final ThemeExtractor themes;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();
    private final Map<String, KindTable> kinds = new ConcurrentHashMap<>();

    public Extractor(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.ministers = new MinisterExtractor(vocabulary);
        this.themes = new ThemeExtractor(vocabulary);
    }

    /// Refuses a theme's rule that would not be read whole.
    ///
    /// @throws IllegalArgumentException that says so
    public static void checkRule(String rule) {
        ThemeRule.parse(rule);
    }

    /// Never fails: what a text does not tell stays absent.
    public Communique extract(CleanDocument document) {
        return new Communique(document, facts(Reading.of(document)));
    }

    /// Why a communiqué has its themes: each sentence that a theme's rule matches, in reading order, those of themes
    /// that stay below their threshold included.
    public List<ThemeMatch> explainThemes(Communique communique) {
        Facts facts = communique.facts();
        EventKind kind = facts.event().kind();
        Set<String> codes = factCodes(facts.countries(), facts.organisations());
        if (kind != null) {
            codes.add(kind.code());
        }
        return themes.matches(Reading.of(communique.document()), codes);
    }

    private Facts facts(Reading reading) {
        Annotations all = annotate(reading, lexicon(reading));
        List<NameMention> names = ministers.names(reading, all);
        Annotations annotations = all.outside(names.stream().map(NameMention::span).toList());
        List<Evidence> evidence = new ArrayList<>();
        EventDateExtractor.Found date = EventDateExtractor.extract(reading);
        evidence.addAll(date.evidence());
        List<Appearance> appearances =
                ministers.appearances(names, date.date(), Subjects.codes(annotations), evidence);
        Participants who = Participants.of(annotations, appearances, date.date());
        KindExtractor.Found kind = new KindExtractor(kinds(reading)).extract(reading, who);
        evidence.addAll(kind.evidence());
        PartJudge judge = new PartJudge(kind.kind(), reading, appearances);
        Circumstances known =
                new Circumstances(date.date(), kind.kind(), judge.participantsFirst(appearances));
        Event event =
                new EventExtractor(vocabulary.countries())
                        .extract(reading, annotations, known, evidence);
        List<Minister> found = ministers.ministers(appearances, judge, date.date(), evidence);
        Weights countries = Subjects.countries(annotations, appearances, date.date());
        Weights organisations = Subjects.organisations(annotations);
        evidence.addAll(countries.evidence());
        evidence.addAll(organisations.evidence());
        Set<String> codes = factCodes(countries.values(), organisations.values());
        codes.add(kind.kind().code());
        List<String> themeCodes = themes.themes(themes.matches(reading, codes), evidence);
        return new Facts(
                event, found, countries.values(), organisations.values(), themeCodes, evidence);
    }

    private static Set<String> factCodes(List<String> countries, List<String> organisations) {
        Set<String> codes = new HashSet<>(organisations);
        countries.forEach(code -> codes.add(code.toLowerCase(Locale.ROOT)));
        return codes;
    }

    private Lexicon lexicon(Reading reading) {
        return lexicons.computeIfAbsent(
                reading.language(), language -> new Lexicon(vocabulary, language));
    }

    private KindTable kinds(Reading reading) {
        return kinds.computeIfAbsent(
                reading.language(), language -> new KindTable(vocabulary, language));
    }

    private static Annotations annotate(Reading reading, Lexicon lexicon) {
        return new Annotations(
                new CountryScanner(lexicon, reading.language()).scan(reading),
                new OrganisationScanner(lexicon).scan(reading),
                new OfficeScanner(lexicon, reading.language()).scan(reading));
    }
}

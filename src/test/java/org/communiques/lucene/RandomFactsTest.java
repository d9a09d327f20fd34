package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communiques.model.Communique;
import org.communiques.model.EventKind;
import org.communiques.model.Section;
import org.communiques.query.QueryParser;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.communiques.search.Filter;
import org.communiques.search.Paging;
import org.communiques.search.Period;
import org.communiques.search.SearchRequest;
import org.communiques.search.SearchResult;
import org.communiques.search.Sort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Totals and counts beside a plain count of the communiqués themselves, of which many were replaced, in several
/// languages.
class RandomFactsTest {
    private static final int REQUESTS = 150;
    private static final List<String> WORDS =
            List.of("paix", "accord", "pêche", "port", "règles", "climat");
    private static final List<String> LANGUAGES = List.of("fr", "en", "de", "ja");
    private static final List<String> COUNTRIES = List.of("JP", "FR", "BE", "US");
    private static final List<String> PEOPLE = List.of("IWAYA Takeshi", "KALLAS Kaja");
    private static final List<EventKind> KINDS =
            List.of(EventKind.AIDE, EventKind.DISCOURS, EventKind.MESSAGE);

    /// Queries of words as they are, and which texts have them.
    private static final Map<String, Predicate<String>> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("", _ -> true);
        QUERIES.put("=paix", has("paix"));
        QUERIES.put("=paix -=port", has("paix").and(has("port").negate()));
        QUERIES.put("\"pêche accord\"", text -> text.contains("pêche accord"));
        QUERIES.put("=règles OU =climat", has("règles").or(has("climat")));
    }

    private static final Map<String, Communique> CORPUS = new LinkedHashMap<>();
    private static LuceneEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        Random random = new Random(4);
        List<Communique> added = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            added.add(random(random, "d" + random.nextInt(300)));
        }
        added.forEach(communique -> CORPUS.put(communique.id(), communique));
        engine = Texts.engine(folder, added.toArray(Communique[]::new));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Predicate<String> has(String word) {
        return text -> (" " + text + " ").contains(" " + word + " ");
    }

    private static Communique random(Random random, String id) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1000));
        LocalDate date = random.nextInt(20) == 0 ? null : day;
        Communique text = Texts.inLanguage(one(random, LANGUAGES), id, date, "Titre");
        Section section = new Section(words(random), List.of(words(random)));
        return Texts.with(
                Texts.with(text, section),
                one(random, KINDS),
                some(random, COUNTRIES),
                some(random, PEOPLE));
    }

    private static <T> T one(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> some(Random random, List<String> from) {
        return from.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }

    private static String words(Random random) {
        return random.ints(1 + random.nextInt(5), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" "));
    }

    private static List<Filter> filters(Random random, List<Facet> facets) {
        List<Filter> filters = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Facet facet = one(random, facets);
            FacetValue value = one(random, facet.values());
            filters.add(new Filter(facet.dimension(), value.value(), random.nextInt(3) == 0));
        }
        return filters;
    }

    @Test
    void countsWhatAPlainCountFinds() {
        Random random = new Random(5);
        List<Facet> facets =
                engine.search(SearchRequest.ALL).facets().stream()
                        .filter(facet -> !facet.values().isEmpty())
                        .toList();
        for (int i = 0; i < REQUESTS; i++) {
            String typed = one(random, List.copyOf(QUERIES.keySet()));
            List<Filter> filters = filters(random, facets);
            SearchResult result = search(typed, filters);

            assertThat(Texts.ids(result))
                    .as("%s %s", typed, filters)
                    .containsExactlyInAnyOrderElementsOf(ids(typed, filters));
            assertThat(result.total()).isEqualTo(result.hits().size());
            for (Facet facet : result.facets()) {
                assertThat(counts(facet))
                        .as("%s of %s %s", facet.dimension(), typed, filters)
                        .isEqualTo(plainCounts(facet.dimension(), typed, filters));
            }
        }
    }

    private static SearchResult search(String typed, List<Filter> filters) {
        return engine.search(
                new SearchRequest(
                        QueryParser.parse(typed),
                        filters,
                        Period.ANY,
                        Sort.RELEVANCE,
                        new Paging(1, 1000)));
    }

    private static Map<String, Long> counts(Facet facet) {
        return facet.values().stream()
                .filter(value -> value.count() > 0)
                .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
    }

    /// Sideways: without the values chosen in the dimension itself.
    private static Map<String, Long> plainCounts(
            Dimension dimension, String typed, List<Filter> filters) {
        List<Filter> others =
                filters.stream()
                        .filter(filter -> filter.dimension() != dimension || filter.excluded())
                        .toList();
        return matching(typed, others)
                .flatMap(communique -> CommuniqueValues.of(communique, dimension).stream())
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    private static List<String> ids(String typed, List<Filter> filters) {
        return matching(typed, filters).map(Communique::id).toList();
    }

    private static Stream<Communique> matching(String typed, List<Filter> filters) {
        return CORPUS.values().stream()
                .filter(communique -> matches(communique, QUERIES.getOrDefault(typed, _ -> false)))
                .filter(communique ->
                        filters.stream().allMatch(filter -> passes(communique, filter, filters)));
    }

    private static boolean matches(Communique communique, Predicate<String> query) {
        Section section = communique.document().sections().getFirst();
        return query.test(section.heading() + " | " + section.paragraphs().getFirst());
    }

    private static boolean passes(Communique communique, Filter filter, List<Filter> filters) {
        List<String> values = CommuniqueValues.of(communique, filter.dimension());
        return filter.excluded()
                ? !values.contains(filter.value())
                : filters.stream()
                        .filter(other -> !other.excluded())
                        .filter(other -> other.dimension() == filter.dimension())
                        .anyMatch(other -> values.contains(other.value()));
    }
}

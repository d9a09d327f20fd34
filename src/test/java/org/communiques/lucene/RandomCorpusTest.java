package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.communiques.model.Communique;
import org.communiques.model.EventKind;
import org.communiques.query.ParsedQuery;
import org.communiques.query.QueryParser;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.communiques.search.Filter;
import org.communiques.search.Hit;
import org.communiques.search.Paging;
import org.communiques.search.Period;
import org.communiques.search.SearchRequest;
import org.communiques.search.SearchResult;
import org.communiques.search.Snippet;
import org.communiques.search.Sort;
import org.communiques.search.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for any request, tried on a random corpus.
class RandomCorpusTest {
    private static final List<EventKind> KINDS =
            List.of(EventKind.AIDE, EventKind.DECLARATION, EventKind.DISCOURS, EventKind.MESSAGE);
    private static final int DOCUMENTS = 600;
    private static final List<String> WORDS =
            List.of(
                    "sécurité",
                    "paix",
                    "ministre",
                    "États",
                    "accord",
                    "règles",
                    "ouvert",
                    "climat");
    private static final List<String> COUNTRIES = List.of("JP", "FR", "BE", "US", "CN", "UA");
    private static final List<String> PEOPLE =
            List.of("IWAYA Takeshi", "KALLAS Kaja", "RUBIO Marco");
    private static LuceneEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        Random random = new Random(1);
        Communique[] corpus = new Communique[DOCUMENTS];
        for (int i = 0; i < DOCUMENTS; i++) {
            corpus[i] = random(random, "d" + i);
        }
        engine = Texts.engine(folder, corpus);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Communique random(Random random, String id) {
        LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
        LocalDate date = random.nextInt(20) == 0 ? null : day;
        Communique text =
                Texts.dated(
                        id,
                        date,
                        words(random, 3),
                        words(random, 8) + ". " + words(random, 30) + ".");
        EventKind kind = KINDS.get(random.nextInt(KINDS.size()));
        return Texts.with(text, kind, some(random, COUNTRIES), some(random, PEOPLE));
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(
                    WORDS.get(random.nextInt(WORDS.size()))
                            + (random.nextInt(3) == 0 ? " et" : ""));
        }
        return String.join(" ", words);
    }

    private static List<String> some(Random random, List<String> from) {
        return from.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }

    private static SearchRequest request(Random random) {
        String typed =
                List.of(
                                "",
                                "paix",
                                "accord climat",
                                "\"paix et\"",
                                "État -paix",
                                "date:2021..",
                                "==États")
                        .get(random.nextInt(7));
        return new SearchRequest(
                QueryParser.parse(typed),
                filters(random),
                period(random),
                Sort.RELEVANCE,
                new Paging(1, 0));
    }

    /// Of any dimensions, some with several values, some excluded.
    private static List<Filter> filters(Random random) {
        List<Filter> filters = new ArrayList<>();
        List<Facet> facets =
                engine.search(SearchRequest.ALL).facets().stream()
                        .filter(facet -> !facet.values().isEmpty())
                        .toList();
        for (int i = random.nextInt(5); i > 0; i--) {
            Facet facet = facets.get(random.nextInt(facets.size()));
            for (int j = 1 + random.nextInt(2); j > 0; j--) {
                String value = facet.values().get(random.nextInt(facet.values().size())).value();
                filters.add(new Filter(facet.dimension(), value, random.nextInt(4) == 0));
            }
        }
        return filters;
    }

    private static Period period(Random random) {
        LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
        return switch (random.nextInt(3)) {
            case 0 -> new Period(from, from.plusDays(300));
            case 1 -> new Period(null, from);
            default -> Period.ANY;
        };
    }

    @Test
    void countsWhatChoosingAValueGives() {
        Random random = new Random(2);
        for (int i = 0; i < 60; i++) {
            SearchRequest request = request(random);
            for (Facet facet : engine.search(request).facets()) {
                if (!facet.values().isEmpty()) {
                    FacetValue value = facet.values().get(random.nextInt(facet.values().size()));
                    assertThat(engine.search(choosing(request, facet, value)).total())
                            .as("%s %s", request, value)
                            .isEqualTo(value.count());
                }
            }
        }
    }

    /// The request with this value as the only one chosen in its dimension.
    private static SearchRequest choosing(SearchRequest request, Facet facet, FacetValue value) {
        List<Filter> filters = new ArrayList<>(request.filters());
        filters.removeIf(filter -> filter.dimension() == facet.dimension() && !filter.excluded());
        filters.add(new Filter(facet.dimension(), value.value(), false));
        return new SearchRequest(
                request.query(), filters, request.period(), request.sort(), request.paging());
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void turnsToAnyPageOfTheOneOrderThatExportsHave(Sort sort) {
        ParsedQuery query = QueryParser.parse("paix OU accord");
        List<String> streamed = new ArrayList<>();
        SearchRequest first =
                new SearchRequest(query, List.of(), Period.ANY, sort, new Paging(1, 37));
        engine.forEach(first, communique -> streamed.add(communique.id()));
        List<String> paged = new ArrayList<>();
        for (int page = 1; page <= DOCUMENTS / 37 + 1; page++) {
            Paging paging = new Paging(page, 37);
            paged.addAll(
                    Texts.ids(
                            engine.search(
                                    new SearchRequest(
                                            query, List.of(), Period.ANY, sort, paging))));
        }

        assertThat(paged).isEqualTo(streamed);
        assertThat(new HashSet<>(paged)).hasSameSizeAs(paged);
        assertThat((long) paged.size()).isEqualTo(engine.search(first).total());
    }

    @Test
    void cutsSnippetsThatAreInTheTextAndMarked() {
        SearchResult result = engine.search(Texts.request("climat règle"));
        assertThat(result.hits()).isNotEmpty();
        for (Hit hit : result.hits()) {
            assertThat(hit.snippets()).hasSizeBetween(1, 3);
            for (Snippet snippet : hit.snippets()) {
                assertThat(hit.communique().document().text()).contains(snippet.text());
                assertThat(snippet.spans()).anyMatch(Span::matched);
            }
        }
    }
}

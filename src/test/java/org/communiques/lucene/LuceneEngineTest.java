package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communiques.model.Communique;
import org.communiques.query.Notice;
import org.communiques.query.QueryParser;
import org.communiques.search.Completion;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.communiques.search.Filter;
import org.communiques.search.IndexUnavailableException;
import org.communiques.search.MarkedCommunique;
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
import org.junit.jupiter.params.provider.CsvSource;

class LuceneEngineTest {
    private static LuceneEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        engine = Texts.engine(folder, Texts.three());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    etat                  | nato call
                    États                 | nato call
                    coeur                 | call
                    "l'etat de droit"     | nato
                    « de l’Etat de droit » | nato
                    "homologues ils"      |
                    cyber*                | nato
                    rencontrer            | nato
                    ministres             | nato
                    =ministres            | nato
                    =homologue            |
                    Iwaia~                |
                    homologeus~           | nato
                    Takeshi Iwaya         | nato
                    "IWAYA Takeshi"       |
                    titre:aide            | aid
                    ministre:kamikawa     | call
                    pays:fr               | call
                    type:aide             | aid
                    sécurité OU réfugiés  | call aid
                    état -cyberdéfense    | call
                    date:2024             | call
                    avant:2024            | aid
                    -état                 | aid
                    """)
    void findsWhatAQuerySays(String query, String ids) {
        List<String> expected = ids == null ? List.of() : List.of(ids.split(" "));

        assertThat(Texts.find(engine, query)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void countsSideways() {
        SearchResult result =
                engine.search(Texts.request("", new Filter(Dimension.COUNTRY, "FR", false)));

        assertThat(result.total()).isEqualTo(1);
        assertThat(facet(result, Dimension.COUNTRY))
                .containsExactly(
                        new FacetValue("JP", "JP", 3, false),
                        new FacetValue("BE", "BE", 1, false),
                        new FacetValue("FR", "FR", 1, true));
        assertThat(facet(result, Dimension.YEAR))
                .containsExactly(new FacetValue("2024", "2024", 1, false));
    }

    @Test
    void callsPeopleWhomNoListKnowsAsTheirCommuniquesDo() {
        assertThat(engine.search(SearchRequest.ALL).facets())
                .filteredOn(facet -> facet.dimension() == Dimension.MINISTER)
                .flatExtracting(Facet::values)
                .extracting(FacetValue::label)
                .containsExactly("IWAYA Takeshi", "KAMIKAWA Yoko");
    }

    @Test
    void takesValuesOfOneDimensionAsAlternativesAndExclusionsAway() {
        Filter belgium = new Filter(Dimension.COUNTRY, "BE", false);
        Filter france = new Filter(Dimension.COUNTRY, "FR", false);
        Filter notAid = new Filter(Dimension.KIND, "aide", true);

        assertThat(Texts.ids(engine.search(Texts.request("", belgium, france))))
                .containsExactly("nato", "call");
        assertThat(Texts.ids(engine.search(Texts.request("", notAid))))
                .containsExactly("nato", "call");
    }

    private static List<FacetValue> facet(SearchResult result, Dimension dimension) {
        return result.facets().stream()
                .filter(facet -> facet.dimension() == dimension)
                .map(Facet::values)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sortsByDate() {
        assertThat(sorted(Sort.NEWEST, Paging.FIRST)).containsExactly("nato", "call", "aid");
        assertThat(sorted(Sort.OLDEST, Paging.FIRST)).containsExactly("aid", "call", "nato");
    }

    @Test
    void turnsPages() {
        assertThat(sorted(Sort.NEWEST, new Paging(2, 2))).containsExactly("aid");
        assertThat(sorted(Sort.NEWEST, new Paging(9, 2))).isEmpty();
    }

    private static List<String> sorted(Sort sort, Paging paging) {
        SearchRequest all = SearchRequest.ALL;
        return Texts.ids(
                engine.search(new SearchRequest(all.query(), List.of(), Period.ANY, sort, paging)));
    }

    @Test
    void keepsToThePeriod() {
        Period period = new Period(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 2));
        SearchRequest request =
                new SearchRequest(
                        QueryParser.parse(""), List.of(), period, Sort.RELEVANCE, Paging.FIRST);

        assertThat(Texts.ids(engine.search(request))).containsExactly("call");
    }

    @Test
    void showsThePassageWithItsSectionAndMarksTheWordAlone() {
        Snippet snippet =
                engine.search(Texts.request("etat cyberdéfense"))
                        .hits()
                        .getFirst()
                        .snippets()
                        .getFirst();

        assertThat(snippet.section()).isEqualTo("Section");
        assertThat(snippet.text())
                .isEqualTo("Ils ont parlé de l’État de droit. La cyberdéfense a suivi.");
        assertThat(snippet.spans())
                .filteredOn(Span::matched)
                .extracting(Span::text)
                .containsExactly("État", "cyberdéfense");
    }

    @Test
    void marksPhrasesAsPhrasesInTheWholeText() {
        MarkedCommunique marked =
                engine.mark("nato", Texts.request("\"état de droit\"")).orElseThrow();

        assertThat(marked.matches()).isEqualTo(1);
        assertThat(marked.sections().getFirst().paragraphs().get(1))
                .contains(new Span("État de droit", true));
    }

    @Test
    void marksHeadingsAndCountsThemWithTheBody() {
        MarkedCommunique marked =
                engine.mark("call", Texts.request("section sécurité")).orElseThrow();

        assertThat(marked.sections().getFirst().headingSpans())
                .containsExactly(new Span("Section", true));
        assertThat(marked.sections().getFirst().heading()).isEqualTo("Section");
        assertThat(marked.matches()).isEqualTo(2);
    }

    /// The page of a hit marks what the search has found it by.
    @Test
    void marksOtherNotationsAsTheSearchReadsThem(@TempDir Path folder) {
        try (LuceneEngine sums =
                Texts.engine(folder, Texts.text("sum", "Aide", "Un don de 1 000 euros."))) {
            assertThat(Texts.find(sums, "1000")).containsExactly("sum");
            assertThat(sums.mark("sum", Texts.request("1000")).orElseThrow().matches())
                    .isEqualTo(1);
        }
    }

    @Test
    void marksTitles() {
        assertThat(engine.search(Texts.request("otan")).hits().getFirst().title())
                .containsExactly(
                        new Span("Réunion des ministres à l'", false), new Span("OTAN", true));
    }

    @Test
    void findsByIdAndStreamsAll() {
        List<Communique> all = new ArrayList<>();
        engine.forEach(SearchRequest.ALL, all::add);

        assertThat(all).extracting(Communique::id).containsExactly("nato", "call", "aid");
        assertThat(engine.find("call")).contains(all.get(1));
        assertThat(engine.find("none")).isEmpty();
    }

    @Test
    void completesByAnyWord() {
        assertThat(engine.complete("takes", 5))
                .containsExactly(
                        new Completion("IWAYA Takeshi", Dimension.MINISTER, "iwaya-takeshi", 1));
        assertThat(engine.complete("telephon", 5))
                .containsExactly(new Completion("Entretien téléphonique", null, "call", 1));
    }

    @Test
    void saysWhatToDoWhenThereIsNoIndex(@TempDir Path empty) {
        try (LuceneEngine none = LuceneEngine.open(empty, Texts.CODES)) {
            assertThatExceptionOfType(IndexUnavailableException.class)
                    .isThrownBy(none::status)
                    .withMessageContaining(empty.toString())
                    .withMessageContaining("reindex");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    avril 2025             | date:"avril 2025"
                    homologues avril 2025  | homologues date:"avril 2025"
                    4 avril 2025 otan      | date:"4 avril 2025" otan
                    avril 1999             |
                    marche 2025            |
                    """)
    void offersADateOfBareWordsAsAPeriodWhenItFindsSomething(String typed, String offered) {
        assertThat(engine.search(Texts.request(typed)).suggestion()).isEqualTo(offered);
    }

    @Test
    void takesAnAmpersandOperatorAsWritten() {
        assertThat(Texts.find(engine, "homologues xyzzyx")).containsExactly("nato");
        assertThat(Texts.find(engine, "homologues && xyzzyx")).isEmpty();
        assertThat(Texts.find(engine, "homologues ET xyzzyx")).isEmpty();
    }

    @Test
    void namesMissingWordsWithoutSigns() {
        assertThat(engine.search(Texts.request("homologues script>alert")).notices())
                .containsExactly(Notice.of("words-missing", "script alert"));
    }
}

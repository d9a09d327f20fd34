package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communiques.model.Communique;
import org.communiques.query.Notice;
import org.communiques.query.QueryParser;
import org.communiques.search.Paging;
import org.communiques.search.Period;
import org.communiques.search.SearchRequest;
import org.communiques.search.SearchResult;
import org.communiques.search.Sort;
import org.communiques.search.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Wordings of one formula, and what is looked for together.
class WordingTest {
    private static LuceneEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("synonyms.txt"), "Quad, dialogue quadrilatéral # ours\n");
        engine =
                Texts.engine(
                        folder,
                        body("rules", "un ordre international fondé sur les règles"),
                        body("comma", "un ordre libre, ouvert et fondé sur l'État de droit"),
                        body("open", "un ordre libre et ouvert, fondé sur l’Etat de droit"),
                        body("both", "un ordre libre et ouvert fondé sur l’État de droit"),
                        body("but", "un ordre libre mais ouvert"),
                        body("law", "un ordre fondé sur le droit"),
                        Texts.text("split", "Deux", "Un ordre fondé sur", "l'État de droit."),
                        body("plain", "l'État de droit est fondé sur des textes"),
                        body("eu", "L’Union européenne et le Japon"),
                        body("ue", "Le Japon et l’UE"),
                        body("quad", "Le dialogue quadrilatéral se réunit"),
                        body("myanmar", "La situation au Myanmar"),
                        body("foip", "Une vision Indo-Pacifique"),
                        Texts.text("market", "La paix au marché", "Le marché de la Paix. La paix."),
                        Texts.text("step", "Il marche", "Il marche vers le MARCHÉ et la Paix."),
                        Texts.text("surname", "Visite", "M. Zelensky a reçu Mme Nausėda."),
                        Texts.text("surname2", "Visite", "M. Zelensky et M. Sikorski"),
                        body("format", "Une réunion 2+2 se tient à 14h30"),
                        body(
                                "figures",
                                "Deux fois 2 réunions, soit 2 ministres et 14 experts, 30 jours"),
                        japanese("ja", "外務大臣は電話会談を行った。"));
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Communique body(String id, String text) {
        return Texts.text(id, "Titre", text);
    }

    private static Communique japanese(String id, String text) {
        return Texts.inLanguage("ja", id, LocalDate.of(2025, 4, 4), "日仏外相", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "fondé sur l'État de droit" | comma open both
                    "fonde sur l’etat de droit" | comma open both
                    "libre et ouvert"           | open both
                    "libre ouvert"~1            | open both but comma
                    "ordre libre, ouvert"       | comma
                    "fondé sur les règles"      | rules
                    UE                          | eu ue
                    union européenne            | eu ue
                    NATO                        |
                    Birmanie                    | myanmar
                    indopacifique               | foip
                    quad                        | quad
                    外務大臣                    | ja
                    外相 会談                   | ja
                    電話会談 -外務              |
                    会談電話                    |
                    "大臣は電話"                | ja
                    aaaaaa                      |
                    2+2                         | format
                    réunion 2+2                 | format
                    réunions -2+2               | figures
                    titre:2+2                   |
                    Zeelensky                   | surname surname2
                    nauseeda                    | surname
                    =marché                     | market step
                    ==marché                    | market step
                    ===marché                   | market
                    ==marche                    | step
                    ===MARCHÉ                   | step
                    ==Nausėda                   | surname
                    ==Nauseda                   |
                    ==Nauséda                   |
                    ==Paix                      | market step
                    ===Paix                     | market step
                    ===paix                     | market
                    =="marché de la paix"       | market
                    ==="marché de la Paix"      | market
                    ==="marché de la paix"      |
                    ==="La paix"                | market
                    titre:===marché             | market
                    titre:===Paix               |
                    ===Paix -===paix            | step
                    """)
    void findsExactlyTheWording(String query, String ids) {
        List<String> expected = ids == null ? List.of() : List.of(ids.split(" ", -1));

        assertThat(Texts.find(engine, query)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void marksWhatASynonymFound() {
        assertThat(marks("UE")).contains("Union européenne", "UE");
    }

    @Test
    void marksFiguresJoinedByASignTogether() {
        assertThat(marks("2+2")).containsExactly("2+2");
    }

    @Test
    void marksOnlyWhatIsPrintedSo() {
        assertThat(marks("===Paix")).containsOnly("Paix");
        assertThat(marks("==« marché de la paix »")).containsOnly("marché de la Paix");
    }

    private static List<String> marks(String query) {
        return engine.search(Texts.request(query)).hits().stream()
                .flatMap(hit -> hit.snippets().stream())
                .flatMap(snippet -> snippet.spans().stream())
                .filter(Span::matched)
                .map(Span::text)
                .toList();
    }

    @Test
    void namesTheWordsThatNoTextHasTogether() {
        SearchResult result = engine.search(Texts.request("Japon Myanmar règles"));

        assertThat(result.total()).isPositive();
        assertThat(result.notices()).extracting(Notice::code).contains("words-missing");
    }

    @ParameterizedTest
    @CsvSource({"Japon Myanmar règles", "visite Sikosrki", "(paix", "xyzzyx (zyxxyz"})
    void tellsAnExportWhatItTellsAPageBeforeTheFirstMatch(String typed) {
        for (Sort sort : Sort.values()) {
            SearchRequest request =
                    new SearchRequest(
                            QueryParser.parse(typed),
                            List.of(),
                            Period.ANY,
                            sort,
                            new Paging(1, 100));
            SearchResult page = engine.search(request);
            List<String> told = new ArrayList<>();
            engine.forEach(
                    request, notices -> told.add(notices.toString()), one -> told.add(one.id()));

            List<String> expected = new ArrayList<>(Texts.ids(page));
            expected.addFirst(page.notices().toString());
            assertThat(told).isEqualTo(expected);
        }
    }

    @Test
    void readsAMisspeltNameAmongOtherWordsAsTheNearest() {
        SearchResult result = engine.search(Texts.request("visite Sikosrki"));

        assertThat(Texts.ids(result)).containsExactly("surname2");
        assertThat(result.notices())
                .containsExactly(Notice.of("word-read-as", "Sikosrki", "Sikorski"));
        assertThat(result.suggestion()).as("what is done already").isNull();
        assertThat(Texts.find(engine, "Sikosrki")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    quadrlatéral     | quadrilatéral
                    Mianmar          | Myanmar
                    Zelinski         | Zelensky
                    Zlensky          | Zelensky
                    Zeelnsky         | Zelensky
                    """)
    void suggestsWhatWasPerhapsMeant(String typed, String meant) {
        assertThat(engine.search(Texts.request(typed)).suggestion()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"libre overt", "M. Sikosrki", "Qui est Sikosrki ?"})
    void suggestsNothingThatIsDoneAlready(String typed) {
        SearchResult result = engine.search(Texts.request(typed));

        assertThat(result.notices()).extracting(Notice::code).containsExactly("word-read-as");
        assertThat(result.suggestion()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quel ordre (kjhgf, libre…) ?", "ordre (libre (mais kjhgf))"})
    void readsWordsInParenthesesAsWords(String typed) {
        assertThat(Texts.find(engine, typed)).contains("but");
    }

    @Test
    void takesNoWordOfFrenchForAnAcronym() {
        assertThat(Texts.find(engine, "ONU")).isEmpty();
        assertThat(Texts.find(engine, "UN")).isEmpty();
        assertThat(Texts.find(engine, "un droit")).contains("law");
        assertThat(Texts.find(engine, "Japon Union européenne")).containsOnly("eu", "ue");
    }

    @Test
    void suggestsNothingThatFindsNothing() {
        assertThat(engine.search(Texts.request("xyzzyx")).suggestion()).isNull();
        assertThat(engine.search(Texts.request("yyyy zzzz")).notices())
                .extracting(Notice::code)
                .doesNotContain("word-read-as");
        assertThat(engine.search(Texts.request("Japon")).suggestion()).isNull();
    }
}

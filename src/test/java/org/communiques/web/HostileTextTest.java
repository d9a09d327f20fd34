package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communiques.model.CleanDocument;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A `<script>` in a title, a body or a query is text, at every door.
class HostileTextTest {
    private static final String SCRIPT_QUERY = "%3Cscript%3Ealert(1)%3C/script%3E";

    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?q=zanzibar",
                "/?q=" + SCRIPT_QUERY,
                "/?minister=" + SCRIPT_QUERY,
                "/?" + SCRIPT_QUERY + "=1",
                "/communiques/hostile-2022?q=zanzibar",
                "/communiques/hostile-2022?p=1",
                "/about",
                "/ministers?q=" + SCRIPT_QUERY,
                "/ministers?letter=" + SCRIPT_QUERY,
                "/ministers/" + SCRIPT_QUERY,
                "/themes/" + SCRIPT_QUERY,
                "/calendar/2022/05",
                "/calendar/2022/" + SCRIPT_QUERY,
                "/communiques/hostile-2022?p=" + SCRIPT_QUERY,
                "/communiques/" + SCRIPT_QUERY,
                "/search.atom?q=zanzibar",
                "/search.atom?q=" + SCRIPT_QUERY,
                "/compare?minister=" + SCRIPT_QUERY + "&minister=b",
                "/compare?q=" + SCRIPT_QUERY + "&country=FR&country=JP",
                "/sitemap/pages.xml",
                "/opensearch.xml"
            })
    void neverComesOutAsMarkUp(String path) {
        assertThat(site.body(path)).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "bib", "ris", "json"})
    void isTextInACitation(String ending) {
        HttpResponse<String> answer =
                site.get("/communiques/hostile-2022/citation." + ending + "?p=1");
        assertThat(answer.body()).contains("script");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .doesNotContain("html")
                .doesNotContain("xml");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    /// In JSON it is as written: no browser reads that as a page.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/search?q=zanzibar",
                "/api/communiques/hostile-2022",
                "/search.jsonl?q=zanzibar",
                "/search.csv?q=zanzibar",
                "/suggest?q=scri",
                "/compare.csv?minister=" + SCRIPT_QUERY
            })
    void isNeverReadAsAPage(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .matches("(application/json.*|text/csv)(;.*)?");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void isTextInAControlledList(@TempDir Path lists) throws IOException {
        Files.writeString(
                lists.resolve("themes.yaml"),
                String.format(
                        Locale.ROOT,
                        """
                        - code: zanzibar
                          labels: {fr: "%1$s"}
                          description: {fr: "%1$s"}
                          rule: zanzibar
                        """,
                        Corpus.SCRIPT));
        List<CleanDocument> documents = List.of(Corpus.CALL, Corpus.HOSTILE);
        try (RunningSite listed = RunningSite.of(documents, Vocabulary.load(lists, _ -> {}))) {
            for (String path :
                    List.of("/", "/themes", "/themes/zanzibar", "/communiques/hostile-2022")) {
                assertThat(listed.body(path))
                        .as(path)
                        .contains("&lt;script&gt;")
                        .doesNotContain("<script>");
            }
        }
    }

    @Test
    void cannotBecomeAFormulaInASpreadsheet() {
        String csv = site.body("/search.csv?q=zanzibar");
        assertThat(csv).contains("zanzibar").doesNotContainPattern("(?m)(^|[,;\"])[=@+]");
    }

    @Test
    void staysTextBecauseNoTemplateWritesMarkUp() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("web/templates"))) {
            assertThat(templates)
                    .isNotEmpty()
                    .allSatisfy(t -> assertThat(t).content().doesNotContain("th:utext"));
        }
    }
}

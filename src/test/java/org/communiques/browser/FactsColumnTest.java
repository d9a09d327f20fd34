package org.communiques.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The facts beside a text: where a column is narrow, a fact and the link to its proof share a line without touching.
@Tag("browser")
class FactsColumnTest {
    /// Of facts whose proof overlaps them, closed or opened.
    private static final String OVERLAPS =
            """
            open => [...document.querySelectorAll(".facts dd")].filter(dd => {
              const quotes = dd.querySelector(".quotes");
              if (!quotes) return false;
              quotes.open = open;
              const proof = quotes.querySelector("summary").getBoundingClientRect();
              const range = document.createRange();
              range.selectNodeContents(dd.querySelector(".fact"));
              return [...range.getClientRects()].some(line =>
                line.right > proof.left && line.bottom > proof.top && line.top < proof.bottom);
            }).map(dd => dd.querySelector(".fact").textContent)
            """;

    /// A statement whose date no word of its text tells: the longest proof that a fact has.
    private static final String DATED_BY_ITS_SOURCE =
            "~/?q=situation+myanmar&kind=declaration&year=2025";

    @RegisterExtension private static final OpenSite site = new OpenSite();

    @ParameterizedTest
    @CsvSource({"en-GB, 390", "en-GB, 1024", "fr-FR, 1024", "en-GB, 1440"})
    void showsEachFactBesideItsProof(String language, int width) {
        try (BrowserContext context = site.arrive(new Visitor(language, width, true))) {
            Page page = context.newPage();
            Gallery.open(page, site, DATED_BY_ITS_SOURCE);

            assertThat(page.locator(".facts dd .quotes").count()).isGreaterThan(5);
            assertThat((List<?>) page.evaluate(OVERLAPS, false)).isEmpty();
            assertThat((List<?>) page.evaluate(OVERLAPS, true)).isEmpty();
        }
    }
}

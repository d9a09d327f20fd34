package org.communiques.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How long the lines are that one reads for hours: 65 to 75 letters, spaces counted.
@Tag("browser")
class MeasureTest {
    /// The letters on each line but the last of each paragraph of two lines or more, which ends where it ends.
    private static final String LINES =
            """
            () => [...document.querySelectorAll(".paragraph > p:last-child")].flatMap(paragraph => {
              const lines = new Map();
              const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
              const range = document.createRange();
              while (walker.nextNode()) {
                if (walker.currentNode.parentElement.closest(".match-steps")) continue;
                for (let i = 0; i < walker.currentNode.length; i++) {
                  range.setStart(walker.currentNode, i);
                  range.setEnd(walker.currentNode, i + 1);
                  const box = range.getClientRects()[0];
                  const line = Math.round(box.bottom / 8);
                  lines.set(line, (lines.get(line) ?? 0) + 1);
                }
              }
              return [...lines.values()].slice(0, -1);
            })
            """;

    @RegisterExtension private static final OpenSite site = new OpenSite();

    @ParameterizedTest
    @ValueSource(ints = {1024, 1440, 1920})
    void isThatOfABook(int width) {
        try (BrowserContext context = site.arrive(new Visitor("fr-FR", width, true))) {
            Page page = context.newPage();
            Gallery.open(page, site, "~/?q=indopacifique");
            List<?> lines = (List<?>) page.evaluate(LINES);
            double mean = lines.stream().mapToInt(letters -> (int) letters).average().orElseThrow();
            assertThat(lines).hasSizeGreaterThan(5);
            assertThat(mean).as("letters a line: %s", lines).isBetween(65.0, 75.0);
        }
    }
}

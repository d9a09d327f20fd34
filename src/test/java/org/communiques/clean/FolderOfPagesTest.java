package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.communiques.source.SourceDocument.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Cleans every page of a folder: none may throw or go on without end, and hardly one may come out empty:
/// `mvn test -Dtest=FolderOfPagesTest -Dcleaning.pages=FOLDER`. Not part of the build, whose pages are few.
@EnabledIfSystemProperty(named = "cleaning.pages", matches = ".+")
class FolderOfPagesTest {
    /// Some pages are frames, or a picture.
    private static final double WITH_TEXT = 0.99;

    private static final Duration LONGEST = Duration.ofMinutes(1);

    @Test
    void givesTheTextOfNearlyEveryPageAndThrowsOnNone() throws IOException {
        List<Path> pages = pages();
        long empty = 0;
        for (Path page : pages) {
            byte[] bytes = Files.readAllBytes(page);
            String text =
                    assertTimeoutPreemptively(
                            LONGEST,
                            () -> GoldenPages.clean(new Content.Html(bytes, null)).text(),
                            page.toString());
            empty += text.isBlank() ? 1 : 0;
            System.out.print(text.isBlank() ? "empty: " + page + System.lineSeparator() : "");
        }
        System.out.println(pages.size() - empty + " of " + pages.size() + " pages with text");
        assertThat(pages).isNotEmpty();
        assertThat((double) (pages.size() - empty) / pages.size())
                .isGreaterThanOrEqualTo(WITH_TEXT);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("cleaning.pages")))) {
            return files.filter(file -> file.toString().matches(".*\\.(?:html?|asp|php)"))
                    .filter(file -> file.toFile().length() > 0)
                    .sorted()
                    .toList();
        }
    }
}

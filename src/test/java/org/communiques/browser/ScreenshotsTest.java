package org.communiques.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The pictures of the README and of the documents, taken of the pages as they are.
///
/// They go to `target/screenshots`, or where `-Dscreenshots=src/site/resources/images` says; the card that stands for
/// the site where a link to it is shared, where `-Dcard=web/pictures` says.
@Tag("browser")
class ScreenshotsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("screenshots", "target/screenshots"));
    private static final Path CARD = Path.of(System.getProperty("card", "target/screenshots"));
    private static final int LARGEST = 300_000;

    @RegisterExtension private static final OpenSite site = new OpenSite();

    @BeforeAll
    static void makeFolder() throws IOException {
        Files.createDirectories(FOLDER);
        Files.createDirectories(CARD);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    search,          /?q=indopacifique,              1280,  900, LIGHT
                    search-dark,     /?q=%22%C3%A9tat+de+droit%22,   1280,  900, DARK
                    search-phone,    /?q=iran,                        390,  844, LIGHT
                    communique,      first,                          1280,  860, LIGHT
                    help,            /help,                          1280,  900, LIGHT
                    """)
    void takesAPicture(String name, String path, int width, int height, ColorScheme scheme)
            throws IOException {
        NewContextOptions options =
                new NewContextOptions()
                        .setLocale("fr-FR")
                        .setColorScheme(scheme)
                        .setBypassCSP(true)
                        .setViewportSize(width, height);
        try (BrowserContext context = site.arrive(options)) {
            Page page = context.newPage();
            page.navigate(site.address(path.equals("first") ? "/?q=indopacifique" : path));
            if (path.equals("first")) {
                page.locator(".hit-title a").first().click();
                page.locator("article.communique").waitFor();
            }
            take(page, FOLDER.resolve(name + ".png"));
        }
    }

    @Test
    void takesTheCard() throws IOException {
        NewContextOptions options = new NewContextOptions().setViewportSize(1200, 630);
        try (BrowserContext context = site.arrive(options);
                InputStream card = ScreenshotsTest.class.getResourceAsStream("card.html")) {
            String html = new String(card.readAllBytes(), StandardCharsets.UTF_8);
            String seal = Files.readString(Path.of("web/pictures/seal.svg"));
            Page page = context.newPage();
            page.setContent(html.replace("<p>", seal + "<p>"));
            take(page, CARD.resolve("card.png"));
        }
    }

    private static void take(Page page, Path file) throws IOException {
        // Scroll bars are not in pictures: the place that is kept for them neither. The pages' own
        // policy lets no style in from here, unless it is passed over.
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setStyle("html { scrollbar-gutter: auto !important }")
                        .setPath(file));
        assertThat(file).isRegularFile();
        assertThat(Files.size(file)).isLessThan(LARGEST);
    }
}

package org.communiques.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What pages leave on paper.
@Tag("browser")
class PrintTest {
    @RegisterExtension private static final OpenSite site = new OpenSite();

    private static Page print(BrowserContext context, String path) {
        Page page = context.newPage();
        Gallery.open(page, site, path);
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setMedia(Media.PRINT)
                        .setColorScheme(ColorScheme.DARK));
        return page;
    }

    private static void shows(Page page, String... parts) {
        for (String part : parts) {
            assertThat(page.locator(part).first()).isVisible();
        }
    }

    private static void hides(Page page, String... parts) {
        for (String part : parts) {
            for (Locator one : page.locator(part).all()) {
                assertThat(one).isHidden();
            }
        }
    }

    @Test
    void printsTheTextItsFactsAndWhereItComesFrom() {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = print(context, "~/?q=indopacifique");
            shows(page, "h1", ".text p", ".facts dd", ".source-original", ".paragraph-number");
            hides(page, ".site-nav", ".matches", ".citation", ".paragraph-cite", ".site-footer");
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
            assertThat(page.locator("body")).hasCSS("color", "rgb(0, 0, 0)");
        }
    }

    @Test
    void printsTheNumbersOfADrawingAndTheLatestOfAPortrait() {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = print(context, "/countries/FR");
            shows(page, ".histogram svg", ".histogram td", ".similar a", ".counts li");
            hides(page, ".histogram summary", ".portrait-feed");
        }
    }
}

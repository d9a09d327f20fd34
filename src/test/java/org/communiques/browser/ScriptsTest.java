package org.communiques.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What scripts add to a search: keys, what is said to those who listen, and what one drags or narrows.
@Tag("browser")
class ScriptsTest {
    @RegisterExtension private static final OpenSite site = new OpenSite();

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(site.address(path));
        return page;
    }

    @Test
    void searchesFiltersAndReadsByKeyboardAlone() {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = open(context, "/");
            page.keyboard().press("/");
            page.keyboard().type("ukraine");
            page.keyboard().press("Enter");
            assertThat(page.locator("#results-title")).containsText("ukraine");
            page.locator("input[name=country]").first().focus();
            page.keyboard().press("Space");
            assertThat(page).hasURL(Pattern.compile("country="));
            assertThat(page.locator("input[name=country]:checked")).isFocused();
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator(".hit-title a").nth(1)).isFocused();
            page.keyboard().press("k");
            assertThat(page.locator(".hit-title a").first()).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator(".text mark").first()).isVisible();
        }
    }

    @Test
    void searchesFromAnyPageByOneKey() {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = open(context, "/ministers");
            page.keyboard().press("/");
            assertThat(page).hasURL(Pattern.compile("/#q"));
            assertThat(page.locator("#q")).isFocused();
        }
    }

    @Test
    void showsItsKeysAndGivesTheFocusBack() {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = open(context, "/?q=ukraine");
            page.keyboard().press("j");
            page.keyboard().press("?");
            assertThat(page.locator("#keys")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys")).isHidden();
            assertThat(page.locator(".hit-title a").first()).isFocused();
        }
    }

    @Test
    void saysTheNewCountToThoseWhoListen() {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = open(context, "/?q=ukraine");
            page.locator("input[name=country]").first().check();
            assertThat(page.locator("#announcement")).containsText("communiqués");
        }
    }

    @Test
    void choosesAPeriodByDraggingOverTheBars() {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = open(context, "/?sort=oldest");
            BoundingBox chart = page.locator(".histogram > svg").boundingBox();
            double y = chart.y + chart.height / 2;
            page.mouse().move(chart.x + 3, y);
            page.mouse().down();
            page.mouse().move(chart.x + chart.width / 2, y, new Mouse.MoveOptions().setSteps(4));
            page.mouse().up();
            assertThat(page).hasURL(Pattern.compile(".*sort=oldest&from=\\d{4}-01-01&to=.*-12-31"));
            assertThat(page.locator(".chip")).hasCount(1);
        }
    }

    @Test
    void searchesWithinALongFacet() {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = open(context, "/");
            Locator facet = page.locator("[data-facet=minister]");
            facet.locator("summary").click();
            facet.locator(".facet-search").fill("sybiha");
            assertThat(facet.locator(".facet-more li:visible")).hasCount(1);
        }
    }
}

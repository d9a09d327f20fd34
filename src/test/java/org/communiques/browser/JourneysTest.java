package org.communiques.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What readers come for, done as they do it: with and without scripts, on a phone, in English, and all of these.
@Tag("browser")
class JourneysTest {
    @RegisterExtension private static final OpenSite site = new OpenSite();

    static Stream<Visitor> visitors() {
        return Stream.of(
                Visitor.FRENCH,
                Visitor.ENGLISH,
                Visitor.ON_A_PHONE,
                Visitor.WITHOUT_SCRIPTS,
                Visitor.ENGLISH_ON_A_PHONE_WITHOUT_SCRIPTS);
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(site.address(path));
        return page;
    }

    private static long count(Page page) {
        return Long.parseLong(page.locator(".results-count").innerText().replaceAll("\\D", ""));
    }

    /// An address with this part; the browser knows no \Q and \E, and the parts need none.
    private static Pattern address(String part) {
        return Pattern.compile(part);
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void findsASentenceOfAMinisterInAYear(Visitor visitor) {
        try (BrowserContext context = site.arrive(visitor)) {
            Page page = open(context, "/");
            page.fill("#q", "indopacifique");
            page.locator(".search-box button").click();
            assertThat(page.locator("#results-title")).containsText("indopacifique");
            visitor.openFilters(page);
            Locator minister = page.locator("input[name=minister]").first();
            String name = minister.inputValue();
            minister.check();
            visitor.apply(page);
            assertThat(page).hasURL(address("minister=" + name));
            // The address changes before the answer does.
            assertThat(page.locator(".chip")).hasCount(1);
            visitor.openFilters(page);
            Locator year = page.locator(".facet input[name=year]").first();
            String said = year.inputValue();
            year.check();
            visitor.apply(page);
            assertThat(page).hasURL(address("year=" + said));
            assertThat(page.locator(".chip")).hasCount(2);
            page.locator(".hit-title a").first().click();
            assertThat(page.locator(".text mark").first()).isVisible();
        }
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void excludesAValueAndTakesItBack(Visitor visitor) {
        try (BrowserContext context = site.arrive(visitor)) {
            Page page = open(context, "/?q=indopacifique");
            long before = count(page);
            visitor.openFilters(page);
            page.locator(".facet-except[name=country]").nth(1).click();
            assertThat(page).hasURL(address("country=-"));
            assertThat(page.locator(".chip-excluded")).hasCount(1);
            Assertions.assertThat(count(page)).isLessThan(before);
            page.locator(".chip-excluded").click();
            assertThat(page.locator(".chip-excluded")).hasCount(0);
            Assertions.assertThat(count(page)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void comparesCountsByYearAndThenByMonth(Visitor visitor) {
        try (BrowserContext context = site.arrive(visitor)) {
            Page page = open(context, "/");
            visitor.openFilters(page);
            page.locator(".histogram details summary").click();
            Locator row = page.locator(".histogram tbody tr").last();
            String total = row.locator("td").innerText();
            row.locator("a").click();
            assertThat(page).hasURL(address("year="));
            assertThat(page.locator(".histogram tbody tr")).hasCount(12);
            Assertions.assertThat(count(page) + "").isEqualTo(total);
        }
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void comparesTwoMinistersYearByYear(Visitor visitor) {
        try (BrowserContext context = site.arrive(visitor)) {
            Page page = open(context, "/?q=indopacifique");
            for (int chosen = 1; chosen <= 2; chosen++) {
                visitor.openFilters(page);
                Locator first = page.locator(".facet input[name=minister]:not(:checked)").first();
                // By its name, since it is not the first of these any more when it is checked.
                String name = first.inputValue();
                page.locator(".facet input[name=minister][value='" + name + "']").check();
                visitor.apply(page);
                assertThat(page.locator(".chip")).hasCount(chosen);
            }
            page.locator(".chosen a[href^='/compare?']").click();
            assertThat(page.locator(".compare-series svg")).hasCount(2);
            Locator cell = page.locator(".compare-table tbody td a").last();
            String total = cell.innerText();
            cell.click();
            assertThat(page).hasURL(address("q=indopacifique&minister=.*&year="));
            Assertions.assertThat(count(page) + "").isEqualTo(total);
        }
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void comparesPeopleByTheirNames(Visitor visitor) {
        try (BrowserContext context = site.arrive(visitor)) {
            Page page = open(context, "/compare");
            page.fill("#value-1", "iwaya");
            page.fill("#value-2", "hayashi");
            page.locator("#value-2").press("Enter");
            assertThat(page.locator(".compare-table thead th")).hasCount(3);
            assertThat(page.locator("#value-1")).hasValue("IWAYA Takeshi");
        }
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void goesFromAResultToThoseLikeIt(Visitor visitor) {
        try (BrowserContext context = site.arrive(visitor)) {
            Page page = open(context, "/?q=indopacifique");
            page.locator(".hit-similar a").first().click();
            assertThat(page).hasURL(address("#similar"));
            assertThat(page.locator("#similar li a").first()).isInViewport();
        }
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void takesASearchAway(Visitor visitor) throws IOException {
        try (BrowserContext context = site.arrive(visitor)) {
            Page page = open(context, "/?q=iran");
            long total = count(page);
            Download download =
                    page.waitForDownload(() -> page.locator(".follow a[type='text/csv']").click());
            String table = Files.readString(download.path());
            long rows = Pattern.compile("\r\n").matcher(table).results().count();
            Assertions.assertThat(rows).isEqualTo(total + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void citesAParagraph(Visitor visitor) {
        try (BrowserContext context = site.arrive(visitor)) {
            Page page = open(context, "/?q=indopacifique");
            page.locator(".hit-title a").first().click();
            page.locator(".paragraph-cite").nth(1).click();
            assertThat(page).hasURL(address("p=2#citation"));
            assertThat(page.locator("#citation pre").first()).containsText("§\u00A02");
            String file = page.locator("#citation a[download]").nth(2).getAttribute("href");
            Assertions.assertThat(page.request().get(site.address(file)).text())
                    .startsWith("TY  - ELEC")
                    .containsPattern("SE  - §.2\r\n");
        }
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void followsATheme(Visitor visitor) {
        try (BrowserContext context = site.arrive(visitor)) {
            Page page = open(context, "/themes");
            Locator theme = page.locator(".browse-list a").first();
            String name = theme.innerText();
            theme.click();
            assertThat(page.locator("h1")).hasText(name);
            String total = page.locator(".portrait-total a").first().innerText();
            String feed = page.locator(".portrait-feed").getAttribute("href");
            Assertions.assertThat(page.request().get(site.address(feed)).text())
                    .containsPattern("<title>[^<]*" + Pattern.quote(name));
            page.locator(".portrait-total a").first().click();
            assertThat(page.locator(".results-count")).hasText(total);
        }
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void readsAPeriodAsItIsTyped(Visitor visitor) {
        try (BrowserContext context = site.arrive(visitor)) {
            Page page = open(context, "/");
            visitor.openFilters(page);
            page.fill("#from", "mars 2024");
            page.fill("#to", "04/04/2025");
            page.locator("#to").press("Enter");
            assertThat(page).hasURL(address("from=.*to="));
            assertThat(page.locator(".chip")).hasCount(1);
            assertThat(page.locator(".notices")).hasCount(0);
        }
    }
}

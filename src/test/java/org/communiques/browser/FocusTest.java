package org.communiques.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever works by keyboard stays where he is when an answer replaces another, or is led to its heading: never to the
/// top of the page.
@Tag("browser")
class FocusTest {
    private static final Pattern OTHER = Pattern.compile("[?&](country|sort|page|year|from)=");

    @RegisterExtension private static final OpenSite site = new OpenSite();

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(site.address(path));
        return page;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[data-facet=country] .facet-except",
                ".sorting a[href*=newest]",
                ".paging [rel=next]",
                ".histogram tbody a"
            })
    void isNeverLostWhenTheAnswerChanges(String control) {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = open(context, "/?q=ministre");
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            page.locator(control).first().focus();
            page.keyboard().press("Enter");
            assertThat(page).hasURL(OTHER);
            assertThat(page.locator("#answer :focus")).hasCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "input[name=country]",
                ".sorting a[href*=newest]",
                ".paging [rel=next]",
                ".hit-title a"
            })
    void isWhereItWasAfterBack(String control) {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = open(context, "/?q=ministre");
            Locator left = page.locator(control).first();
            left.focus();
            page.keyboard().press(control.startsWith("input") ? "Space" : "Enter");
            assertThat(page).not().hasURL(site.address("/?q=ministre"));
            page.locator("a, input").first().focus();
            page.goBack();
            assertThat(page).hasURL(site.address("/?q=ministre"));
            assertThat(left).isFocused();
        }
    }

    @Test
    void goesToTheHeadingWhenItsFilterIsGone() {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = open(context, "/?q=ministre&country=FR");
            page.locator(".chip").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".chip")).hasCount(0);
            assertThat(page.locator("#results-title")).isFocused();
        }
    }

    @Test
    void goesFromTheBoxToTheAnswerOfWhatWasAsked() {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = open(context, "/");
            page.keyboard().press("/");
            page.keyboard().type("ministre");
            page.keyboard().press("Enter");
            assertThat(page.locator("#results-title")).isFocused();
            page.keyboard().press("j");
            assertThat(page.locator(".hit-title a").first()).isFocused();
            assertThat(page.locator("#q")).hasValue("ministre");
        }
    }

    @Test
    void isShownByMoreThanColour() {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = open(context, "/?q=ministre");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).hasCSS("outline-style", "solid");
            assertThat(page.locator(":focus")).hasCSS("outline-width", "3px");
        }
    }
}

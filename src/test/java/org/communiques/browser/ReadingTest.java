package org.communiques.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What readers do with a communiqué and with the lists, with scripts and without, on a phone and at a desk.
@Tag("browser")
class ReadingTest {
    private static final int PHONE = 360;
    private static final int DESK = 1280;

    @RegisterExtension private static final OpenSite site = new OpenSite();

    private static void visit(String path, int width, boolean scripts, Consumer<Page> journey) {
        NewContextOptions options =
                new NewContextOptions()
                        .setLocale("fr-FR")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setPermissions(List.of("clipboard-read", "clipboard-write"))
                        .setViewportSize(width, 800)
                        .setJavaScriptEnabled(scripts);
        try (BrowserContext context = site.arrive(options)) {
            Page page = context.newPage();
            page.navigate(site.address(path));
            journey.accept(page);
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setLevel(1);
    }

    private static void openFirst(Page page) {
        page.locator(".hit-title a").first().click();
        page.locator("article.communique").waitFor();
    }

    @Test
    void citesAParagraphOnAPhoneWithoutScripts() {
        visit(
                "/?q=indopacifique",
                PHONE,
                false,
                page -> {
                    openFirst(page);
                    page.locator(".paragraph-cite").first().click();
                    page.waitForURL(url -> url.contains("p=1") && url.endsWith("#citation"));
                    assertThat(page.locator("#citation pre").first().innerText())
                            .startsWith("«")
                            .contains("§\u00A01");
                    String file = page.locator("#citation a[download]").nth(1).getAttribute("href");
                    assertThat(page.request().get(site.address(file)).text()).startsWith("@misc{");
                });
    }

    @Test
    void copiesACitation() {
        visit(
                "/?q=indopacifique",
                DESK,
                true,
                page -> {
                    openFirst(page);
                    page.locator("#citation summary").click();
                    page.locator(".citation-copy").first().click();
                    // The button says so for two seconds; this, until the next copy.
                    page.waitForFunction(
                            "document.querySelector('[data-copied]').textContent.startsWith('Copié')");
                    assertThat(page.evaluate("navigator.clipboard.readText()"))
                            .isEqualTo(page.locator("#citation code").first().textContent());
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void goesFromMatchToMatchByLinksAlone(int width) {
        visit(
                "/?q=ministre",
                width,
                false,
                page -> {
                    openFirst(page);
                    page.locator(".matches-places a").first().click();
                    Locator next = page.locator("mark:target + .match-steps a[rel=next]");
                    next.click();
                    page.waitForURL(url -> url.endsWith("#m2"));
                    assertThat(page.locator("#m2").boundingBox().y).isBetween(40.0, 790.0);
                });
    }

    @Test
    void goesFromMatchToMatchByKeys() {
        visit(
                "/?q=ministre",
                DESK,
                true,
                page -> {
                    openFirst(page);
                    for (String key : List.of("n m1", "n m2", "p m1")) {
                        page.keyboard().press(key.substring(0, 1));
                        page.waitForURL(url -> url.endsWith("#" + key.substring(2)));
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void marksAndCountsAHeadingThatWasFound(boolean scripts) {
        visit(
                "/?q=%22%C3%89change+de+vues+avec+l%E2%80%99Ukraine%22",
                DESK,
                scripts,
                page -> {
                    openFirst(page);
                    assertThat(page.locator(".matches p").innerText()).startsWith("1 occurrence");
                    page.locator(".matches-places a").first().click();
                    assertThat(page.locator("h2 mark:target").innerText())
                            .isEqualTo("Échange de vues avec l’Ukraine");
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadsFromAFactToItsWords(boolean scripts) {
        visit(
                "/?q=indopacifique",
                DESK,
                scripts,
                page -> {
                    openFirst(page);
                    page.locator(".facts-participants .quotes summary").first().click();
                    Locator quote = page.locator(".facts-participants .quotes q a").first();
                    String words = quote.innerText();
                    quote.click();
                    assertThat(page.locator(".evidence:target").innerText()).isEqualTo(words);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void followsAMinisterToACounterpartToASearch(String language) {
        visit(
                "/ministers?lang=" + language,
                PHONE,
                false,
                page -> {
                    page.fill("#find", "hayashi");
                    page.locator(".browse-find button").click();
                    page.locator(".browse-list a").first().click();
                    page.getByRole(AriaRole.HEADING, named("HAYASHI Yoshimasa")).waitFor();
                    Locator count =
                            page.locator("[aria-labelledby=counts-ministers] .counts-count");
                    String expected = count.first().innerText();
                    count.first().click();
                    page.locator(".results-count").waitFor();
                    assertThat(page.locator(".results-count").innerText()).startsWith(expected);
                });
    }
}

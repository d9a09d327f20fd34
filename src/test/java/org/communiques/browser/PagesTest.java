package org.communiques.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("browser")
class PagesTest {
    @RegisterExtension private static final OpenSite site = new OpenSite();

    private static BrowserContext french() {
        return site.arrive(Visitor.FRENCH);
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(site.address(path));
        return page;
    }

    @Test
    void asksNoOtherOriginAndLogsNoError() {
        try (BrowserContext context = french()) {
            Page page = context.newPage();
            List<String> strange = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(site.address("/"))) {
                    strange.add(request.url());
                }
            });
            page.onConsoleMessage(message -> strange.add(message.text()));
            page.onPageError(strange::add);
            page.navigate(site.address("/?q=iran"));
            page.locator(".hit-title a").first().click();
            page.locator("article.communique").waitFor();
            page.navigate(site.address("/help"));
            assertThat(strange).isEmpty();
        }
    }

    @Test
    void filtersWithoutAReloadAndGoesBack() {
        try (BrowserContext context = french()) {
            Page page = open(context, "/?q=indopacifique");
            String before = page.locator(".results-count").innerText();
            page.evaluate("window.kept = true");
            Locator france = page.locator("input[name=country][value=FR]");
            france.check();
            page.waitForURL(url -> url.contains("country=FR"));
            page.waitForFunction(
                    "before => document.querySelector('.results-count').innerText !== before",
                    before);
            assertThat(page.evaluate("window.kept")).isEqualTo(true);
            page.goBack();
            page.waitForFunction(
                    "before => document.querySelector('.results-count').innerText === before",
                    before);
            assertThat(page.locator("input[name=country][value=FR]").isChecked()).isFalse();
        }
    }

    @Test
    void completesANameByKeyboardAlone() {
        try (BrowserContext context = french()) {
            Page page = open(context, "/");
            page.keyboard().press("/");
            page.keyboard().type("iwaya");
            page.locator("[role=option]").first().waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("minister=iwaya-takeshi"));
            page.locator(".hit-title").first().waitFor();
        }
    }

    @Test
    void completesTheNamesToCompareByKeyboardAlone() {
        try (BrowserContext context = french()) {
            Page page = open(context, "/compare");
            for (List<String> field :
                    List.of(List.of("#value-1", "iwa"), List.of("#value-2", "haya"))) {
                Locator box = page.locator(field.getFirst());
                box.pressSequentially(field.getLast());
                page.locator("[role=option]:visible").first().waitFor();
                assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
                box.press("ArrowDown");
                assertThat(page.locator("#" + box.getAttribute("aria-activedescendant")).count())
                        .isEqualTo(1);
                box.press("Enter");
                assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
            }
            assertThat(page.locator("#value-1").inputValue()).isEqualTo("IWAYA Takeshi");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.contains("minister=HAYASHI+Yoshimasa"));
            assertThat(page.locator(".compare-table thead th").count()).isEqualTo(3);
            assertThat(page.locator(".notices").count()).isZero();
        }
    }

    @Test
    void searchesFiltersAndReadsWithoutScripts() {
        NewContextOptions options =
                new NewContextOptions().setLocale("fr-FR").setJavaScriptEnabled(false);
        try (BrowserContext context = site.arrive(options)) {
            Page page = open(context, "/");
            page.fill("#q", "« état de droit »");
            page.locator(".search-box button").click();
            page.waitForURL(url -> url.contains("q="));
            page.locator("input[name=country][value=FR]").check();
            page.locator(".filters-apply button").click();
            page.waitForURL(url -> url.contains("country=FR"));
            page.locator(".hit-title a").first().click();
            page.locator("article.communique").waitFor();
            assertThat(page.locator("mark").first().innerText())
                    .containsIgnoringCase("tat de droit");
        }
    }
}

package org.communiques.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class PagesTest {
    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/?q=%22%C3%A9tat+de+droit%22&country=FR&theme=-iran",
                    "/?q=xyzzy+plugh",
                    "/?q=indopacifique&page=2&year=garbage",
                    "/help",
                    "/about",
                    "/api",
                    "/nowhere");

    private static SampleSite site;
    private static Chromium chromium;

    @BeforeAll
    static void start(@TempDir Path folder) {
        site = SampleSite.start(folder);
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        site.close();
    }

    private static BrowserContext context(String language, ColorScheme scheme, int width) {
        return chromium.browser()
                .newContext(
                        new NewContextOptions()
                                .setLocale(language)
                                .setColorScheme(scheme)
                                .setViewportSize(width, 900));
    }

    private static BrowserContext french() {
        return context("fr-FR", ColorScheme.LIGHT, 1280);
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(site.address(path));
        return page;
    }

    static Stream<Arguments> appearances() {
        List<Arguments> all = new ArrayList<>();
        for (String path : PATHS) {
            for (String language : List.of("fr-FR", "en-GB")) {
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    all.add(Arguments.of(path, language, scheme));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("appearances")
    void isAccessible(String path, String language, ColorScheme scheme) {
        try (BrowserContext context = context(language, scheme, 1280)) {
            assertThat(violations(open(context, path))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "en-GB"})
    void showsAnAccessibleCommunique(String language) {
        try (BrowserContext context = context(language, ColorScheme.DARK, 1280)) {
            Page page = open(context, "/?q=indopacifique");
            page.locator(".hit-title a").first().click();
            assertThat(page.locator("article mark, .text mark").count()).isPositive();
            assertThat(violations(page)).isEmpty();
        }
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(PagesTest::describe).toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getNodes().getFirst().getHtml();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=indopacifique", "/help", "/about", "/api"})
    void fitsThreeHundredAndTwentyPixels(String path) {
        try (BrowserContext context = context("fr-FR", ColorScheme.LIGHT, 320)) {
            Page page = open(context, path);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
        }
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
            assertThat(page.locator(".hit-title").count()).isPositive();
        }
    }

    @Test
    void searchesFiltersAndReadsWithoutScripts() {
        NewContextOptions options =
                new NewContextOptions().setLocale("fr-FR").setJavaScriptEnabled(false);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = open(context, "/");
            page.fill("#q", "« état de droit »");
            page.locator(".search-box button").click();
            page.locator("input[name=country][value=FR]").check();
            page.locator(".filters-apply button").click();
            assertThat(page.url()).contains("country=FR");
            page.locator(".hit-title a").first().click();
            assertThat(page.locator("mark").first().innerText())
                    .containsIgnoringCase("tat de droit");
        }
    }
}

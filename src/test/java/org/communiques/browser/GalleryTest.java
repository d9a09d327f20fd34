package org.communiques.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every state of every fragment: it is there, accessible in both languages and schemes, and fits each width.
@Tag("browser")
class GalleryTest {
    /// The first is 1280 pixels at four times their size.
    private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1440);

    @SuppressWarnings("unused")
    private static final List<Gallery.State> STATES = Gallery.STATES;

    @RegisterExtension private static final OpenSite site = new OpenSite();
    @AutoClose private static BrowserContext french;
    @AutoClose private static BrowserContext english;

    @BeforeAll
    static void arrive() {
        french = site.arrive(Visitor.FRENCH);
        english = site.arrive(Visitor.ENGLISH);
    }

    static Stream<String> paths() {
        return Gallery.paths();
    }

    private static Page open(BrowserContext context, String path) {
        Page page = context.pages().isEmpty() ? context.newPage() : context.pages().getFirst();
        page.setViewportSize(1280, 900);
        Gallery.open(page, site, path);
        return page;
    }

    @Test
    void showsEveryTemplate() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("web/templates"))) {
            Set<String> templates =
                    files.map(file -> file.getFileName().toString().replace(".html", ""))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertThat(Gallery.STATES)
                    .extracting(Gallery.State::fragment)
                    .containsAll(templates)
                    .allMatch(templates::contains);
        }
    }

    @ParameterizedTest
    @FieldSource("STATES")
    void showsAState(Gallery.State state) {
        Locator shown = open(french, state.path()).locator(state.selector());
        assertThat(shown.count()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isAccessibleInFrench(String path) {
        assertThat(new Axe(open(french, path)).violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void isAccessibleInEnglish(String path) {
        assertThat(new Axe(open(english, path)).violations()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void neverScrollsSideways(String path) {
        Page page = open(french, path);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s at %d pixels", path, width)
                    .isLessThanOrEqualTo(width);
        }
    }
}

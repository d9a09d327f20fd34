package org.communiques.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures of all pages of the gallery, left in `target/looks` for a person to look at: `-Dlooks=all`.
///
/// They are not taken otherwise, since nothing is asserted about them and they take minutes.
@Tag("browser")
@EnabledIfSystemProperty(named = "looks", matches = "all")
class LooksTest {
    private static final Path FOLDER = Path.of("target", "looks");
    private static final List<Integer> WIDTHS = List.of(360, 768, 1440);

    @RegisterExtension private static final OpenSite site = new OpenSite();

    static Stream<String> paths() {
        return Gallery.paths();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void showsAtEveryWidthInBothSchemes(String path) {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = context.newPage();
            Gallery.open(page, site, path);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 900);
                    take(page, (path + "-" + width + "-" + scheme).toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    @Test
    void showsACommuniquePrinted() {
        try (BrowserContext context = site.arrive(Visitor.FRENCH)) {
            Page page = context.newPage();
            Gallery.open(page, site, "~/?q=indopacifique");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(794, 1123);
            take(page, "print");
        }
    }

    private static void take(Page page, String name) {
        String file = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-", "") + ".png";
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(file)));
    }
}

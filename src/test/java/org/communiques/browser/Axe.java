package org.communiques.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What axe-core finds wrong with a page, in the light and in the dark.
///
/// All rules are run in the light. In the dark the page is the same but for its colours, and only rules about
/// colour are run again: a quarter of the time.
record Axe(Page page) {
    /// Of level AA and below; their tag would add a rule of level AAA.
    private static final List<String> COLOUR = List.of("color-contrast", "link-in-text-block");

    List<String> violations() {
        List<String> found = new ArrayList<>();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        found.addAll(run("light", axe()));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        found.addAll(run("dark", axe().withRules(COLOUR)));
        return found;
    }

    /// The pages have no frames, and so need no second page to gather what was found in each.
    private AxeBuilder axe() {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static List<String> run(String scheme, AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> describe(scheme, rule))
                .toList();
    }

    private static Stream<String> describe(String scheme, Rule rule) {
        return rule.getNodes().stream()
                .map(node -> scheme + ", " + rule.getId() + ": " + node.getHtml());
    }
}

package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communiques.model.CleanDocument;
import org.communiques.model.Origin;
import org.communiques.site.Hosts;
import org.communiques.site.PageLayout;
import org.communiques.site.SiteProfile;
import org.communiques.site.Sites;
import org.communiques.site.Wildcard;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every selector, date line and boilerplate line of every shipped profile, each on a page made after it: one that
/// is misspelt, or that another rule hides, shows here.
class ProfileTemplatesTest {
    private static final Sites SITES = Sites.load();
    private static final Cleaner CLEANER = new Cleaner(SITES);

    private static final String BODY =
            "Le ministre a reçu son homologue, et tous deux ont parlé de la pêche.";
    private static final String OTHER =
            "Le musée de la ville rouvre au printemps, après un an de travaux.";
    private static final String TITLE = "Visite au port";
    private static final LocalDate DAY = LocalDate.of(2025, 4, 4);

    /// One rule, and the profile that has it.
    record Rule(SiteProfile site, String text) {
        @Override
        public String toString() {
            return site.id() + ": " + text;
        }
    }

    static Stream<Rule> bodies() {
        return selectors(PageLayout::body);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void findsTheBody(Rule rule) {
        String page = SelectorPage.of(rule.text(), paragraph(BODY)) + "<div>" + paragraph(OTHER);
        assertThat(clean(rule, page).text()).isEqualTo(BODY);
    }

    static Stream<Rule> titles() {
        return selectors(PageLayout::title);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void findsTheTitle(Rule rule) {
        CleanDocument clean = clean(rule, SelectorPage.of(rule.text(), TITLE) + body(rule, ""));
        assertThat(clean.title()).isEqualTo(TITLE);
    }

    static Stream<Rule> dates() {
        return selectors(PageLayout::date);
    }

    @ParameterizedTest
    @MethodSource("dates")
    void findsTheDate(Rule rule) {
        String date = rule.text().contains("datetime") ? "vendredi" : "4 avril 2025";
        CleanDocument clean = clean(rule, SelectorPage.of(rule.text(), date) + body(rule, ""));
        assertThat(clean.published()).isEqualTo(DAY);
    }

    static Stream<Rule> removals() {
        return selectors(PageLayout::removed);
    }

    @ParameterizedTest
    @MethodSource("removals")
    void removesWhatIsNoText(Rule rule) {
        String removed = SelectorPage.of(rule.text(), paragraph(OTHER));
        assertThat(clean(rule, body(rule, removed)).text()).isEqualTo(BODY);
    }

    static Stream<Rule> dateLines() {
        return patterns(PageLayout::dateLines);
    }

    @ParameterizedTest
    @MethodSource("dateLines")
    void takesTheDateOfALine(Rule rule) {
        String line = line(rule).replace(PageLayout.DATE, "4 avril 2025");
        CleanDocument clean = clean(rule, body(rule, paragraph(line)));
        assertThat(clean.published()).isEqualTo(DAY);
        assertThat(clean.text()).isEqualTo(BODY);
    }

    static Stream<Rule> boilerplate() {
        return patterns(PageLayout::boilerplate);
    }

    @ParameterizedTest
    @MethodSource("boilerplate")
    void leavesOutBoilerplate(Rule rule) {
        assertThat(clean(rule, body(rule, paragraph(line(rule)))).text()).isEqualTo(BODY);
    }

    private static Stream<Rule> selectors(Function<PageLayout, List<String>> field) {
        return rules(field, selector -> List.of(selector.split(", ")));
    }

    private static Stream<Rule> patterns(Function<PageLayout, List<Wildcard>> field) {
        return rules(field, pattern -> List.of(pattern.pattern()));
    }

    private static <T> Stream<Rule> rules(
            Function<PageLayout, List<T>> field, Function<T, Collection<String>> texts) {
        List<Rule> rules = new ArrayList<>();
        for (SiteProfile site : SITES.all()) {
            for (T value : field.apply(site.page())) {
                texts.apply(value).forEach(text -> rules.add(new Rule(site, text)));
            }
        }
        return rules.stream();
    }

    /// A line that the pattern stands for.
    private static String line(Rule rule) {
        return rule.text().replace("*", " et ainsi de suite").replace("#", "12");
    }

    private static String body(Rule rule, String more) {
        String selector = rule.site().page().body().getFirst().split(", ", 2)[0];
        return SelectorPage.of(selector, more + paragraph(BODY));
    }

    private static String paragraph(String text) {
        return "<p>" + text + "</p>";
    }

    private static CleanDocument clean(Rule rule, String page) {
        Hosts hosts = rule.site().hosts();
        String host =
                hosts.names().isEmpty()
                        ? "xx." + hosts.domains().getFirst()
                        : hosts.names().getFirst();
        String address = "https://" + host + "/essai.html";
        byte[] bytes = ("<html><body>" + page + "</body></html>").getBytes(StandardCharsets.UTF_8);
        return CLEANER.clean(
                new SourceDocument(
                        Origin.unread("x", "x", address, null),
                        new Content.Html(bytes, "utf-8"),
                        Declared.NOTHING));
    }
}

package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communiques.site.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which addresses a run goes to from where it starts.
class ListsAndFeedsTest {
    private final TestRun run;
    private final Path folder;

    ListsAndFeedsTest(@TempDir Path folder) {
        this.folder = folder;
        run = new TestRun(folder);
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void fetchesOnePageAsOnePage() {
        run.site.communique("/a/entretien-du-15-janvier.html");
        assertThat(run.from("/a/entretien-du-15-janvier.html").counts())
                .isEqualTo(new FetchReport.Counts(1, 0, 0, 0));
        assertThat(run.archived())
                .containsExactly(run.site.address("/a/entretien-du-15-janvier.html"));
    }

    @Test
    void followsAListAndItsNextPages() {
        String path = "/presse/communique-numero-";
        run.site.page("/presse/", TestPages.list(TestPages.links(path, 1, 4), next("?page=2")));
        run.site.page(
                "/presse/?page=2", TestPages.list(TestPages.links(path, 5, 8), next("?page=3")));
        run.site.page("/presse/?page=3", TestPages.list(TestPages.links(path, 9, 9)));
        run.site.communiques(path, 1, 9);
        FetchReport report = run.from("/presse/");
        assertThat(report.problems()).isEmpty();
        assertThat(report.counts()).isEqualTo(new FetchReport.Counts(9, 0, 0, 3));
        assertThat(run.archived()).hasSize(9);
    }

    @Test
    void staysBelowThePlaceWhereItStarts() {
        run.site.page(
                "/presse/",
                TestPages.list(
                        TestPages.links("/presse/communique-numero-", 1, 3),
                        TestPages.links("/plan-du-site-numero-", 1, 3),
                        TestPages.link(
                                "https://other.example/un-communique-ailleurs",
                                "Un communiqué d’ailleurs")));
        run.site.communiques("/presse/communique-numero-", 1, 3);
        run.from("/presse/");
        assertThat(run.site.asked).allMatch(path -> path.startsWith("/presse/"));
        assertThat(run.archived()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'><channel><title>x</title><link>@/</link><item><link>@/a/1</link></item>"
                        + "<item><link>@/b/2</link></item></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>x</title><entry><link href='@/a/1'/></entry>"
                        + "<entry><link href='@/b/2'/></entry></feed>"
            })
    void readsAFeedWhateverItsDeclaredType(String feed) {
        run.site.communique("/a/1").communique("/b/2").page("/feed", here(feed));
        assertThat(run.from("/feed").counts()).isEqualTo(new FetchReport.Counts(2, 0, 0, 1));
    }

    @Test
    void findsSitemapsByRobotsAndFeedsByThePage() {
        run.site.robots("User-agent: *", "Disallow:", here("Sitemap: @/index.xml.gz"));
        run.site.on(
                "/index.xml.gz",
                "application/gzip",
                TestPages.gzip(
                        here(
                                """
                                <?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                                <sitemap><loc>@/map.xml</loc></sitemap></sitemapindex>
                                """)));
        run.site.xml(
                "/map.xml",
                here(
                        """
                        <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        <url><loc>@/news/one-of-the-map-2025</loc></url></urlset>
                        """));
        run.site.xml(
                "/rss",
                here(
                        "<rss version='2.0'><channel><item><link>@/a/1</link></item></channel></rss>"));
        run.site.page(
                "/",
                "<link rel=alternate type='application/rss+xml' href=/rss>"
                        + TestPages.list(TestPages.links("/news/numero-", 2001, 2003)));
        run.site.communique("/news/one-of-the-map-2025").communique("/a/1");
        run.site.communiques("/news/numero-", 2001, 2003);
        assertThat(run.from("/").problems()).isEmpty();
        assertThat(run.archived()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<urlset><url><loc>@/n/a-9.html</loc></url></urlset>", "\n@/n/a-9.html\r\n"})
    void takesWhatASitemapNamesThatTheUserNamed(String map) {
        run.site.on("/m/map", "text/plain", here(map).getBytes(StandardCharsets.UTF_8));
        run.site.communique("/n/a-9.html");
        assertThat(run.from("/m/map").counts()).isEqualTo(new FetchReport.Counts(1, 0, 0, 1));
        assertThat(run.archived()).containsExactly(run.site.address("/n/a-9.html"));
    }

    @Test
    void takesWhatTheSitemapsOfAnIndexNameThatTheUserNamed() {
        run.site.xml(
                "/m/index.xml",
                here("<sitemapindex><sitemap><loc>@/m/1.xml</loc></sitemap></sitemapindex>"));
        run.site.xml("/m/1.xml", here("<urlset><url><loc>@/n/tokyo</loc></url></urlset>"));
        run.site.communique("/n/tokyo");
        assertThat(run.from("/m/index.xml").counts()).isEqualTo(new FetchReport.Counts(1, 0, 0, 2));
    }

    @Test
    void saysThatNothingOfASitemapIsOfTheSite() {
        run.site.robots("User-agent: *", "Disallow:", here("Sitemap: @/map.xml"));
        run.site.xml("/map.xml", "<urlset><url><loc>https://b.example/n/a-9</loc></url></urlset>");
        FetchReport report = run.from("/map.xml");
        assertThat(report.hasFailures()).isTrue();
        assertThat(report.problems())
                .singleElement()
                .asString()
                .contains("Failed", "none of the addresses that it names (1) is of this site");
    }

    @Test
    void failsWhenTheSitemapOfRobotsNamesNothingEither() {
        run.site.robots("User-agent: *", "Disallow:", here("Sitemap: @/map.xml"));
        run.site.xml(
                "/map.xml",
                here(
                        "<urlset><url><loc>@/n/a-9</loc></url><url><loc>@/n/a-8</loc></url></urlset>"));
        run.site.xml("/rss", "<rss version='2.0'><channel></channel></rss>");
        FetchReport report = run.from("/rss");
        assertThat(report.hasFailures()).isTrue();
        assertThat(report.problems())
                .singleElement()
                .asString()
                .contains("PassedOver", "none of the addresses that it names (2)");
    }

    @Test
    void followsTheProfileOfAKnownSite() throws IOException {
        profile("  pages: [\"@/liste\"]", "  communiques: [\"/c/#.html\"]");
        run.site.page(
                "/liste",
                TestPages.list(
                        TestPages.link("/c/1.html", "1"),
                        TestPages.link("/a-propos-de-nous-et-du-site", "À propos de nous"),
                        TestPages.link(here("@/c/1.html").replace("127.0.0.1", "localhost"), "x")));
        run.site.communique("/c/1.html");
        assertThat(run.run("essai").problems()).isEmpty();
        assertThat(run.site.asked).containsExactly("/liste", "/c/1.html");
    }

    /// The profile says where communiqués are listed, and not how their addresses are written: every page below
    /// a list that it names may be one.
    @ParameterizedTest
    @ValueSource(strings = {"essai", "@/n/"})
    void takesShortLinksOfAListThatAProfileNames(String start) throws IOException {
        profile("  feeds: [\"@/feeds/rss\"]", "  pages: [\"@/n/\"]");
        run.site.xml(
                "/feeds/rss",
                here(
                        "<rss version='2.0'><channel><item><link>@/n/a1</link></item></channel></rss>"));
        run.site.page(
                "/n/",
                TestPages.list(
                        TestPages.link("/n/a1", "Tokyo"),
                        TestPages.link("/n/b2", "3 mai"),
                        TestPages.link("/n/c3", "Gaza"),
                        TestPages.link("/n/photo.jpg", "Photo"),
                        TestPages.link("/contact", "Contact")));
        run.site.communique("/n/a1").communique("/n/b2").communique("/n/c3");
        assertThat(run.run(here(start)).problems()).isEmpty();
        assertThat(run.archived()).hasSize(3);
        assertThat(run.site.asked).doesNotContain("/contact", "/n/photo.jpg");
    }

    @Test
    void takesNoShortLinksOfAnyOtherList() {
        run.site.page(
                "/n/", TestPages.list(TestPages.link("/n/a1", "Tokyo"), "<p>Rien d’autre.</p>"));
        run.from("/n/");
        assertThat(run.site.asked).containsExactly("/n/");
    }

    @Test
    void namesTheKnownSitesToWhoeverNamesAnother() throws IOException {
        profile("  pages: [\"@/liste\"]");
        assertThatThrownBy(() -> run.run("inconnu"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("essai");
    }

    /// Condolences are of this length.
    @Test
    void keepsAShortPageOfAListThatSaysItIsAnArticle() {
        String text = "<h1>Condoléances</h1><p>Le ministre a présenté ses condoléances.</p>";
        String article = "<meta property='og:type' content='article'>";
        run.site.page("/n/", TestPages.list(TestPages.links("/n/message-de-deuil-", 1, 2)));
        run.site.page("/n/message-de-deuil-1", article + text);
        run.site.page("/n/message-de-deuil-2", text);
        FetchReport report = run.from("/n/");
        assertThat(run.archived()).containsExactly(run.site.address("/n/message-de-deuil-1"));
        assertThat(report.problems()).singleElement().asString().contains("hardly any text");
    }

    @Test
    void saysThatNothingCouldBeFollowed() {
        run.site.page(
                "/p/",
                TestPages.link("/elsewhere/communique-numero-1", "Un communiqué de ce site"));
        assertThat(run.problemOf("/p/")).contains("PassedOver", "no list that could be followed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://a.example/",
                "https://me:secret@a.example/",
                "https://",
                "//a.example/b://c",
                "a b c"
            })
    void saysWhichStartsMakeNoSense(String start) {
        assertThatThrownBy(() -> run.run(start)).isInstanceOf(IllegalArgumentException.class);
    }

    private void profile(String... listings) throws IOException {
        Path profiles = Files.createDirectory(folder.resolve("sites"));
        Files.writeString(
                profiles.resolve("essai.yaml"),
                here(
                        """
                        name: Essai
                        hosts: [127.0.0.1, localhost]
                        addresses: {scheme: http}
                        listings:
                        """
                                + String.join("\n", listings)),
                StandardCharsets.UTF_8);
        run.sites = Sites.load(profiles, _ -> {});
    }

    /// With the address of the site in the place of `@`.
    private String here(String text) {
        return text.replace("@", run.site.address(""));
    }

    private static String next(String address) {
        return "<a href='" + address + "'>Page suivante</a>";
    }
}

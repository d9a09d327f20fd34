package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.communiques.site.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shipped profiles that know where communiqués are listed, each with lists written after the structure of the
/// site's own. Of a profile all is as it is shipped but the hosts, which are this machine's.
class ShippedSitesTest {
    private final TestRun run;
    private final Path profiles;

    ShippedSitesTest(@TempDir Path folder) throws IOException {
        run = new TestRun(folder);
        profiles = Files.createDirectory(folder.resolve("sites"));
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void govUk() throws IOException {
        run.site.page(
                "/search/news-and-communications",
                """
                <header><a href="/browse/driving">Driving and transport</a></header>
                <ul class="gem-c-document-list">
                <li><a class="govuk-link" href="/government/news/talks-in-geneva">Talks in Geneva</a></li></ul>
                <a rel="next" href="/search/news-and-communications?page=2">Next page</a>
                """);
        run.site.page(
                "/search/news-and-communications?page=2",
                "<li><a href='/government/speeches/address-in-geneva'>Address in Geneva</a></li>");
        run.site.xml(
                "/search/news-and-communications.atom",
                here(
                        """
                        <?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">
                        <link rel="self" href="@/search/news-and-communications.atom"/><title>GOV.UK</title>
                        <entry><link rel="alternate" href="@/government/news/of-the-feed?utm_source=x"/></entry></feed>
                        """));
        run.site.xml(
                "/sitemap.xml",
                here(
                        "<sitemapindex><sitemap><loc>@/sitemaps/1.xml</loc></sitemap></sitemapindex>"));
        run.site.xml(
                "/sitemaps/1.xml",
                here(
                        "<urlset><url><loc>@/browse/driving</loc></url>"
                                + "<url><loc>@/government/news/of-the-map</loc></url></urlset>"));
        assertFetches(
                "gov-uk",
                "/government/news/of-the-feed",
                "/government/news/of-the-map",
                "/government/news/talks-in-geneva",
                "/government/speeches/address-in-geneva");
    }

    @Test
    void mofa() throws IOException {
        run.site.page(
                "/press/release/index.html",
                """
                <ul id="gnav"><li><a href="/about/index.html">About Us</a></li></ul>
                <dl class="title-list"><dt>April 4, 2025</dt><dd><ul>
                <li><a href="/press/release/pressite_000001_00099.html">Talks on fisheries</a></li>
                <li><a href="../../fp/nsp/pageite_000001_00098.html">Joint statement</a></li></ul></dd></dl>
                """);
        run.site.page(
                "/mofaj/press/release/index.html",
                "<li><a href='/mofaj/press/release/pressit_000001_00099.html'>漁業に関する協議</a></li>");
        run.site.xml(
                "/mofaj/shin/index.xml",
                here(
                        """
                        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>x</title>
                        <item><link>@/mofaj/fp/nsp/pageit_000001_00097.html</link></item>
                        <item><link>@/mofaj/annai/index.html</link></item></channel></rss>
                        """));
        assertFetches(
                "mofa-go-jp",
                "/fp/nsp/pageite_000001_00098.html",
                "/mofaj/fp/nsp/pageit_000001_00097.html",
                "/mofaj/press/release/pressit_000001_00099.html",
                "/press/release/pressite_000001_00099.html");
    }

    @Test
    void embassyOfJapanInFrance() throws IOException {
        run.site.page(
                "/itprtop_fr/index.html",
                """
                <div id="pagetop"><a href="/itpr_fr/visa.html">Visas</a></div>
                <ul class="link-list"><li><a href="/itpr_ja/11_000001_00100.html">Entretien</a></li>
                <li><a href="../itpr_fr/newinfo_20180126.html">Message</a></li></ul>
                """);
        assertFetches(
                "emb-japan-fr", "/itpr_fr/newinfo_20180126.html", "/itpr_ja/11_000001_00100.html");
    }

    @Test
    void frenchForeignMinistry() throws IOException {
        run.site.page(
                "/fr/salle-de-presse/",
                here(
                        """
                        <base href="@/"><nav><a href="fr/venir-en-france/">Venir en France</a></nav>
                        <article><a href="fr/dossiers-pays/japon/evenements/article/visite">Visite</a></article>
                        """));
        run.site.xml(
                "/spip.php?page=backend-fd&lang=fr",
                here(
                        """
                        <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>x</title>
                        <item><link>@/fr/dossiers-pays/japon/article/declaration?xtor=RSS-1</link></item>
                        </channel></rss>
                        """));
        assertFetches(
                "diplomatie-gouv-fr",
                "/fr/dossiers-pays/japon/article/declaration",
                "/fr/dossiers-pays/japon/evenements/article/visite");
    }

    /// The list is filled by a script: the feed alone names communiqués.
    @Test
    void europeanCommission() throws IOException {
        run.site.page(
                "/commission/presscorner/home/en",
                "<app-root></app-root><noscript>Please enable JavaScript.</noscript>");
        run.site.xml(
                "/commission/presscorner/api/rss?language=en",
                here(
                        """
                        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>x</title>
                        <item><link>@/commission/presscorner/detail/en/ip_25_1042</link></item></channel></rss>
                        """));
        assertFetches("ec-presscorner", "/commission/presscorner/detail/en/ip_25_1042");
    }

    @Test
    void canada() throws IOException {
        run.site.page(
                "/en/news/advanced-news-search/news-results.html",
                """
                <article class="item"><h3 class="h5">
                <a href="/en/global-affairs/news/2025/03/statement.html">Statement</a></h3></article>
                <ul class="pager"><li class="next"><a href="?idx=10">Next</a></li></ul>
                """);
        run.site.page(
                "/en/news/advanced-news-search/news-results.html?idx=10",
                "<h3><a href='/en/global-affairs/news/2025/02/older.html'>Older statement</a></h3>");
        run.site.page(
                "/fr/nouvelles/recherche-avancee-de-nouvelles/resultats-de-nouvelles.html",
                "<h3><a href='/fr/affaires-mondiales/nouvelles/2025/03/declaration.html'>Déclaration</a>");
        run.site.xml(
                "/io-server/gc/news/en/v2?dept=departmentofforeignaffairstradeanddevelopment"
                        + "&sort=publishedDate&orderBy=desc&pick=100&format=atom",
                here(
                        """
                        <feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry>
                        <link href="@/en/global-affairs/news/2025/03/of-the-feed.html"/></entry></feed>
                        """));
        assertFetches(
                "canada-ca",
                "/en/global-affairs/news/2025/02/older.html",
                "/en/global-affairs/news/2025/03/of-the-feed.html",
                "/en/global-affairs/news/2025/03/statement.html",
                "/fr/affaires-mondiales/nouvelles/2025/03/declaration.html");
    }

    @Test
    void swissDepartments() throws IOException {
        run.site.page(
                "/gov/fr/accueil/documentation/communiques.html",
                """
                <div class="mod-nsb"><h3><a href="communiques.msg-id-99123.html">Le Conseil fédéral</a></h3>
                <a href="/gov/fr/accueil/contact.html">Contact</a></div>
                """);
        assertFetches("admin-ch", "/gov/fr/accueil/documentation/communiques.msg-id-99123.html");
    }

    @Test
    void swissNewsService() throws IOException {
        run.site.page(
                "/fr/newnsb",
                """
                <div class="card"><a href="/fr/newnsb/c8Zp1_x">Entretien à Berne</a></div>
                <div class="card"><a href="/fr/nsb?id=99123&lang=fr">Rencontre à Genève</a></div>
                <a href="/fr/contact">Contact</a>
                """);
        run.site.page("/de/newnsb", "<a href='/de/newnsb/c8Zp1_y'>Gespräch in Bern</a>");
        assertFetches(
                "news-admin-ch", "/de/newnsb/c8Zp1_y", "/fr/newnsb/c8Zp1_x", "/fr/nsb?id=99123");
    }

    /// What is archived of a site: these communiqués, and nothing else.
    private void assertFetches(String site, String... communiques) throws IOException {
        Files.writeString(profiles.resolve(site + ".yaml"), ofThisMachine(shipped(site)));
        run.sites = Sites.load(profiles, _ -> {});
        for (String path : communiques) {
            run.site.communique(path);
        }
        FetchReport report = run.run(site);
        assertThat(report.hasFailures()).as("%s", report.problems()).isFalse();
        assertThat(run.archived())
                .extracting(address -> address.substring(run.site.address("").length()))
                .containsExactlyInAnyOrder(communiques);
    }

    private static String shipped(String site) throws IOException {
        try (InputStream yaml = Sites.class.getResourceAsStream(site + ".yaml")) {
            return new String(
                    Objects.requireNonNull(yaml, site).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String ofThisMachine(String profile) {
        return profile.replaceFirst("hosts:\\n(?: +- .*\\n)+", "hosts: [127.0.0.1]\n")
                .replace("scheme: https", "scheme: http")
                .replaceAll("https://[^/\\s]+", run.site.address(""));
    }

    /// With the address of the site in the place of `@`.
    private String here(String text) {
        return text.replace("@", run.site.address(""));
    }
}

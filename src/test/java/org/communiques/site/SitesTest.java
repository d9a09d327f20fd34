package org.communiques.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitesTest {
    private static final Sites SHIPPED = Sites.load();

    /// Addresses of the shipped sites, and whether communiqués stand there: at least one for each rule.
    private static final String COMMUNIQUES =
            """
            https://www.fr.emb-japan.go.jp/itpr_ja/11_000001_00100.html,                     true
            https://www.fr.emb-japan.go.jp/itpr_fr/11_000001_01130.html,                     true
            https://www.fr.emb-japan.go.jp/itpr_fr/newinfo_20180126.html,                    true
            https://www.fr.emb-japan.go.jp/itpr_fr/reunion_02022019.html,                    true
            https://www.fr.emb-japan.go.jp/actualite/2018/20180126-reunion-2+2.html,         true
            https://www.fr.emb-japan.go.jp/politique_etrangere/message.html,                 true
            https://www.fr.emb-japan.go.jp/itpr_fr/visa.html,                                false
            https://www.ma.emb-japan.go.jp/itpr_fr/11_000001_00101.html,                     true
            https://www.ma.emb-japan.go.jp/itpr_fr/newinfo_20200101.html,                    true
            https://www.mofa.go.jp/press/release/pressite_000001_00099.html,                 true
            https://www.mofa.go.jp/mofaj/press/release/pressit_000001_00099.html,            true
            https://www.mofa.go.jp/fp/nsp/page1e_000099.html,                                true
            https://www.mofa.go.jp/fp/nsp/pageite_000001_00099.html,                         true
            https://www.mofa.go.jp/mofaj/fp/nsp/pageit_000001_00099.html,                     true
            https://www.mofa.go.jp/about/index.html,                                         false
            https://www.diplomatie.gouv.fr/fr/dossiers-pays/japon/evenements/article/visite, true
            https://www.diplomatie.gouv.fr/en/country-files/japan/news/article/visit,        true
            https://www.diplomatie.gouv.fr/fr/venir-en-france/,                              false
            https://www.eda.admin.ch/eda/fr/dfae/actualite/news.msg-id-99123.html,           true
            https://www.eda.admin.ch/eda/fr/dfae/contact.html,                               false
            https://www.news.admin.ch/fr/nsb?id=99123,                                       true
            https://www.news.admin.ch/fr/newnsb/c8Zp1_x,                                     true
            https://www.news.admin.ch/de/nsb/99123,                                          true
            https://www.gov.uk/government/news/talks-in-geneva,                              true
            https://www.gov.uk/government/speeches/address-in-geneva,                        true
            https://www.gov.uk/browse/driving,                                               false
            https://ec.europa.eu/commission/presscorner/detail/fr/ip_25_1042,                true
            https://ec.europa.eu/commission/presscorner/home/fr,                             false
            https://www.canada.ca/en/global-affairs/news/2025/03/statement.html,             true
            https://www.canada.ca/fr/affaires-mondiales/nouvelles/2025/03/declaration.html,  true
            https://www.canada.ca/en/services.html,                                          false
            """;

    @TempDir private Path folder;

    /// Alias hosts, final dots, doubled paths, parameters of feeds: one document has one address. What
    /// chooses the document, and a plus in a path, stay.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    http://amb-japon.fr/itpr_ja/11_000001_02414.html, https://www.fr.emb-japan.go.jp/itpr_ja/11_000001_02414.html
                    https://www.amb-japon.fr/itpr_ja/11_000001_02414.html#top, https://www.fr.emb-japan.go.jp/itpr_ja/11_000001_02414.html
                    http://fr.emb-japan.go.jp/actualite/2018/20180126-reunion-2+2.html, https://www.fr.emb-japan.go.jp/actualite/2018/20180126-reunion-2+2.html
                    http://www.mg.emb-japan.go.jp/itpr_ja/11_000001_00768.html, https://www.mg.emb-japan.go.jp/itpr_ja/11_000001_00768.html
                    https://www.diplomatie.gouv.fr./fr/dossiers-pays/japon/, https://www.diplomatie.gouv.fr/fr/dossiers-pays/japon/
                    https://www.diplomatie.gouv.fr/fr/dossiers-pays/japon/evenements/fr/dossiers-pays/japon/evenements/article/visite, https://www.diplomatie.gouv.fr/fr/dossiers-pays/japon/evenements/article/visite
                    https://www.diplomatie.gouv.fr/fr/japon/article/x?xtor=RSS-1&debut_ssra=10, https://www.diplomatie.gouv.fr/fr/japon/article/x
                    https://www.news.admin.ch/fr/nsb?id=99123&lang=fr, https://www.news.admin.ch/fr/nsb?id=99123
                    https://www.bundesreisezentrale.admin.ch/eda/fr/home/x.html, https://www.eda.admin.ch/eda/fr/home/x.html
                    http://www.vbs.admin.ch/fr/x.msg-id-5.html, https://www.vbs.admin.ch/fr/x.msg-id-5.html
                    https://gov.uk/government/news/talks?utm_source=x, https://www.gov.uk/government/news/talks
                    https://ec.europa.eu/commission/presscorner/detail/en/ip_25_1?prefLang=pt, https://ec.europa.eu/commission/presscorner/detail/en/ip_25_1?prefLang=pt
                    HTTP://Unknown.Example.:80/A?b=1&utm_source=x#c, http://unknown.example/A?b=1&utm_source=x
                    http://unknown.example:8081, http://unknown.example:8081/
                    mailto:someone@unknown.example, mailto:someone@unknown.example
                    """)
    void givesOneAddressToOneDocument(URI address, URI canonical) {
        assertThat(SHIPPED.canonical(address)).isEqualTo(canonical);
        assertThat(SHIPPED.canonical(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    http://amb-japon.fr/x,            emb-japan-fr
                    https://www.ma.emb-japan.go.jp/x, emb-japan
                    https://WWW.GOV.UK/x,             gov-uk
                    https://www.admin.ch/x,           admin-ch
                    https://www.news.admin.ch/x,      news-admin-ch
                    https://www.notgov.uk.example/x,
                    """)
    void knowsTheSiteOfAnAddress(URI address, String id) {
        assertThat(SHIPPED.of(address).map(SiteProfile::id).orElse(null)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(textBlock = COMMUNIQUES)
    void tellsCommuniquesByTheirAddress(URI address, boolean communique) {
        assertThat(SHIPPED.of(address).orElseThrow().listings().isCommunique(address))
                .isEqualTo(communique);
    }

    @Test
    void hasAnAddressForEveryRuleThatTellsCommuniques() {
        List<URI> addresses =
                COMMUNIQUES.lines().map(line -> URI.create(line.split(",", 2)[0].strip())).toList();
        for (SiteProfile site : SHIPPED.all()) {
            for (Wildcard rule : site.listings().communiques()) {
                Listings alone = new Listings(List.of(), List.of(), List.of(), List.of(rule));
                assertThat(addresses)
                        .as("%s: %s", site.id(), rule.pattern())
                        .anyMatch(address ->
                                SHIPPED.of(address).filter(site::equals).isPresent()
                                        && alone.isCommunique(address));
            }
        }
    }

    @Test
    void shipsEveryProfileOfItsFolder() throws IOException {
        URI resources =
                URI.create(Objects.requireNonNull(Sites.class.getResource("index.txt")).toString());
        try (var files = Files.list(Path.of(resources).getParent())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.endsWith(".yaml"))
                    .containsExactlyInAnyOrderElementsOf(
                            SHIPPED.all().stream().map(site -> site.id() + ".yaml").toList());
        }
    }

    @Test
    void putsTheUsersProfileOverTheShippedOne() throws IOException {
        write("gov-uk", "name: Our own\nhosts: [www.gov.uk, old.gov.uk]\n");
        write(
                "ministry",
                "name: Ministry\nhosts: www.ministry.example\naddresses: {scheme: http}\n");
        Sites sites = Sites.load(folder, _ -> {});
        assertThat(sites.byId("gov-uk").orElseThrow().name()).isEqualTo("Our own");
        assertThat(sites.canonical(URI.create("https://old.gov.uk/a")))
                .hasToString("https://www.gov.uk/a");
        assertThat(sites.canonical(URI.create("https://ministry.example/a")))
                .hasToString("http://www.ministry.example/a");
        assertThat(sites.byId("canada-ca")).isPresent();
    }

    @Test
    void takesTheShippedProfilesAloneWithoutAFolder() {
        assertThat(Sites.load(folder.resolve("none"), _ -> {}).all()).hasSameSizeAs(SHIPPED.all());
    }

    private void write(String id, String yaml) throws IOException {
        Files.writeString(folder.resolve(id + ".yaml"), yaml);
    }
}

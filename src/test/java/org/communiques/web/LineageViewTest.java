package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communiques.model.CleanDocument;
import org.communiques.model.Lineage;
import org.communiques.model.Origin;
import org.communiques.model.Version;
import org.communiques.search.Settlement;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// A page that was rewritten once, and stands under other addresses too.
class LineageViewTest {
    private static final Instant FIRST = Instant.parse("2024-11-01T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2025-04-12T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2024, 10, 11);
    private static final String HASH = "0123456789abcdef".repeat(4);

    @AutoClose
    private static final RunningSite site =
            RunningSite.of(
                    List.of(captured("actuel", SECOND), captured("ancien", FIRST)),
                    WebOptions.LOCAL,
                    List.of(
                            settled("actuel", new Version("ancien", DAY, FIRST, false)),
                            settled("ancien", new Version("actuel", DAY, SECOND, true))));

    private static CleanDocument captured(String id, Instant day) {
        CleanDocument call = Corpus.CALL;
        return new CleanDocument(
                new Origin(id, id + ".html", "https://example.org/appel", "Essai", HASH, day),
                call.title(),
                "fr",
                DAY,
                call.sections(),
                call.given());
    }

    private static Settlement settled(String id, Version other) {
        List<String> aliases =
                List.of("https://mirror.example/appel", "javascript:" + Corpus.SCRIPT);
        return new Settlement(id, id, Set.of(), new Lineage(aliases, List.of(other)));
    }

    @Test
    void leadsFromAnEarlierVersionToTheCurrentOne() {
        assertThat(site.body("/communiques/ancien"))
                .contains("Ce texte est une version antérieure")
                .contains("rel=\"latest-version\" href=\"/communiques/actuel\"")
                .contains("Version actuelle, capturée le 12 avril 2025");
    }

    @Test
    void leadsFromTheCurrentVersionToTheEarlierOnes() {
        assertThat(site.body("/communiques/actuel"))
                .doesNotContain("Ce texte est une version antérieure")
                .contains(
                        "<a href=\"/communiques/ancien\">Version antérieure, capturée le 1er nov");
    }

    @Test
    void namesOtherVersionsAsVersionsAlone() {
        assertThat(site.body("/communiques/ancien"))
                .doesNotContain("Communiqués semblables", "Avant et après");
    }

    @Test
    void saysWhenAndWhatWasRead() {
        assertThat(site.body("/communiques/actuel"))
                .contains("Capturé le 12 avril 2025", "title=\"" + HASH + "\">" + HASH + "<");
        assertThat(site.get("/communiques/actuel", "Accept-Language", "en").body())
                .contains("Captured on April 12, 2025", "Earlier version, captured on November 1");
    }

    @Test
    void followsNoOtherAddressThanOneOfTheWeb() {
        assertThat(site.body("/communiques/actuel"))
                .contains("href=\"https://mirror.example/appel\"")
                .contains("<span>javascript:&lt;script&gt;")
                .doesNotContain("href=\"javascript:", Corpus.SCRIPT);
    }

    @Test
    void datesAVersionByItsPublicationWhenNothingElseIsKnown() {
        Words words = new Messages(new WebFiles(null)).in(Locale.FRENCH);
        Version dated = new Version("a", DAY, null, false);
        Version undated = new Version("b", null, null, false);
        Lineage lineage = new Lineage(List.of(), List.of(dated, undated));
        LineageView view = LineageView.of(lineage, RunningSite.CLOCK.getZone(), words);
        assertThat(view.versions())
                .extracting(LinkView::title)
                .containsExactly(
                        "Version antérieure, publiée le 11 octobre 2024", "Version antérieure");
    }
}

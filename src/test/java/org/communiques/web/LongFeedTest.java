package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.communiques.model.CleanDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// The feed of a search that has more than a feed's page holds.
class LongFeedTest {
    @AutoClose private static final RunningSite site = RunningSite.of(documents());

    private static List<CleanDocument> documents() {
        LocalDate first = LocalDate.of(2024, 1, 1);
        return IntStream.range(0, 120)
                .mapToObj(day ->
                        Corpus.document(
                                "jour-" + day,
                                "Déclaration " + day,
                                first.plusDays(day).toString(),
                                "La paix du jour " + day + "."))
                .toList();
    }

    private static Document feed(String address) {
        return Jsoup.parse(site.body(address), "", Parser.xmlParser());
    }

    private static String link(Document feed, String rel) {
        return feed.select("feed > link[rel=" + rel + "]").attr("href");
    }

    @Test
    void saysWhichPartOfTheSearchItIs() {
        assertThat(feed("/search.atom?q=paix").select("feed > subtitle").text())
                .isEqualTo("Communiqués 1 à 50 sur 120, les plus récents d’abord.");
        assertThat(feed("/search.atom?q=paix&page=3&lang=en").select("feed > subtitle").text())
                .isEqualTo("Communiqués 101 to 120 of 120, the newest first.");
    }

    @Test
    void leadsFromPageToPageUntilAllIsTold() {
        List<String> told = new ArrayList<>();
        String address = site.address("/search.atom?q=paix");
        for (int page = 1; page <= 3; page++) {
            Document feed = feed(address.substring(site.address("").length()));
            assertThat(link(feed, "self")).isEqualTo(address);
            assertThat(link(feed, "first")).isEqualTo(site.address("/search.atom?q=paix"));
            assertThat(link(feed, "previous").isEmpty()).isEqualTo(page == 1);
            told.addAll(feed.select("entry > id").eachText());
            address = link(feed, "next");
        }
        assertThat(address).isEmpty();
        assertThat(told).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void isOneFeedWhateverThePage() {
        assertThat(feed("/search.atom?page=2").select("feed > id").text())
                .isEqualTo(feed("/search.atom").select("feed > id").text());
        assertThat(link(feed("/search.atom?page=2&lang=en"), "next"))
                .isEqualTo(site.address("/search.atom?page=3&lang=en"));
    }
}

package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class AtomFeedTest {
    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    private static Document feed(String query) {
        return Jsoup.parse(site.body("/search.atom" + query), "", Parser.xmlParser());
    }

    @Test
    void tellsTheNewestFirstWhateverOrderIsAsked() {
        List<String> ids = feed("?sort=oldest").select("entry > id").eachText();
        assertThat(ids).hasSize(Corpus.documents().size());
        assertThat(ids.getFirst()).isEqualTo(site.address("/communiques/graphie-2025"));
    }

    @Test
    void saysInItsTitleWhatItFollows() {
        assertThat(feed("?q=paix&country=FR&theme=-iran").select("feed > title").text())
                .isEqualTo(
                        "Résultats pour «\u202fpaix\u202f» · Thème sauf\u202f: Iran"
                                + " · Pays\u202f: France – Communiqués");
    }

    @Test
    void hasWhatTheFormatWantsOfEachEntry() {
        for (Element entry : feed("?q=ukraine").select("entry")) {
            assertThat(entry.select("> id, > title, > summary, > author > name")).hasSize(4);
            assertThat(Instant.parse(entry.select("> updated").text())).isAfter(Instant.EPOCH);
            assertThat(entry.select("> link").attr("href")).isEqualTo(entry.select("> id").text());
        }
    }

    @Test
    void leadsToItselfAndToThePage() {
        Document feed = feed("?q=paix");
        assertThat(feed.select("feed > link[rel=self]").attr("href"))
                .isEqualTo(site.address("/search.atom?q=paix"));
        assertThat(feed.select("feed > link[rel=alternate]").attr("href"))
                .isEqualTo(site.address("/?q=paix"));
    }

    @Test
    void saysThatItIsWhole() {
        assertThat(feed("?q=paix").select("subtitle, link[rel=next], link[rel=first]")).isEmpty();
    }

    @Test
    void writesTheMarkUpOfATextAsText() {
        Document feed = feed("?q=zanzibar");
        assertThat(feed.select("script")).isEmpty();
        assertThat(feed.select("entry > title").text()).contains(Corpus.SCRIPT);
    }
}

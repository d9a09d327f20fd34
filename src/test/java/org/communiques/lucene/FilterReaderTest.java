package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.communiques.query.Notice;
import org.communiques.search.Dimension;
import org.communiques.search.Filter;
import org.communiques.search.SearchResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterReaderTest {
    private static LuceneEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        engine = Texts.engine(folder, Texts.three());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    MINISTER | IWAYA-Takeshi      | nato          | value-read-as
                    MINISTER | Takeshi Iwaya      | nato          | value-read-as
                    MINISTER | Iwaya              | nato          | value-read-as
                    MINISTER | iwaia-takeshi      |               | value-unknown-near
                    MINISTER | zzz                |               | value-unknown
                    KIND     | Aide               | aid           | value-read-as
                    KIND     | Réunion multilatérale |            | value-read-as
                    KIND     | thé                | nato call aid | value-unreadable
                    COUNTRY  | ＦＲ               | call          | value-read-as
                    COUNTRY  | Atlantide          | nato call aid | value-unreadable
                    SOURCE   | MINISTERE          | nato call aid | value-read-as
                    YEAR     | 1999               |               | value-unknown
                    COUNTRY  | ZW                 |               |
                    """)
    void readsFiltersAsTheIndexWritesThem(
            Dimension dimension, String value, String ids, String notice) {
        SearchResult result = engine.search(Texts.request("", new Filter(dimension, value, false)));

        assertThat(Texts.ids(result))
                .containsExactlyElementsOf(ids == null ? List.of() : List.of(ids.split(" ")));
        assertThat(result.notices())
                .extracting(Notice::code)
                .containsExactlyElementsOf(notice == null ? List.of() : List.of(notice));
    }

    @Test
    void namesTheNearestValueOfAFilterThatNoCommuniqueHas() {
        Filter typing = new Filter(Dimension.MINISTER, "iwaia-takeshi", true);
        SearchResult result = engine.search(Texts.request("", typing));

        assertThat(result.total()).isEqualTo(3);
        assertThat(result.notices())
                .containsExactly(
                        Notice.of(
                                "value-unknown-near",
                                "minister",
                                "iwaia-takeshi",
                                "iwaya-takeshi"));
    }
}

package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import ognl.Ognl;
import ognl.OgnlException;
import org.communiques.web.HistogramView.Count;
import org.communiques.web.HistogramView.Days;
import org.communiques.web.HistogramView.Legend;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {
    private static final HistogramView VIEW =
            HistogramView.of(
                    new Legend("Par année", "Année", null),
                    List.of(
                            new Count(
                                    LinkView.of("/?year=2024", "2024"),
                                    12,
                                    new Days("2024-01-01", "2024-12-31"))),
                    new Words(Locale.FRENCH, Map.of("portrait.count", "{0} : {1}")));

    @BeforeAll
    static void install() {
        RecordReader.install();
    }

    private static Object value(String expression) throws OgnlException {
        return Ognl.getValue(expression, Map.of("view", VIEW));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    view.caption,         Par année
                    view.bars[0].count,   12
                    view.bars[0].address, /?year=2024
                    view.short,           true
                    view.isShort(),       true
                    """)
    void readsComponentsAndMethods(String expression, String expected) throws OgnlException {
        assertThat(value(expression)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"view.nickname", "view.bars[0].inner"})
    void refusesWhatIsNotThere(String expression) {
        assertThatThrownBy(() -> value(expression)).isInstanceOf(OgnlException.class);
    }
}

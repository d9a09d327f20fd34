package org.communiques.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.model.Event;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/// How the ministries of the world open a communiqué: when, for how long and where, one opening a line of
/// `openings.txt`, its paragraphs parted by `//`.
class OpeningsTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());
    private static final Pattern PARAGRAPHS = Pattern.compile(" // ");
    private static final int FIRST_FACT = 4;

    @ParameterizedTest(name = "{3}")
    @CsvFileSource(resources = "openings.txt", delimiter = '|')
    void tellsWhenAndWhere(ArgumentsAccessor line) {
        String facts =
                line.toList().stream()
                        .skip(FIRST_FACT)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" | "));
        assertThat(facts(event(line))).as(line.getString(FIRST_FACT - 1)).isEqualTo(facts);
    }

    private static Event event(ArgumentsAccessor line) {
        return EXTRACTOR
                .extract(
                        Documents.in(
                                Objects.requireNonNull(line.getString(0)),
                                line.getString(2),
                                line.getString(1),
                                PARAGRAPHS.split(
                                        Objects.requireNonNull(line.getString(FIRST_FACT - 1)))))
                .facts()
                .event();
    }

    private static String facts(Event event) {
        var time = event.time();
        var minutes = time.duration() == null ? null : time.duration().toMinutes();
        return Stream.of(
                        time.date(),
                        time.start(),
                        time.startJapan(),
                        minutes,
                        event.place(),
                        event.country())
                .map(fact -> Objects.toString(fact, "-"))
                .collect(Collectors.joining(" | "));
    }
}

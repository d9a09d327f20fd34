package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebTest {
    private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    https://a.example/x#part        | https://a.example/x
                    https://a.example/la pêche.html | https://a.example/la%20p%C3%AAche.html
                    https://a.example/100%/2+2.html | https://a.example/100%25/2+2.html
                    https://a.example/%C3%A9?q=a{b  | https://a.example/%C3%A9?q=a%7Bb
                    https://exämple.example/x?a=1   | https://xn--exmple-cua.example/x?a=1
                    """)
    void escapesWhatPagesDoNot(String written, String address) {
        assertThat(Web.parse(written)).contains(URI.create(address));
    }

    @ParameterizedTest
    @CsvSource({"http://[::1/x", "https://a b/", "':'"})
    void readsNothingFromWhatIsNoAddress(String written) {
        assertThat(Web.parse(written).filter(address -> address.getHost() != null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example,                 /",
        "https://a.example/news,            /news/",
        "https://a.example/news/,           /news/",
        "https://a.example/news/index.html, /news/",
    })
    void knowsTheFolderThatAPageStandsFor(String address, String folder) {
        assertThat(Web.folder(URI.create(address))).isEqualTo(folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    120                           | PT2M
                    99999999999999999999          | PT277777H46M39S
                    Thu, 15 Jan 2026 12:00:30 GMT | PT30S
                    Thu, 15 Jan 2026 11:00:00 GMT | PT0S
                    soon                          |
                    -5                            |
                    """)
    void readsSecondsAndDatesToComeAgain(String value, Duration time) {
        assertThat(RetryAfter.parse(value, NOON).orElse(null)).isEqualTo(time);
    }
}

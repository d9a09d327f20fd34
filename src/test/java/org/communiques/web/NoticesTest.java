package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communiques.query.Notice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NoticesTest {
    private static final Pattern NOTICE =
            Pattern.compile("(?:Notice\\.of|new Notice|\\bnotice)\\(\\s*\"([^\"]+)\"");

    static Stream<String> codes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .flatMap(NoticesTest::codesIn)
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> codesIn(Path file) {
        try {
            return NOTICE.matcher(Files.readString(file)).results().map(result -> group(result));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String group(MatchResult result) {
        return result.group(1);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysEveryNoticeInEveryLanguage(String code) {
        Notice notice = Notice.of(code, "3", "b");
        assertThat(Notices.in(Locale.FRENCH).apply(notice)).isNotBlank();
        assertThat(Notices.in(Locale.ENGLISH).apply(notice)).isNotBlank();
    }
}

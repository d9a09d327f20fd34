package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
    /// An ordinary space where a line may break before a mark that must not begin one.
    private static final Pattern LOOSE = Pattern.compile("« | »| [:;?!](?: |$)");

    private static Words words(Locale locale) {
        return new Messages(new WebFiles(null)).in(locale);
    }

    @Test
    void areThereInEveryLanguage() {
        assertThat(words(Locale.ENGLISH).patterns().keySet())
                .isEqualTo(words(Locale.FRENCH).patterns().keySet());
    }

    @Test
    void areSetInFrenchWithSpacesThatDoNotBreak() {
        assertThat(words(Locale.FRENCH).patterns())
                .allSatisfy((key, text) ->
                        assertThat(text).as(key).doesNotContainPattern(LOOSE).doesNotContain("'"));
    }

    /// A broken plural would only show where its number first occurs.
    @Test
    void areReadAsPatternsForEveryNumber() {
        for (Locale language : Messages.LANGUAGES) {
            words(language)
                    .patterns()
                    .forEach((key, text) -> {
                        for (Object number : List.of(0, 1, 2, 1_000)) {
                            assertThat(new MessageFormat(text, language).format(numbers(number)))
                                    .as(key)
                                    .doesNotContain("{");
                        }
                    });
        }
    }

    private static Object[] numbers(Object number) {
        return new Object[] {number, number, number};
    }
}

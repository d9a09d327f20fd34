package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communiques.model.CleanDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every page: of the golden ones, and of pages put together at random from a seed.
class CleaningPropertiesTest {
    private static final Pattern MARK_UP =
            Pattern.compile(
                    "</?(?:p|div|br|span|a|b|i|strong|em|li|ul|ol|h[1-6]|td|tr|table)\\b[^>]*>");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final List<String> PIECES =
            List.of(
                    "<p>%s</p>",
                    "<h2>%s</h2>",
                    "<div class='related'>%s</div>",
                    "<ul><li>%s</li><li>%s</li></ul>",
                    "<blockquote>%s</blockquote>",
                    "%s<br><br>",
                    "<table><tr><td>%s</td><td>%s</td></tr></table>",
                    "<p><a href='/x'>%s</a></p>",
                    "<div><span>%s</span> <b>%s</b></div>",
                    "<aside>%s</aside>",
                    "<section><p>%s</p>");

    private static final List<String> WORDS =
            List.of(
                    "accord",
                    "ministre",
                    "l’État",
                    "réunion",
                    "a",
                    "signé",
                    "«",
                    "»",
                    ";",
                    "été.",
                    "2025",
                    "Oslo,",
                    "pêche",
                    "et",
                    "les",
                    "du",
                    "photo",
                    "R&amp;D",
                    "&lt;",
                    "15h30");

    static List<Path> pages() {
        return GoldenPages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void changesNothingInAGoldenPageOnceClean(Path page) throws IOException {
        CleanDocument once = GoldenPages.clean(page);
        assertThat(again(once).paragraphs()).isEqualTo(once.paragraphs());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leavesNoMarkUpOfAGoldenPage(Path page) throws IOException {
        assertThat(GoldenPages.clean(page).text()).doesNotContainPattern(MARK_UP);
    }

    @RepeatedTest(100)
    void printsNoMarkUpAndNoWordThatThePageDoesNot(RepetitionInfo seed) {
        String html = page(new Random(seed.getCurrentRepetition()));
        CleanDocument clean = GoldenPages.clean(html);
        assertThat(clean.text()).doesNotContainPattern(MARK_UP);
        assertThat(words(Jsoup.parse(html).text())).containsAll(words(clean.text()));
    }

    private static CleanDocument again(CleanDocument once) {
        String body =
                once.paragraphs().stream()
                        .map(text -> "<p>" + Entities.escape(text) + "</p>")
                        .collect(Collectors.joining("\n"));
        return GoldenPages.clean("<main><article>" + body + "</article></main>");
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text).results().forEach(word -> words.add(word.group()));
        return words;
    }

    private static String page(Random dice) {
        StringBuilder page = new StringBuilder("<body>");
        for (int i = 0; i < 12; i++) {
            String piece = PIECES.get(dice.nextInt(PIECES.size()));
            while (piece.contains("%s")) {
                piece = piece.replaceFirst("%s", sentence(dice));
            }
            page.append(piece);
        }
        return page.toString();
    }

    private static String sentence(Random dice) {
        return dice.ints(1 + dice.nextInt(40), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(" "));
    }
}

package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communiques.model.Communique;
import org.communiques.model.Section;
import org.communiques.query.QueryParser;
import org.communiques.search.Snippet;
import org.communiques.search.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What holds for the snippets of any text, beside a plain reading of it by regular expressions.
class RandomSnippetsTest {
    private static final int TEXTS = 400;
    private static final List<String> WORDS =
            List.of(
                    "paix",
                    "l’État",
                    "accord",
                    "Pêche",
                    "et",
                    "le",
                    "port",
                    "d'accords",
                    "paix-là");

    private static String words(Random random, int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static String paragraph(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(6))
                .mapToObj(_ -> "Or " + words(random, 16) + ".")
                .collect(Collectors.joining(" "));
    }

    private static Section section(Random random) {
        String heading = random.nextInt(3) == 0 ? null : words(random, 4);
        return new Section(
                heading,
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> paragraph(random)).toList());
    }

    private static List<Section> body(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(_ -> section(random)).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    paix           | paix
                    etat           | état
                    paix pêche     | paix;pêche
                    "paix le"      | paix le
                    ==pêche accord | pêche;accord
                    =port -etat    | port
                    "l'état" OU là | l’état;là
                    """)
    void marksInSentencesOfOnePlaceAllThatMatchesThereAndNothingElse(String query, String parts) {
        Random random = new Random(3);
        Marker marker = Marker.ofBody(QueryParser.parse(query).tree(), Set::of);
        Plain plain = Plain.of(List.of(parts.split(";", -1)));
        for (int i = 0; i < TEXTS; i++) {
            List<Section> body = body(random);
            Communique text = Texts.with(Texts.text("a", "Titre"), body.toArray(Section[]::new));
            List<Snippet> snippets = new Snippets(marker).of(text.document());

            assertThat(snippets).allMatch(snippet -> plain.allows(snippet, body), body.toString());
            assertThat(snippets).as("%s", body).hasSizeLessThan(4);
            assertThat(plain.shownBy(snippets)).as("%s", body).isEqualTo(plain.in(body));
        }
    }

    /// Passages as regular expressions find them: `[` and `]` around what matches.
    private record Plain(List<Pattern> parts) {
        static Plain of(List<String> parts) {
            return new Plain(
                    parts.stream()
                            .map(part ->
                                    Pattern.compile("(?iu)(?<![\\p{L}])" + part + "(?![\\p{L}])"))
                            .toList());
        }

        private String marked(String text) {
            String marked = text;
            for (Pattern part : parts) {
                marked = part.matcher(marked).replaceAll("[$0]");
            }
            return marked;
        }

        private static String marked(List<Span> spans) {
            return spans.stream()
                    .map(span -> span.matched() ? "[" + span.text() + "]" : span.text())
                    .collect(Collectors.joining());
        }

        boolean allows(Snippet snippet, List<Section> body) {
            return snippet.heading()
                    ? body.stream().anyMatch(section -> isHeading(snippet, section))
                    : body.stream().anyMatch(section -> isUnder(snippet, section));
        }

        private boolean isHeading(Snippet snippet, Section section) {
            return section.heading() != null
                    && snippet.sectionSpans().isEmpty()
                    && marked(snippet.spans()).equals(marked(section.heading()))
                    && marked(section.heading()).contains("[")
                    && section.paragraphs().stream().noneMatch(p -> marked(p).contains("["));
        }

        private boolean isUnder(Snippet snippet, Section section) {
            String heading = section.heading() == null ? "" : section.heading();
            return marked(snippet.sectionSpans()).equals(marked(heading))
                    && section.paragraphs().stream().anyMatch(p -> hasSentences(p, snippet));
        }

        /// Some whole sentences of a paragraph.
        private boolean hasSentences(String paragraph, Snippet snippet) {
            String passage = marked(snippet.spans());
            String whole = marked(paragraph);
            int at = (" " + whole + " ").indexOf(" " + passage.strip() + " ");
            return at >= 0
                    && passage.contains("[")
                    && passage.startsWith("Or ")
                    && passage.strip().endsWith(".");
        }

        /// Which parts of the query are shown.
        List<Boolean> shownBy(List<Snippet> snippets) {
            return has(
                    snippets.stream()
                            .flatMap(s -> Stream.of(s.text(), String.valueOf(s.section())))
                            .toList());
        }

        /// Which parts of the query a body has.
        List<Boolean> in(List<Section> body) {
            List<String> texts = new ArrayList<>();
            for (Section section : body) {
                texts.addAll(section.paragraphs());
                texts.add(String.valueOf(section.heading()));
            }
            return has(texts);
        }

        private List<Boolean> has(List<String> texts) {
            return parts.stream()
                    .map(part -> texts.stream().anyMatch(text -> part.matcher(text).find()))
                    .toList();
        }
    }
}

package org.communiques;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communiques.clean.Cleaner;
import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.model.CleanDocument;
import org.communiques.source.SourceDocument;
import org.communiques.source.Sourced;
import org.communiques.source.Sources;
import org.communiques.vocabulary.Token;
import org.communiques.vocabulary.Tokenizer;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Extraction reads any text: real sentences that begin or end anywhere, where the words that a rule looks for are missing
/// at the margin.
class FragmentsTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());
    private static final Cleaner CLEANER = new Cleaner();

    @ParameterizedTest
    @MethodSource("documents")
    void readsWhateverBeginsOrEndsAnywhere(CleanDocument document) {
        fragments(document.text())
                .forEach(fragment ->
                        assertThatCode(() -> EXTRACTOR.extract(alone(document, fragment)))
                                .as(fragment)
                                .doesNotThrowAnyException());
    }

    private static List<CleanDocument> documents() throws URISyntaxException {
        URL pages = FragmentsTest.class.getResource("judged/ordinary/pages");
        Path folder = Path.of(Objects.requireNonNull(pages).toURI());
        try (Stream<Sourced> read = Sources.open(List.of(folder.toString()))) {
            return read.map(sourced -> CLEANER.clean((SourceDocument) sourced)).toList();
        }
    }

    /// Each token begins one that goes on to the end of its line, and ends one that begins with its line.
    private static Stream<String> fragments(String text) {
        return text.lines().flatMap(FragmentsTest::ofLine);
    }

    private static Stream<String> ofLine(String line) {
        List<Token> tokens = Tokenizer.tokenize(line);
        return IntStream.range(0, tokens.size())
                .boxed()
                .flatMap(i ->
                        Stream.of(
                                line.substring(tokens.get(i).start()),
                                line.substring(0, tokens.get(i).end())));
    }

    /// As the title, and as the text below it.
    private static CleanDocument alone(CleanDocument document, String fragment) {
        String language = Objects.requireNonNullElse(document.language(), "fr");
        return Documents.in(language, fragment, "2024-05-02", fragment);
    }
}

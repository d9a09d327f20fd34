package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of JSON Lines: what a line tells, and what is said of one that is not of the contract.
class JsonLinesTest {
    private final SourceFolder folder;

    JsonLinesTest(@TempDir Path folder) {
        this.folder = new SourceFolder(folder);
    }

    @Test
    void readsJsonLinesAsTheContractSays() throws IOException {
        folder.write(
                "x.jsonl",
                """
                {"id": "7", "url": "https://a.example/1", "title": "T", "html": "<p>x", "published": "2025-04-04",
                """
                                .strip()
                        + """
                         "language": "fr", "source": "S", "place": "Paris", "themes": ["a", "b"], "ministers": []}
                        """);
        SourceDocument document =
                (SourceDocument) SourceFolder.all(folder.at("x.jsonl")).getFirst();
        assertThat(document.origin().id()).isEqualTo("7");
        assertThat(document.origin().location()).isEqualTo(folder.at("x.jsonl") + ":1");
        assertThat(document.origin().publisher()).isEqualTo("S");
        assertThat(document.declared().published()).isEqualTo(LocalDate.of(2025, 4, 4));
        assertThat(document.declared().given().themes()).containsExactly("a", "b");
        assertThat(document.content()).isEqualTo(new SourceDocument.Content.Markup("<p>x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"html":                              | not JSON: it breaks off at column 9
                    {"html" "x"}                          | not JSON: Unexpected character
                    []                                    | not JSON Lines, but a list
                    {"title": "x"}                        | neither "html" nor "text"
                    {"text": "x", "published": "4 avril"} | "published" is not an ISO date
                    {"text": "x", "themes": [1]}          | "themes" is not a list of strings
                    {"text": "x", "themes": "quays"}      | "themes" is not a list of strings
                    {"text": 5}                           | "text" is not a string
                    {"text": "x", "language": "french"}   | "language" is no BCP 47 tag, such as fr: 'french'
                    """)
    void namesTheLineThatIsNotOfTheContract(String line, String reason) throws IOException {
        folder.write("x.jsonl", "{\"text\": \"before\"}\n\n" + line + "\n{\"text\": \"after\"}");
        List<Sourced> found = SourceFolder.all(folder.at("x.jsonl"));
        assertThat(found).hasSize(3);
        assertThat(found.get(1))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        odd -> {
                            assertThat(odd.location()).isEqualTo(folder.at("x.jsonl") + ":3");
                            assertThat(odd.reason()).startsWith(reason);
                        });
    }

    /// `und` says that nobody knows: the text is asked.
    @ParameterizedTest
    @CsvSource({"fr_FR, fr-FR", "gsw, gsw", "und, ", "' ', "})
    void takesALanguageAsPeopleWriteIt(String written, String tag) throws IOException {
        folder.write("x.jsonl", "{\"text\": \"a\", \"language\": \"" + written + "\"}");
        assertThat(folder.documents())
                .singleElement()
                .satisfies(found -> assertThat(found.declared().language()).isEqualTo(tag));
    }

    @Test
    void makesIdentifiersOfUrlsOrOfFileAndLine() throws IOException {
        folder.write(
                "x.jsonl", "{\"text\": \"a\"}\n{\"text\": \"b\", \"url\": \"https://a.example/\"}");
        folder.write("y.jsonl", "{\"text\": \"a\", \"url\": \"https://a.example/\"}");
        List<String> ids = folder.all().stream().map(SourceFolder::id).toList();
        assertThat(ids.get(1)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(0));
    }

    @Test
    void keepsTheKeysThatAnOwnerGives() throws IOException {
        folder.write("x.jsonl", "{\"id\": 7, \"text\": \"a\"}\n{\"text\": \"b\"}");
        folder.write(
                "m.xml", "<message id='12'><content lang='fr'><lead>a</lead></content></message>");
        assertThat(SourceFolder.all(folder.at("x.jsonl"), folder.at("m.xml")))
                .extracting(found -> ((SourceDocument) found).declared().id())
                .containsExactly("7", null, "12");
    }

    @Test
    void namesEachUnknownFieldOfAFileOnceWithItsLines() throws IOException {
        folder.write(
                "x.jsonl",
                """
                {"text": "a", "date": "2025-04-04", "Title": "A"}
                {"text": "b", "date": "2025-04-05"}
                {"date": "2025-04-06"}
                """);
        assertThat(SourceFolder.all(folder.at("x.jsonl")))
                .hasSize(5)
                .endsWith(
                        new PassedOver(
                                folder.at("x.jsonl"), "unknown field \"date\" in JSON Lines", 3),
                        new PassedOver(
                                folder.at("x.jsonl"), "unknown field \"Title\" in JSON Lines", 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"text": "x"       | not JSON: it breaks off at column 13: write each object on one line
                    {"text": "x        | not JSON: it breaks off at column 12: write each object on one line
                    {"text": ["x"      | not JSON: it breaks off at column 14: write each object on one line
                    [                  | not JSON Lines, but a list: write each object on a line of its own, without [ ] and commas
                    """)
    void saysWhereALineBreaksOff(String line, String reason) throws IOException {
        folder.write("x.jsonl", line);
        assertThat(SourceFolder.all(folder.at("x.jsonl")))
                .containsExactly(new Unreadable(folder.at("x.jsonl") + ":1", reason));
    }

    @Test
    void namesWhatIsNotExpectedInALineAndNoMore() throws IOException {
        folder.write("x.jsonl", "\"title\": \"x\",");
        assertThat(SourceFolder.all(folder.at("x.jsonl")))
                .containsExactly(
                        new Unreadable(
                                folder.at("x.jsonl") + ":1",
                                "not JSON: Unexpected character (':' (code 58)), at column 8"));
    }

    @Test
    void readsNoLineLargerThanMemoryShouldHold() throws IOException {
        Path file = folder.path().resolve("x.jsonl");
        Files.writeString(file, "{\"text\": \"a\"}\n");
        try (FileChannel sparse = FileChannel.open(file, StandardOpenOption.WRITE)) {
            sparse.write(
                    ByteBuffer.wrap("\n{\"text\": \"b\"}".getBytes(StandardCharsets.UTF_8)),
                    sparse.size() + SingleFile.LARGEST + 1);
        }
        List<Sourced> found = SourceFolder.all(file.toString());
        assertThat(found).hasSize(3);
        assertThat(found.get(1)).isEqualTo(new Unreadable(file + ":2", "larger than 64 MB"));
    }
}

package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
    private static final String NO_DOCUMENT_TYPES =
            "a document type (<!DOCTYPE>) and its entities are not read: take it out";

    private final Path folder;

    SourcesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void walksFoldersInNameOrder() throws IOException {
        write("b.html", "<p>b");
        write("a/z.txt", "z");
        write("a/y.md", "y");
        write("c.htm", "<p>c");
        assertThat(locations(folder.toString()))
                .containsExactly(at("a/y.md"), at("a/z.txt"), at("b.html"), at("c.htm"));
    }

    @Test
    void readsJsonLinesAsTheContractSays() throws IOException {
        write(
                "x.jsonl",
                """
                {"id": "7", "url": "https://a.example/1", "title": "T", "html": "<p>x", "published": "2025-04-04",
                """
                                .strip()
                        + """
                         "language": "fr", "source": "S", "place": "Paris", "themes": ["a", "b"], "ministers": []}
                        """);
        SourceDocument document = (SourceDocument) all(at("x.jsonl")).getFirst();
        assertThat(document.origin().id()).isEqualTo("7");
        assertThat(document.origin().location()).isEqualTo(at("x.jsonl") + ":1");
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
                    {"text": 5}                           | "text" is not a string
                    """)
    void namesTheLineThatIsNotOfTheContract(String line, String reason) throws IOException {
        write("x.jsonl", "{\"text\": \"before\"}\n\n" + line + "\n{\"text\": \"after\"}");
        List<Sourced> found = all(at("x.jsonl"));
        assertThat(found).hasSize(3);
        assertThat(found.get(1))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        odd -> {
                            assertThat(odd.location()).isEqualTo(at("x.jsonl") + ":3");
                            assertThat(odd.reason()).startsWith(reason);
                        });
    }

    @Test
    void makesIdentifiersOfUrlsOrOfFileAndLine() throws IOException {
        write("x.jsonl", "{\"text\": \"a\"}\n{\"text\": \"b\", \"url\": \"https://a.example/\"}");
        write("y.jsonl", "{\"text\": \"a\", \"url\": \"https://a.example/\"}");
        List<String> ids = all(folder.toString()).stream().map(SourcesTest::id).toList();
        assertThat(ids.get(1)).isEqualTo(ids.get(2)).isNotEqualTo(ids.get(0));
    }

    @Test
    void saysWhatItCannotReadAndGoesOn() throws IOException {
        write("a.html", "");
        Files.write(folder.resolve("b.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
        write("c.docx", "x");
        write("d.zip", "no zip");
        write("e.xml", "<broken");
        write("picture.png", "x");
        write("z.html", "<p>z");
        List<Sourced> found = all(folder.toString(), at("missing.html"), "https://a.example/");
        assertThat(found).filteredOn(Unreadable.class::isInstance).hasSize(7);
        assertThat(found).filteredOn(SourceDocument.class::isInstance).hasSize(1);
    }

    @Test
    void passesOverWhatPagesAreSavedWithAndCountsIt() throws IOException {
        write("page_files/style.CSS", "p {}");
        write("page_files/.cache/hidden.html", "<p>hidden");
        write("data.json", "{}");
        assertThat(all(folder.toString()))
                .containsExactly(
                        new PassedOver(at("data.json"), "not a page (.json)", 1),
                        new PassedOver(at("page_files/style.CSS"), "not a page (.css)", 1));
        assertThat(Sources.estimate(List.of(folder.toString()))).isZero();
    }

    @Test
    void readsAFolderCalledLikeAFileOfAnotherKind() throws IOException {
        write("site.js/a.html", "<p>a");
        assertThat(locations(folder.toString())).containsExactly(at("site.js/a.html"));
    }

    @Test
    void namesEachUnknownFieldOfAFileOnceWithItsLines() throws IOException {
        write(
                "x.jsonl",
                """
                {"text": "a", "date": "2025-04-04", "Title": "A"}
                {"text": "b", "date": "2025-04-05"}
                {"date": "2025-04-06"}
                """);
        assertThat(all(at("x.jsonl")))
                .hasSize(5)
                .endsWith(
                        new PassedOver(at("x.jsonl"), "unknown field \"date\" in JSON Lines", 3),
                        new PassedOver(at("x.jsonl"), "unknown field \"Title\" in JSON Lines", 1));
    }

    @Test
    void readsZipsAsFolders() throws IOException {
        try (FileSystem zip = zip("x.zip")) {
            Files.createDirectory(zip.getPath("/in"));
            Files.writeString(zip.getPath("/in/b.html"), "<p>b");
            Files.writeString(zip.getPath("/a.txt"), "a");
        }
        assertThat(locations(at("x.zip")))
                .containsExactly(at("x.zip") + "!/a.txt", at("x.zip") + "!/in/b.html");
    }

    @Test
    void readsAnyFileSystem() throws IOException {
        try (FileSystem zip = zip("x.zip")) {
            Files.writeString(zip.getPath("/a.html"), "<p>a");
        }
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("x.zip"));
                Stream<Sourced> found = Sources.open(zip.getPath("/"))) {
            assertThat(found).singleElement().isInstanceOf(SourceDocument.class);
        }
    }

    @Test
    void readsOneMessageInEachOfItsLanguages() throws IOException {
        write(
                "m.xml",
                """
                <messages><message id="12"><pubdate>2020-05-29</pubdate>
                  <originator><name lang="fr">Département</name></originator>
                  <content lang="fr"><city>Berne</city><title>Titre</title><lead>Chapeau.</lead>
                    <text>&lt;p&gt;Corps.&lt;/p&gt;</text></content>
                  <content lang="de"><title>Titel</title><lead>Lead.</lead></content>
                  <content lang="it"><title>Vuoto</title></content>
                  <topics><topic><name lang="fr">Armée</name><name lang="de">Armee</name></topic></topics>
                </message></messages>
                """);
        List<Sourced> found = all(at("m.xml"));
        assertThat(found).extracting(SourcesTest::id).containsExactly("12-fr", "12-de");
        SourceDocument french = (SourceDocument) found.getFirst();
        assertThat(french.declared().given().themes()).containsExactly("Armée");
        assertThat(french.declared().given().place()).isEqualTo("Berne");
        assertThat(french.content())
                .isEqualTo(new SourceDocument.Content.Markup("<p>Chapeau.</p>\n<p>Corps.</p>"));
    }

    @Test
    void namesNoFileForAStrangersXml() throws IOException {
        write(
                "m.xml",
                """
                <!DOCTYPE m [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <message id="1"><content lang="fr"><title>&e;</title><lead>&e;</lead></content></message>
                """);
        assertThat(all(at("m.xml")))
                .containsExactly(new Unreadable(at("m.xml"), NO_DOCUMENT_TYPES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.xml   | <rss version="2.0"><channel/></rss>              | a feed names pages, and seldom holds their whole text: give its address to 'communiques fetch'
                    a.xml   | <feed xmlns="http://www.w3.org/2005/Atom"/>      | a feed names pages, and seldom holds their whole text: give its address to 'communiques fetch'
                    a.atom  | <feed xmlns="http://www.w3.org/2005/Atom"/>      | a feed names pages, and seldom holds their whole text: give its address to 'communiques fetch'
                    a.xml   | <urlset><url/></urlset>                          | a map of a site names pages and holds none: give its address to 'communiques fetch'
                    a.xml   | <html xmlns="http://www.w3.org/1999/xhtml"/>     | a web page: name it .xhtml
                    a.xml   | <TEI><text>x</text></TEI>                        | no <message> in this XML: <TEI>: write its texts as .jsonl, one object a line
                    a.csv   | title,text                                       | files of this kind (.csv) are not read: write it as .jsonl, one object a line
                    a.jsonl | [{"text": "x"}]                                  | not JSON Lines, but a list: write each object on a line of its own, without [ ] and commas
                    """)
    void saysWhatToDoWithAFileOfAnotherKind(String name, String content, String reason)
            throws IOException {
        write(name, content);
        assertThat(all(at(name)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class, odd -> assertThat(odd.reason()).isEqualTo(reason));
    }

    @Test
    void keepsTheKeysThatAnOwnerGives() throws IOException {
        write("x.jsonl", "{\"id\": 7, \"text\": \"a\"}\n{\"text\": \"b\"}");
        write("m.xml", "<message id='12'><content lang='fr'><lead>a</lead></content></message>");
        assertThat(all(at("x.jsonl"), at("m.xml")))
                .extracting(found -> ((SourceDocument) found).declared().id())
                .containsExactly("7", null, "12");
    }

    @Test
    void growsNoEntities() throws IOException {
        write(
                "m.xml",
                """
                <!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <message id="1"><content lang="fr"><lead>&b;</lead></content></message>
                """);
        assertThat(all(at("m.xml")))
                .containsExactly(new Unreadable(at("m.xml"), NO_DOCUMENT_TYPES));
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
        write("x.jsonl", line);
        assertThat(all(at("x.jsonl")))
                .containsExactly(new Unreadable(at("x.jsonl") + ":1", reason));
    }

    @Test
    void namesWhatIsNotExpectedInALineAndNoMore() throws IOException {
        write("x.jsonl", "\"title\": \"x\",");
        assertThat(all(at("x.jsonl")))
                .containsExactly(
                        new Unreadable(
                                at("x.jsonl") + ":1",
                                "not JSON: Unexpected character (':' (code 58)), at column 8"));
    }

    @Test
    void readsNoLineLargerThanMemoryShouldHold() throws IOException {
        Path file = folder.resolve("x.jsonl");
        Files.writeString(file, "{\"text\": \"a\"}\n");
        try (FileChannel sparse = FileChannel.open(file, StandardOpenOption.WRITE)) {
            sparse.write(
                    ByteBuffer.wrap("\n{\"text\": \"b\"}".getBytes(StandardCharsets.UTF_8)),
                    sparse.size() + SingleFile.LARGEST + 1);
        }
        List<Sourced> found = all(file.toString());
        assertThat(found).hasSize(3);
        assertThat(found.get(1)).isEqualTo(new Unreadable(file + ":2", "larger than 64 MB"));
    }

    private FileSystem zip(String name) throws IOException {
        URI uri = URI.create("jar:" + folder.resolve(name).toUri());
        return FileSystems.newFileSystem(uri, Map.of("create", "true"));
    }

    private void write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private String at(String name) {
        return folder + "/" + name;
    }

    private static List<Sourced> all(String... places) {
        try (Stream<Sourced> found = Sources.open(List.of(places))) {
            return found.toList();
        }
    }

    private static List<String> locations(String... places) {
        return all(places).stream()
                .map(found -> ((SourceDocument) found).origin().location())
                .toList();
    }

    private static String id(Sourced found) {
        return ((SourceDocument) found).origin().id();
    }
}

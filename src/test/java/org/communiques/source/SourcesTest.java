package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files, folders and archives as one stream of documents.
class SourcesTest {
    private final SourceFolder folder;

    SourcesTest(@TempDir Path folder) {
        this.folder = new SourceFolder(folder);
    }

    @Test
    void walksFoldersInNameOrder() throws IOException {
        folder.write("b.html", "<p>b");
        folder.write("a/z.txt", "z");
        folder.write("a/y.md", "y");
        folder.write("c.htm", "<p>c");
        assertThat(folder.locations())
                .containsExactly(
                        folder.at("a/y.md"),
                        folder.at("a/z.txt"),
                        folder.at("b.html"),
                        folder.at("c.htm"));
    }

    @Test
    void saysWhatItCannotReadAndGoesOn() throws IOException {
        folder.write("a.html", "");
        Files.write(
                folder.path().resolve("b.html"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
        folder.write("c.docx", "x");
        folder.write("d.zip", "no zip");
        folder.write("e.xml", "<broken");
        folder.write("picture.png", "x");
        folder.write("z.html", "<p>z");
        List<Sourced> found =
                SourceFolder.all(
                        folder.path().toString(), folder.at("missing.html"), "https://a.example/");
        assertThat(found).filteredOn(Unreadable.class::isInstance).hasSize(7);
        assertThat(found).filteredOn(SourceDocument.class::isInstance).hasSize(1);
    }

    @Test
    void passesOverWhatPagesAreSavedWithAndCountsIt() throws IOException {
        folder.write("page_files/style.CSS", "p {}");
        folder.write("page_files/.cache/hidden.html", "<p>hidden");
        folder.write("data.json", "{}");
        assertThat(folder.all())
                .containsExactly(
                        new PassedOver(folder.at("data.json"), "not a page (.json)", 1),
                        new PassedOver(folder.at("page_files/style.CSS"), "not a page (.css)", 1));
        assertThat(Sources.estimate(List.of(folder.path().toString()))).isZero();
    }

    @Test
    void readsAFolderCalledLikeAFileOfAnotherKind() throws IOException {
        folder.write("site.js/a.html", "<p>a");
        assertThat(folder.locations()).containsExactly(folder.at("site.js/a.html"));
    }

    @Test
    void readsZipsAsFolders() throws IOException {
        try (FileSystem zip = zip("x.zip")) {
            Files.createDirectory(zip.getPath("/in"));
            Files.writeString(zip.getPath("/in/b.html"), "<p>b");
            Files.writeString(zip.getPath("/a.txt"), "a");
        }
        assertThat(SourceFolder.locations(folder.at("x.zip")))
                .containsExactly(
                        folder.at("x.zip") + "!/a.txt", folder.at("x.zip") + "!/in/b.html");
    }

    @Test
    void readsAnyFileSystem() throws IOException {
        try (FileSystem zip = zip("x.zip")) {
            Files.writeString(zip.getPath("/a.html"), "<p>a");
        }
        try (FileSystem zip = FileSystems.newFileSystem(folder.path().resolve("x.zip"));
                Stream<Sourced> found = Sources.open(zip.getPath("/"))) {
            assertThat(found).singleElement().isInstanceOf(SourceDocument.class);
        }
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
        folder.write(name, content);
        assertThat(SourceFolder.all(folder.at(name)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Unreadable.class, odd -> assertThat(odd.reason()).isEqualTo(reason));
    }

    private FileSystem zip(String name) throws IOException {
        URI uri = URI.create("jar:" + folder.path().resolve(name).toUri());
        return FileSystems.newFileSystem(uri, Map.of("create", "true"));
    }
}

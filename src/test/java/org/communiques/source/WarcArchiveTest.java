package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a record of a WARC file gives, in files made by hand as other programs write them.
class WarcArchiveTest {
    private static final String PAGE = "<html><body><p>Le ministre est arrivé.</p></body></html>";

    private final SourceFolder folder;

    WarcArchiveTest(@TempDir Path folder) {
        this.folder = new SourceFolder(folder);
    }

    @Test
    void readsTheAddressThatOldWgetWritesInAngleBrackets() throws IOException {
        folder.write(
                "x.warc",
                WarcRecords.response(
                        "<https://a.example/1>", "text/html", WarcRecords.bytes(PAGE)));
        assertThat(folder.documents())
                .singleElement()
                .satisfies(
                        found -> assertThat(found.origin().url()).isEqualTo("https://a.example/1"));
    }

    @Test
    void readsRecordsPackedOneByOneOrNotAtAll() throws IOException {
        byte[] one =
                WarcRecords.response("https://a.example/1", "text/html", WarcRecords.bytes(PAGE));
        byte[] two =
                WarcRecords.response("https://a.example/2", "text/html", WarcRecords.bytes(PAGE));
        folder.write("x.warc.gz", WarcRecords.gzip(one), WarcRecords.gzip(two));
        folder.write("y.warc", one, two);
        assertThat(folder.documents()).hasSize(4);
    }

    @Test
    void unpacksBodiesInChunksAndPackedOnes() throws IOException {
        folder.write(
                "x.warc",
                WarcRecords.response(
                        "https://a.example/1",
                        "text/html\r\nTransfer-Encoding: chunked",
                        WarcRecords.bytes("7\r\n<p>abc<\r\n3\r\n/p>\r\n0\r\n\r\n")),
                WarcRecords.response(
                        "https://a.example/2",
                        "text/html\r\nContent-Encoding: gzip",
                        WarcRecords.gzip(WarcRecords.bytes("<p>abc</p>"))),
                WarcRecords.response(
                        "https://a.example/3",
                        "text/html\r\nContent-Encoding: br",
                        // "<p>abc</p>", as a Brotli stream of one uncompressed block
                        WarcRecords.brotli(WarcRecords.bytes("<p>abc</p>"))));
        assertThat(folder.documents()).extracting(SourceFolder::text).containsOnly("<p>abc</p>");
        assertThat(folder.all()).hasSize(3);
    }

    @Test
    void readsResourcesAndPassesOverWhatIsNoPage() throws IOException {
        folder.write(
                "x.warc",
                WarcRecords.warc(
                        "warcinfo",
                        "",
                        "application/warc-fields",
                        WarcRecords.bytes("software: x\r\n")),
                WarcRecords.warc(
                        "request",
                        "https://a.example/1",
                        "application/http; msgtype=request",
                        WarcRecords.bytes("GET /1 HTTP/1.1\r\nHost: a.example\r\n\r\n")),
                WarcRecords.warc(
                        "resource", "https://a.example/1", "text/html", WarcRecords.bytes(PAGE)),
                WarcRecords.warc(
                        "metadata",
                        "https://a.example/1",
                        "application/warc-fields",
                        WarcRecords.bytes("a: b")),
                WarcRecords.warc(
                        "revisit",
                        "https://a.example/1",
                        "application/http; msgtype=response",
                        WarcRecords.bytes("HTTP/1.1 304 Not Modified\r\n\r\n")),
                WarcRecords.response(
                        "https://a.example/robots.txt",
                        "text/plain",
                        WarcRecords.bytes("User-agent: *")),
                WarcRecords.response(
                        "https://a.example/a.css",
                        "text/css",
                        WarcRecords.bytes("p { color: red }")));
        assertThat(folder.documents()).hasSize(1);
        assertThat(passedOver())
                .containsExactly(
                        "the same as captured before (revisit)",
                        "rules for robots (robots.txt)",
                        "not a page (text/css)");
    }

    @Test
    void saysThatThereIsNoPageInWhatHoldsACrawlersNotesAlone() throws IOException {
        folder.write(
                "x.warc",
                WarcRecords.warc(
                        "request",
                        "https://a.example/1",
                        "application/http; msgtype=request",
                        WarcRecords.bytes("GET /1 HTTP/1.1\r\nHost: a.example\r\n\r\n")));
        assertThat(folder.all())
                .containsExactly(
                        new Unreadable(
                                folder.at("x.warc"),
                                "no page in it, only what a crawler notes for itself (requests, a log)"));
    }

    @Test
    void saysOfEachRecordWhyItIsNoDocument() throws IOException {
        folder.write(
                "x.warc",
                answer("404 Not Found", "text/html", PAGE),
                answer("503 Service Unavailable", "text/html", PAGE),
                answer("301 Moved Permanently", "text/html", ""),
                answer("200 OK", "application/pdf", "%PDF-1.7 …"),
                answer("200 OK", "image/PNG", "…"),
                answer("200 OK", "", "a=1"),
                WarcRecords.warc(
                        "conversion",
                        "https://a.example/1",
                        "text/plain",
                        WarcRecords.bytes("Le ministre est arrivé.")),
                WarcRecords.warc(
                        "resource", "ftp://a.example/1", "text/html", WarcRecords.bytes(PAGE)));
        assertThat(passedOver())
                .containsExactly(
                        "answered 404",
                        "answered 503",
                        "answered 301",
                        "not a page (application/pdf)",
                        "not a page (image/png)",
                        "not a page (of no declared type)",
                        "a record that is not read (conversion)",
                        "neither http nor https");
        assertThat(folder.all())
                .first()
                .isEqualTo(
                        new PassedOver(
                                folder.path() + "/x.warc!https://a.example/1", "answered 404", 1));
    }

    private static byte[] answer(String status, String type, String body) {
        String head =
                "HTTP/1.1 "
                        + status
                        + "\r\n"
                        + (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n")
                        + "\r\n";
        return WarcRecords.warc(
                "response",
                "https://a.example/1",
                "application/http;msgtype=response",
                WarcRecords.bytes(head + body));
    }

    private List<String> passedOver() {
        return folder.all().stream()
                .filter(PassedOver.class::isInstance)
                .map(found -> ((PassedOver) found).reason())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    application/octet-stream, true
                    '',                       true
                    text/html; charset=,      true
                    TEXT/HTML;charset=UTF-8,  true
                    application/json,         false
                    """)
    void asksTheBytesWhereTheTypeIsVague(String type, boolean isPage) throws IOException {
        folder.write(
                "x.warc",
                WarcRecords.response("https://a.example/1", type, WarcRecords.bytes(PAGE)));
        assertThat(folder.all())
                .singleElement()
                .isInstanceOf(isPage ? SourceDocument.class : PassedOver.class);
    }

    @Test
    void namesABinaryThatIsDeclaredAPage() throws IOException {
        folder.write(
                "x.warc",
                WarcRecords.response(
                        "https://a.example/1", "text/html", WarcRecords.bytes("%PDF-1.7 …")));
        assertThat(folder.all())
                .containsExactly(
                        new Unreadable(folder.path() + "/x.warc!https://a.example/1", "binary"));
    }
}

package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// WARC files as other programs write them, made by hand, and those that this one writes.
class WarcArchiveTest {
    private static final String PAGE = "<html><body><p>Le ministre est arrivé.</p></body></html>";
    private static final Instant TIME = Instant.parse("2026-01-15T12:00:00Z");

    private final Path folder;

    WarcArchiveTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsTheAddressThatOldWgetWritesInAngleBrackets() throws IOException {
        write(
                "x.warc",
                WarcRecords.response(
                        "<https://a.example/1>", "text/html", WarcRecords.bytes(PAGE)));
        assertThat(documents())
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
        write("x.warc.gz", WarcRecords.gzip(one), WarcRecords.gzip(two));
        write("y.warc", one, two);
        assertThat(documents()).hasSize(4);
    }

    @Test
    void unpacksBodiesInChunksAndPackedOnes() throws IOException {
        write(
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
        assertThat(documents()).extracting(WarcArchiveTest::text).containsOnly("<p>abc</p>");
        assertThat(all()).hasSize(3);
    }

    @Test
    void readsResourcesAndPassesOverWhatIsNoPage() throws IOException {
        write(
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
        assertThat(documents()).hasSize(1);
        assertThat(passedOver())
                .containsExactly(
                        "the same as captured before (revisit)",
                        "rules for robots (robots.txt)",
                        "not a page (text/css)");
    }

    @Test
    void saysOfEachRecordWhyItIsNoDocument() throws IOException {
        write(
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
        assertThat(all())
                .first()
                .isEqualTo(
                        new PassedOver(folder + "/x.warc!https://a.example/1", "answered 404", 1));
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
        return all().stream()
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
        write("x.warc", WarcRecords.response("https://a.example/1", type, WarcRecords.bytes(PAGE)));
        assertThat(all())
                .singleElement()
                .isInstanceOf(isPage ? SourceDocument.class : PassedOver.class);
    }

    @Test
    void namesABinaryThatIsDeclaredAPage() throws IOException {
        write(
                "x.warc",
                WarcRecords.response(
                        "https://a.example/1", "text/html", WarcRecords.bytes("%PDF-1.7 …")));
        assertThat(all())
                .containsExactly(new Unreadable(folder + "/x.warc!https://a.example/1", "binary"));
    }

    @Test
    void goesOnAfterABodyThatIsNotPackedAsDeclared() throws IOException {
        write(
                "x.warc",
                WarcRecords.response(
                        "https://a.example/1",
                        "text/html\r\nContent-Encoding: gzip",
                        WarcRecords.bytes("not packed at all, whatever is said")),
                WarcRecords.response("https://a.example/2", "text/html", WarcRecords.bytes(PAGE)));
        assertThat(all()).hasSize(2);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void keepsWhatPrecedesACutAndSaysSo() throws IOException {
        byte[] one =
                WarcRecords.response("https://a.example/1", "text/html", WarcRecords.bytes(PAGE));
        for (int cut = 20; cut < one.length - 4; cut += 7) {
            write("x.warc", one, Arrays.copyOf(one, cut));
            assertThat(all())
                    .as("cut at %d of %d", cut, one.length)
                    .hasSize(2)
                    .last()
                    .isInstanceOfSatisfying(
                            Unreadable.class, odd -> assertThat(odd.reason()).contains("cut off"));
        }
    }

    @Test
    void saysThatWhatFollowsDamageIsNotRead() throws IOException {
        byte[] one =
                WarcRecords.response("https://a.example/1", "text/html", WarcRecords.bytes(PAGE));
        write("x.warc", one, WarcRecords.bytes("DAMAGE DAMAGE\r\n\r\n"), one);
        assertThat(all())
                .hasSize(2)
                .last()
                .isEqualTo(
                        new Unreadable(
                                folder + "/x.warc",
                                "damaged: what precedes the damage was read, what follows was not"));
    }

    @Test
    void saysThatTextIsNoWarcFile() throws IOException {
        write("x.warc", WarcRecords.bytes("Le ministre est arrivé.\n".repeat(9)));
        assertThat(all()).containsExactly(new Unreadable(folder + "/x.warc", "no WARC file"));
    }

    @Test
    void keepsWhatPrecedesACutOfAPackedFile() throws IOException {
        byte[] one =
                WarcRecords.gzip(
                        WarcRecords.response(
                                "https://a.example/1", "text/html", WarcRecords.bytes(PAGE)));
        for (int cut = 1; cut < one.length; cut += 5) {
            write("x.warc.gz", one, Arrays.copyOf(one, cut));
            assertThat(all()).as("cut at %d of %d", cut, one.length).hasSize(2);
            assertThat(documents()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "W", "\u001f"})
    void saysThatAFileEndsBeforeItsFirstRecord(String text) throws IOException {
        write("x.warc.gz", WarcRecords.bytes(text));
        assertThat(all())
                .containsExactly(
                        new Unreadable(
                                folder + "/x.warc.gz", "empty, or cut off in its first record"));
    }

    @Test
    void readsBackWhatItArchived() throws IOException {
        try (ArchiveFile file = ArchiveFile.begin(folder, TIME, "communiques")) {
            file.store(capture("https://a.example/1"));
        }
        assertThat(folder.resolve("fetch-20260115T120000Z.warc.gz")).isRegularFile();
        assertThat(documents()).extracting(WarcArchiveTest::text).containsExactly(PAGE);
    }

    @Test
    void leavesNoFileWithoutRecords() throws IOException {
        ArchiveFile.begin(folder, TIME, "communiques").close();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void overwritesNoFileOfTheSameSecond() throws IOException {
        for (int i = 1; i <= 2; i++) {
            try (ArchiveFile file = ArchiveFile.begin(folder, TIME, "communiques")) {
                file.store(capture("https://a.example/" + i));
            }
        }
        assertThat(documents()).hasSize(2);
    }

    @Test
    void salvagesEveryWholeRecordOfAFileLeftBehind() throws IOException {
        ArchiveFile killed = ArchiveFile.begin(folder, TIME, "communiques");
        killed.store(capture("https://a.example/1"));
        Path part = folder.resolve("fetch-20260115T120000Z.warc.gz.part");
        long whole = Files.size(part);
        killed.store(capture("https://a.example/2"));
        byte[] left = Files.readAllBytes(part);
        killed.close();
        for (int cut = (int) whole; cut < left.length; cut += 11) {
            clear();
            Files.write(part, Arrays.copyOf(left, cut));
            assertThat(ArchiveFile.salvage(folder)).containsExactly(part);
            assertThat(all()).as("cut at %d of %d", cut, left.length).hasSize(1);
            assertThat(documents()).hasSize(1);
        }
    }

    @Test
    void leavesNothingOfAFileWithoutAWholeRecord() throws IOException {
        byte[] one = WarcRecords.gzip(WarcRecords.bytes("WARC/1.0"));
        write("fetch-1.warc.gz.part", Arrays.copyOf(one, one.length / 2));
        ArchiveFile.salvage(folder);
        assertThat(folder).isEmptyDirectory();
    }

    private static Capture capture(String address) {
        return new Capture(
                URI.create(address),
                TIME,
                PayloadKind.HTML,
                200,
                Map.of(
                        "content-type",
                        List.of("text/html"),
                        "transfer-encoding",
                        List.of("chunked")),
                WarcRecords.bytes(PAGE));
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private void write(String name, byte[]... records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] one : records) {
            out.write(one);
        }
        Files.write(folder.resolve(name), out.toByteArray());
    }

    private List<Sourced> all() {
        try (Stream<Sourced> found = Sources.open(List.of(folder.toString()))) {
            return found.toList();
        }
    }

    private List<SourceDocument> documents() {
        return all().stream()
                .filter(SourceDocument.class::isInstance)
                .map(SourceDocument.class::cast)
                .toList();
    }

    private static String text(SourceDocument found) {
        return found.content() instanceof SourceDocument.Content.Html(byte[] bytes, String _)
                ? new String(bytes, StandardCharsets.UTF_8)
                : "no page";
    }
}

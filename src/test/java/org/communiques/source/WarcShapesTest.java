package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole files in the shapes that wget and browsertrix give them: all kinds of records, of which pages alone are
/// documents, each known by its address and the time of its capture.
class WarcShapesTest {
    private static final String PAGE = "<p>Le ministre est arrivé.</p>";
    private static final String TARGET = "<https://a.example/1>";
    private static final String GET = "GET /1 HTTP/1.1\nHost: a.example\n\n";
    private static final String MANIFEST = "metadata://gnu.org/software/wget/warc/MANIFEST.txt";
    private static final String LOG = "metadata://gnu.org/software/wget/warc/wget.log";

    private final SourceFolder folder;

    WarcShapesTest(@TempDir Path folder) {
        this.folder = new SourceFolder(folder);
    }

    @Test
    void readsWhatWgetWrites() throws IOException {
        writePacked(
                "wget.warc.gz",
                record("warcinfo", "", "application/warc-fields", "software: Wget/1.21\n"),
                record("request", TARGET, "application/http;msgtype=request", GET),
                record(
                        "response",
                        TARGET,
                        "application/http;msgtype=response",
                        """
                        HTTP/1.1 200 OK
                        Content-Type: text/html; charset=UTF-8
                        Transfer-Encoding: chunked

                        1f
                        <p>Le ministre est arrivé.</p>
                        0

                        """),
                record("metadata", MANIFEST, "text/plain", "<urn:uuid:1>\n"),
                record("resource", LOG, "text/plain", "Saving to: ‘x’\n"));
        assertThat(folder.documents())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.origin().url()).isEqualTo("https://a.example/1");
                    assertThat(found.origin().captured())
                            .isEqualTo(Instant.parse("2026-01-15T12:00:00Z"));
                    assertThat(SourceFolder.text(found)).isEqualTo(PAGE);
                });
        assertThat(folder.all()).hasSize(1);
    }

    private static byte[] record(String type, String target, String contentType, String block) {
        String head =
                """
                WARC/1.0
                WARC-Type: %type
                %targetContent-Type: %content
                WARC-Date: 2026-01-15T12:00:00Z
                WARC-Record-ID: <urn:uuid:8f3f8a4e-1d5c-4ec1-8a3e-5a2f6c1e2b3d>
                WARC-Block-Digest: sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ\
                """
                        .replace("%type", type)
                        .replace(
                                "%target",
                                target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\n")
                        .replace("%content", contentType);
        return WarcRecords.written(head, block);
    }

    @Test
    void readsWhatBrowsertrixWrites() throws IOException {
        writePacked("browsertrix.warc.gz", browsertrix());
        assertBrowsertrix();
        assertThat(folder.all())
                .filteredOn(PassedOver.class::isInstance)
                .containsExactly(
                        new PassedOver(
                                folder.path() + "/browsertrix.warc.gz!https://a.example/2",
                                "the same as captured before (revisit)",
                                1));
    }

    /// Its files come packed together, with lists of the pages that name no text.
    @Test
    void readsThePackageThatBrowsertrixMakesOfThem() throws IOException {
        try (ZipArchiveOutputStream zip =
                new ZipArchiveOutputStream(folder.path().resolve("crawl.wacz"))) {
            put(zip, "archive/data.warc.gz", packed(browsertrix()));
            put(
                    zip,
                    "pages/pages.jsonl",
                    WarcRecords.bytes("{\"url\": \"https://a.example/1\"}\n"));
            put(zip, "datapackage.json", WarcRecords.bytes("{}"));
        }
        assertBrowsertrix();
    }

    private void assertBrowsertrix() {
        assertThat(folder.documents())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.origin().url()).isEqualTo("https://a.example/1");
                    assertThat(found.origin().captured())
                            .isEqualTo(Instant.parse("2026-01-15T12:00:00.123Z"));
                    assertThat(SourceFolder.text(found)).isEqualTo(PAGE);
                });
    }

    private static byte[][] browsertrix() {
        return new byte[][] {
            modern("warcinfo", "", "application/warc-fields", "software: Browsertrix\n"),
            modern(
                    "response",
                    "https://a.example/1",
                    "application/http; msgtype=response",
                    "HTTP/1.1 200 OK\ncontent-type: text/html\nx-orig-content-encoding: br\n\n"
                            + PAGE),
            modern(
                    "request",
                    "https://a.example/1",
                    "application/http; msgtype=request",
                    "GET /1 HTTP/1.1\n\n"),
            modern(
                    "revisit",
                    "https://a.example/2",
                    "application/http; msgtype=response",
                    "HTTP/1.1 200 OK\ncontent-type: text/html\n\n"),
            modern("resource", "urn:pageinfo:https://a.example/1", "application/json", "{}"),
            modern("resource", "urn:text:https://a.example/1", "text/plain", "Le ministre"),
        };
    }

    private static byte[] modern(String type, String target, String contentType, String block) {
        String head =
                """
                WARC/1.1
                %profile%targetWARC-Date: 2026-01-15T12:00:00.123Z
                WARC-Type: %type
                WARC-Record-ID: <urn:uuid:8f3f8a4e-1d5c-4ec1-8a3e-5a2f6c1e2b3d>
                WARC-Page-ID: 0f8fad5b
                Content-Type: %content\
                """
                        .replace("%type", type)
                        .replace(
                                "%profile",
                                type.equals("revisit")
                                        ? "WARC-Profile: http://netpreserve.org/warc/1.1/revisit/"
                                                + "identical-payload-digest\n"
                                        : "")
                        .replace(
                                "%target",
                                target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\n")
                        .replace("%content", contentType);
        return WarcRecords.written(head, block);
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] bytes)
            throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(bytes);
        zip.closeArchiveEntry();
    }

    private void writePacked(String name, byte[]... records) throws IOException {
        folder.write(name, packed(records));
    }

    private static byte[] packed(byte[]... records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] one : records) {
            out.writeBytes(WarcRecords.gzip(one));
        }
        return out.toByteArray();
    }
}

package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The WARC files that this program writes, whole ones and those left behind.
class ArchiveFileTest {
    private static final String PAGE = "<html><body><p>Le ministre est arrivé.</p></body></html>";
    private static final Instant TIME = Instant.parse("2026-01-15T12:00:00Z");

    private final SourceFolder folder;

    ArchiveFileTest(@TempDir Path folder) {
        this.folder = new SourceFolder(folder);
    }

    @Test
    void readsBackWhatItArchived() throws IOException {
        try (ArchiveFile file = ArchiveFile.begin(folder.path(), TIME, "communiques")) {
            file.store(capture("https://a.example/1"));
        }
        assertThat(folder.path().resolve("fetch-20260115T120000Z.warc.gz")).isRegularFile();
        assertThat(folder.documents()).extracting(SourceFolder::text).containsExactly(PAGE);
    }

    @Test
    void leavesNoFileWithoutRecords() throws IOException {
        ArchiveFile.begin(folder.path(), TIME, "communiques").close();
        assertThat(folder.path()).isEmptyDirectory();
    }

    @Test
    void overwritesNoFileOfTheSameSecond() throws IOException {
        for (int i = 1; i <= 2; i++) {
            try (ArchiveFile file = ArchiveFile.begin(folder.path(), TIME, "communiques")) {
                file.store(capture("https://a.example/" + i));
            }
        }
        assertThat(folder.documents()).hasSize(2);
    }

    @Test
    void salvagesEveryWholeRecordOfAFileLeftBehind() throws IOException {
        ArchiveFile killed = ArchiveFile.begin(folder.path(), TIME, "communiques");
        killed.store(capture("https://a.example/1"));
        Path part = folder.path().resolve("fetch-20260115T120000Z.warc.gz.part");
        long whole = Files.size(part);
        killed.store(capture("https://a.example/2"));
        byte[] left = Files.readAllBytes(part);
        killed.close();
        for (int cut = (int) whole; cut < left.length; cut += 11) {
            clear();
            Files.write(part, Arrays.copyOf(left, cut));
            assertThat(ArchiveFile.salvage(folder.path())).containsExactly(part);
            assertThat(folder.all()).as("cut at %d of %d", cut, left.length).hasSize(1);
            assertThat(folder.documents()).hasSize(1);
        }
    }

    @Test
    void leavesNothingOfAFileWithoutAWholeRecord() throws IOException {
        byte[] one = WarcRecords.gzip(WarcRecords.bytes("WARC/1.0"));
        folder.write("fetch-1.warc.gz.part", Arrays.copyOf(one, one.length / 2));
        ArchiveFile.salvage(folder.path());
        assertThat(folder.path()).isEmptyDirectory();
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
        try (Stream<Path> files = Files.list(folder.path())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}

package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Instant NOON = Instant.parse("2026-01-15T12:00:00Z");
    private static final URI A = URI.create("https://a.example/a");
    private static final URI B = URI.create("https://a.example/b");
    private static final Journal.Entry ENTRY =
            new Journal.Entry(
                    NOON,
                    "W/\"1\"",
                    "Thu, 15 Jan 2026 12:00:00 GMT",
                    "abc",
                    List.of(new Link(B, Link.Role.NEXT, 0)));

    private final Path folder;

    JournalTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createFile(folder.resolve("fetch.warc.gz"));
    }

    @Test
    void remembersWhatWasFetched() throws IOException {
        write(true, A);
        try (Journal journal = Journal.open(folder, NOON.plusSeconds(60))) {
            assertThat(journal.known(A)).contains(ENTRY);
            assertThat(journal.known(B)).isEmpty();
            assertThat(journal.isOfThisRun(ENTRY)).isFalse();
        }
    }

    @Test
    void goesOnWithARunThatDidNotFinish() throws IOException {
        write(false, A);
        try (Journal journal = Journal.open(folder, NOON.plusSeconds(60))) {
            assertThat(journal.isOfThisRun(ENTRY)).isTrue();
        }
    }

    @Test
    void beginsAnewAfterADay() throws IOException {
        write(false, A);
        try (Journal journal = Journal.open(folder, NOON.plus(Duration.ofHours(25)))) {
            assertThat(journal.isOfThisRun(ENTRY)).isFalse();
        }
    }

    @Test
    void leavesOutALineThatWasCutOff() throws IOException {
        write(false, A, B);
        Path file = folder.resolve(Journal.FILE);
        byte[] whole = Files.readAllBytes(file);
        int last = new String(whole, StandardCharsets.UTF_8).indexOf(B + "\t2026");
        for (int cut = last; cut < whole.length - 2; cut++) {
            Files.write(file, Arrays.copyOf(whole, cut));
            try (Journal journal = Journal.open(folder, NOON.plusSeconds(60))) {
                assertThat(journal.known(A)).isPresent();
                assertThat(journal.known(B)).as("cut at %d", cut).isEmpty();
            }
        }
    }

    private void write(boolean finishes, URI... addresses) throws IOException {
        try (Journal journal = Journal.open(folder, NOON)) {
            for (URI address : addresses) {
                journal.write(address, ENTRY);
            }
            if (finishes) {
                journal.finish(NOON);
            }
        }
    }
}

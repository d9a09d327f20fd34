package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What of a site ends up in the archive.
class ArchiveTest {
    private final TestRun run;

    ArchiveTest(@TempDir Path folder) {
        run = new TestRun(folder);
        run.site.page("/a", TestPages.article("Premier"));
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void keepsWhenAPageWasCaptured() {
        // After its robots.txt, and the pause that follows.
        Instant asked = run.time.instant().plusSeconds(1);
        run.from("/a");
        assertThat(run.documents())
                .singleElement()
                .satisfies(found -> assertThat(found.origin().captured()).isEqualTo(asked));
    }

    @Test
    void keepsBothVersionsOfAPageThatChangedAndNoCopyOfOneThatDidNot() {
        run.from("/a");
        run.time.pass(Duration.ofHours(1));
        FetchReport unchanged = run.from("/a");
        assertThat(unchanged.counts().unchanged()).isEqualTo(1);
        assertThat(unchanged.archive()).isNull();
        run.site.page("/a", TestPages.article("Second"));
        run.time.pass(Duration.ofHours(1));
        run.from("/a");
        assertThat(run.archived()).containsExactly(run.site.address("/a"), run.site.address("/a"));
    }

    @Test
    void fetchesAnewWhatIsNoLongerInIt() throws IOException {
        Path file = run.from("/a").archive();
        assertThat(file).isNotNull();
        Files.delete(file);
        run.time.pass(Duration.ofHours(1));
        assertThat(run.from("/a").counts().stored()).isEqualTo(1);
    }

    @Test
    void isWrittenByOneRunAtATime() throws IOException {
        try (Archive _ = Archive.open(run.archive, run.time.instant(), "essai")) {
            assertThatThrownBy(() -> run.from("/a"))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("Another run");
        }
        assertThat(run.from("/a").counts().stored()).isEqualTo(1);
    }
}

package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where redirects lead, each hop judged like an address of its own.
class RedirectsTest {
    private final TestRun run;

    RedirectsTest(@TempDir Path folder) {
        run = new TestRun(folder);
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void areFollowedWithinTheSite() {
        run.site.status("/old", 301, "Location", "/new").communique("/new");
        assertThat(run.from("/old").counts().stored()).isEqualTo(1);
        assertThat(run.archived()).containsExactly(run.site.address("/new"));
    }

    @Test
    void endWhenTheyGoInACircleOrOnAndOn() {
        run.site.status("/a", 302, "Location", "/b").status("/b", 302, "Location", "/a");
        IntStream.range(0, 9)
                .forEach(i -> run.site.status("/r" + i, 302, "Location", "/r" + (i + 1)));
        assertThat(run.problemOf("/a")).contains("Failed", "redirects in a circle");
        assertThat(run.problemOf("/r0")).contains("Failed", "too many redirects");
    }

    @Test
    void areNotFollowedToAnotherSiteOrScheme() {
        run.site.status("/a", 302, "Location", "https://other.example/");
        run.site.status("/b", 302, "Location", "file:///etc/passwd");
        run.site.status("/c", 302, "Location", "http://me:secret@127.0.0.1/");
        assertThat(run.problemOf("/a")).contains("leads to https://other.example/: another site");
        assertThat(run.problemOf("/b")).contains("neither http nor https");
        assertThat(run.problemOf("/c")).contains("name or password");
    }
}

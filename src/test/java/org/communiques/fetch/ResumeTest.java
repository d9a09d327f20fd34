package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs that end before everything was visited, and those that go on.
class ResumeTest {
    private final TestRun run;

    ResumeTest(@TempDir Path folder) {
        run = new TestRun(folder);
        run.site.page("/p/", TestPages.list(TestPages.links("/p/communique-numero-", 1, 5)));
        run.site.communiques("/p/communique-numero-", 1, 5);
    }

    @AfterEach
    void stop() {
        run.close();
    }

    @Test
    void goesOnWhereItWasKilled() {
        assertThatThrownBy(() -> run(run.fetch(), this::kill)).hasMessage("killed");
        assertThat(run.from("/p/").counts()).isEqualTo(new FetchReport.Counts(2, 0, 4, 0));
        assertThat(run.site.asked).doesNotHaveDuplicates();
        assertThat(run.archived()).hasSize(5);
    }

    private void kill() {
        throw new CancellationException("killed");
    }

    @Test
    void endsTidilyBetweenTwoPagesWhenToldTo() {
        Fetch fetch = run.fetch();
        FetchReport report = run(fetch, fetch::stop);
        assertThat(report.stop()).isEqualTo("stopped; the next run goes on, 2 wait");
        assertThat(run.archived()).hasSize(3);
        assertThat(run.from("/p/").counts()).isEqualTo(new FetchReport.Counts(2, 0, 4, 0));
    }

    @Test
    void waitsForNoAnswerWhenToldToEnd() {
        Fetch fetch = run.fetch();
        run.site.on(
                "/p/communique-numero-2",
                _ -> {
                    fetch.stop();
                    run.site.keepSilent();
                });
        FetchReport report = run(fetch, () -> {});
        assertThat(report.stop()).isEqualTo("stopped; the next run goes on");
        assertThat(run.archived()).hasSize(1);
    }

    @Test
    void goesOnAfterALimit() {
        run.limits = limits(3, Duration.ofHours(1));
        FetchReport first = run.from("/p/");
        assertThat(first.counts().stored()).isEqualTo(3);
        assertThat(first.stop()).contains("2 wait");
        assertThat(run.from("/p/").counts().stored()).isEqualTo(2);
        assertThat(run.archived()).hasSize(5);
    }

    @Test
    void endsAfterAsManyRequestsAsAllowed() {
        run.limits = new Limits(9, 2, 3, 1 << 20, Duration.ofSeconds(20), Duration.ofHours(1));
        assertThat(run.from("/p/").stop()).contains("as many pages asked for as allowed (2)");
        assertThat(run.site.asked).hasSize(2);
    }

    @Test
    void endsWhenTheTimeIsOver() {
        run.limits = limits(9, Duration.ofSeconds(3));
        assertThat(run.from("/p/").stop()).contains("the time is over");
    }

    @Test
    void beginsAnewADayLater() {
        run.limits = limits(3, Duration.ofHours(1));
        run.from("/p/");
        run.time.pass(Duration.ofHours(25));
        run.limits = limits(9, Duration.ofHours(1));
        assertThat(run.from("/p/").counts()).isEqualTo(new FetchReport.Counts(2, 3, 0, 1));
    }

    private static Limits limits(int stored, Duration total) {
        return new Limits(stored, 100, 3, 1 << 20, Duration.ofSeconds(20), total);
    }

    /// Does something when the third communiqué is stored.
    private FetchReport run(Fetch fetch, Runnable atTheThird) {
        return fetch.run(
                List.of(run.site.address("/p/")),
                run.time.pace(),
                visit -> {
                    if (visit.address().toString().endsWith("-3")) {
                        atTheThird.run();
                    }
                });
    }
}

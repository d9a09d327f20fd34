package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a run sums up.
class FetchReportTest {
    private final FetchReport.Tally tally = new FetchReport.Tally();

    @Test
    void saysHowManyLinksWereBeyondWhatARunRemembers() {
        tally.leftOut(3);
        assertThat(tally.report(null, null).stop())
                .isEqualTo(
                        "3 links were left out, as a run remembers 200000 addresses of a site: name"
                                + " parts of it");
    }

    @Test
    void saysSoBesideWhyTheRunEndedEarly() {
        tally.leftOut(1);
        assertThat(tally.report(null, "stopped").stop()).startsWith("stopped; 1 link was left out");
    }

    @Test
    void saysNothingOfARunThatVisitedEverything() {
        tally.leftOut(0);
        assertThat(tally.report(null, null).stop()).isNull();
    }
}

package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Twice the page takes about twice the time, whatever it is made of. The thread's own time is measured, the
/// best of several runs, so that a busy machine does not matter.
class LinearTimeTest {
    private static final int ONCE = 3000;
    private static final int RUNS = 5;

    /// Where time grew with the square of the page, it would be 4.
    private static final double MOST = 3.2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Les deux ministres sont convenus de se revoir à l’automne.</p>",
                "<li><a href='/x'>Autre page</a></li>",
                "<h2>Lire aussi</h2><a href='/x'>Autre page</a>",
                "<div><span>Le ministre a signé l’accord",
                "<p>Le ministre a signé &amp;lt;b&amp;gt;l’accord&amp;lt;/b&amp;gt;.</p>",
                "<td>Oslo, <a>a <b>b <i>c</td>",
                "texte sans balise et sans fin "
            })
    void takesTimeInProportionToThePage(String piece) {
        String page = piece.repeat(ONCE);
        time(page + page);
        assertThat(time(page + page) / time(page)).isLessThan(MOST);
    }

    private static double time(String page) {
        var threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long start = threads.getCurrentThreadCpuTime();
            GoldenPages.clean(page);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}

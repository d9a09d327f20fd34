package org.communiques.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a page costs its reader: bytes over the wire, requests, and content that moves under the eye.
@Tag("browser")
class WeightTest {
    private static final int MOST_BYTES = 60_000;

    /// The page, its style, its script, the seal and, of it, the icon.
    private static final int MOST_REQUESTS = 5;

    /// A tenth of what is held to be good: nothing that an eye follows.
    private static final double MOST_SHIFT = 0.01;

    private static final String SHIFTS =
            """
            () => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => {
                for (const entry of list.getEntries()) sum += entry.value;
              }).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => done(sum), 400);
            })
            """;

    @RegisterExtension private static final OpenSite site = new OpenSite();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=indopacifique", "/?q=ukraine&year=2022&theme=-iran"})
    void isLight(String path) {
        for (Visitor visitor : List.of(Visitor.FRENCH, Visitor.ON_A_PHONE)) {
            try (BrowserContext context = site.arrive(visitor)) {
                Page page = context.newPage();
                List<Request> requests = new ArrayList<>();
                page.onRequestFinished(requests::add);
                page.navigate(site.address(path));
                Object shifts = page.evaluate(SHIFTS);
                long bytes =
                        requests.stream()
                                .map(Request::sizes)
                                .mapToLong(size -> size.responseBodySize + size.responseHeadersSize)
                                .sum();
                assertThat(bytes).as(path).isPositive().isLessThanOrEqualTo(MOST_BYTES);
                assertThat(requests).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
                assertThat(requests).allMatch(one -> one.url().startsWith(site.address("/")));
                assertThat(((Number) shifts).doubleValue())
                        .as("layout shift")
                        .isLessThan(MOST_SHIFT);
            }
        }
    }
}

package org.communiques.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The sample's site and a browser before it, for a class of tests:
///
///     @RegisterExtension static final OpenSite site = new OpenSite();
///
/// Both are started for the first class that wants them, serve all others, and end with the last test. Each test
/// opens a context of its own, so that none sees what another left.
final class OpenSite implements BeforeAllCallback {
    /// Far longer than anything takes on a machine that has nothing else to do.
    private static final int PATIENCE = 120_000;

    private @Nullable Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        running =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(OpenSite.class))
                        .getOrComputeIfAbsent(Running.class, _ -> Running.start(), Running.class);
    }

    String address(String path) {
        return running().site().address(path);
    }

    BrowserContext arrive(Visitor visitor) {
        return arrive(visitor.options());
    }

    /// Somebody whom no [Visitor] is.
    BrowserContext arrive(NewContextOptions options) {
        BrowserContext context = running().chromium().browser().newContext(options);
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    private Running running() {
        return Objects.requireNonNull(running, "no test class has begun");
    }

    private record Running(SampleSite site, Chromium chromium) implements AutoCloseable {
        static Running start() {
            return new Running(SampleSite.start(), Chromium.launch());
        }

        @Override
        public void close() {
            chromium.close();
            site.close();
        }
    }
}

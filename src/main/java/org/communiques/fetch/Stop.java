package org.communiques.fetch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The wish of another thread that a run should end. Thread-safe.
///
/// The thread of the run is not interrupted: that would close the file that it writes.
final class Stop {
    private final CompletableFuture<Void> wish = new CompletableFuture<>();

    void request() {
        wish.complete(null);
    }

    boolean isRequested() {
        return wish.isDone();
    }

    /// Lets so much time pass.
    ///
    /// @throws InterruptedException as soon as the run should end
    void sleep(Duration time) throws InterruptedException {
        try {
            await(new CompletableFuture<>(), time);
        } catch (TimeoutException _) {
            // The time has passed.
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nothing was waited for", e);
        }
    }

    /// Waits for a result, no longer than this.
    ///
    /// @throws InterruptedException as soon as the run should end
    <T> T await(CompletableFuture<T> result, Duration most)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture.anyOf(result, wish).get(most.toMillis(), TimeUnit.MILLISECONDS);
        if (isRequested()) {
            throw new InterruptedException("the run should end");
        }
        return result.get();
    }
}

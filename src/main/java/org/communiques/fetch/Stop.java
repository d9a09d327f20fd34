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
            await(after(time), new CompletableFuture<>());
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Time alone was waited for", e);
        }
    }

    /// Waits for a result until something says that it comes too late.
    ///
    /// @throws InterruptedException as soon as the run should end
    <T> T await(CompletableFuture<T> result, CompletableFuture<Void> late)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture.anyOf(result, late, wish).get();
        if (isRequested()) {
            throw new InterruptedException("the run should end");
        }
        if (!result.isDone()) {
            throw new TimeoutException();
        }
        return result.get();
    }

    /// Is done when so much time has passed.
    static CompletableFuture<Void> after(Duration time) {
        return new CompletableFuture<Void>()
                .completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS);
    }
}

package org.communiques.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The wish of the operating system, or of Ctrl+C, that this process end.
///
/// The process waits with its end until this is closed, so that what was opened after it is closed first.
final class StopSignal implements AutoCloseable {
    private static final int SECONDS_TO_CLOSE = 15;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private final Thread hook = new Thread(this::end, "stop");
    private final Runnable pass;

    StopSignal() {
        this(() -> {});
    }

    /// @param pass tells the work to end, and returns at once
    StopSignal(Runnable pass) {
        this.pass = pass;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    boolean isAsked() {
        return asked.getCount() == 0;
    }

    void await() throws InterruptedException {
        asked.await();
    }

    @Override
    public void close() {
        closed.countDown();
        if (!isAsked()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private void end() {
        asked.countDown();
        pass.run();
        try {
            if (!closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
                System.err.println("Not everything came to its end in " + SECONDS_TO_CLOSE + " s.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

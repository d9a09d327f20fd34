package org.communiques.cli;

/// What the exit code of every command says.
final class ExitCode {
    static final int DONE = 0;
    static final int UNEXPECTED = 1;
    static final int USAGE = 2;
    static final int INDEX_UNAVAILABLE = 3;

    /// Finished, but some documents failed.
    static final int SOME_FAILED = 4;

    private ExitCode() {}
}

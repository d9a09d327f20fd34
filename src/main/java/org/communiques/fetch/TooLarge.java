package org.communiques.fetch;

import java.io.IOException;

/// A body is longer than was allowed, packed or unpacked.
final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1 << 20;

    TooLarge(int limit) {
        super(
                "larger than "
                        + (limit < MEGABYTE ? limit + " bytes" : limit / MEGABYTE + " MB")
                        + " (--max-size would allow more)");
    }
}

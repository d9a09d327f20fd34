package org.communiques.cli;

import java.util.Locale;

/// A number of things in the words of the terminal, which are English: `1 communiqué`, `1,200 communiqués`.
final class Counted {
    private Counted() {}

    /// @param noun of one; of all else it takes an s
    static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }
}

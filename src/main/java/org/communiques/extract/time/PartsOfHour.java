package org.communiques.extract.time;

import org.communiques.extract.text.Passage;
import org.communiques.vocabulary.NameIndex;
import org.jspecify.annotations.Nullable;

/// What languages say behind a number of hours, on the clock and of a length alike: « et demie », « and a quarter »,
/// « e tre quarti ».
final class PartsOfHour {
    private static final NameIndex<Integer> MINUTES = new NameIndex<>(32);

    static {
        MINUTES.addAll(
                15,
                "et quart",
                "et un quart",
                "un quart",
                "quart",
                "and a quarter",
                "e un quarto",
                "y cuarto");
        MINUTES.addAll(
                30,
                "et demie",
                "et demi",
                "demie",
                "and a half",
                "und eine halbe",
                "e mezza",
                "e mezzo",
                "y media");
        MINUTES.addAll(45, "et trois quarts", "trois quarts", "and three quarters", "e tre quarti");
        MINUTES.addAll(-15, "moins le quart", "moins un quart", "meno un quarto");
        MINUTES.addAll(-10, "moins dix", "meno dieci");
        MINUTES.addAll(-5, "moins cinq", "meno cinque");
    }

    private PartsOfHour() {}

    /// @param minutes more than the hours; fewer when negative
    record Part(int minutes, int length) {}

    static @Nullable Part behind(Passage passage, int at) {
        NameIndex.Found<Integer> part = MINUTES.longest(passage.tokens(), at);
        return part == null ? null : new Part(part.values().getFirst(), part.length());
    }
}

package org.communiques.extract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What languages say behind a number of hours, on the clock and of a length alike: « et demie », « and a quarter », « e tre quarti ».
final class PartsOfHour {
    private static final Map<Integer, Phrases> PARTS =
            Map.of(
                    15,
                    Phrases.of(
                            List.of(
                                    "et quart",
                                    "et un quart",
                                    "un quart",
                                    "quart",
                                    "and a quarter",
                                    "e un quarto",
                                    "y cuarto")),
                    30,
                    Phrases.of(
                            List.of(
                                    "et demie",
                                    "et demi",
                                    "demie",
                                    "and a half",
                                    "und eine halbe",
                                    "e mezza",
                                    "e mezzo",
                                    "y media")),
                    45,
                    Phrases.of(
                            List.of(
                                    "et trois quarts",
                                    "trois quarts",
                                    "and three quarters",
                                    "e tre quarti")),
                    -15,
                    Phrases.of(List.of("moins le quart", "moins un quart", "meno un quarto")),
                    -10,
                    Phrases.of(List.of("moins dix", "meno dieci")),
                    -5,
                    Phrases.of(List.of("moins cinq", "meno cinque")));

    private PartsOfHour() {}

    /// @param minutes more than the hours; fewer when negative
    record Part(int minutes, int length) {}

    static @Nullable Part behind(Passage passage, int at) {
        for (Map.Entry<Integer, Phrases> part : PARTS.entrySet()) {
            int length = part.getValue().lengthAt(passage, at);
            if (length > 0) {
                return new Part(part.getKey(), length);
            }
        }
        return null;
    }
}

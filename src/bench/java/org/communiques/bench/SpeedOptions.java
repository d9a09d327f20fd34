package org.communiques.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.communiques.bench.Question.Kind;
import org.jspecify.annotations.Nullable;

/// What to measure.
///
/// @param documents sizes of corpus, one after the other
/// @param rounds questions of each kind, per thread
/// @param threads numbers of askers, one after the other
/// @param folder where the indexes are made, and kept
/// @param kinds of question
record SpeedOptions(
        List<Integer> documents, int rounds, List<Integer> threads, Path folder, List<Kind> kinds) {
    static SpeedOptions parse(String[] arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            for (String pair : argument.split("\\s+")) {
                int equals = pair.indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("Not « key=value »: '" + pair + "'");
                }
                given.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new SpeedOptions(
                numbers(given.getOrDefault("documents", "10000")),
                Integer.parseInt(given.getOrDefault("rounds", "200")),
                numbers(given.getOrDefault("threads", "1,2")),
                Path.of(given.getOrDefault("folder", "target/speed")),
                kinds(given.get("kinds")));
    }

    private static List<Kind> kinds(@Nullable String text) {
        return text == null
                ? List.of(Kind.values())
                : Stream.of(text.toUpperCase(Locale.ROOT).split(",")).map(Kind::valueOf).toList();
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(",")).map(Integer::valueOf).toList();
    }
}

package org.communiques.extract.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communiques.vocabulary.Folding;

/// Words by the language that they are words of, so that « war » is a verb in German texts alone.
///
/// Words are folded; `=à` is compared as printed, for without its accent it is another word.
public final class WordsByLanguage {
    private static final String AS_PRINTED = "=";

    private static final Words NONE = Words.of("");

    /// An array underneath: each word of a text is asked for.
    private final EnumMap<Language, Words> byLanguage = new EnumMap<>(Language.class);

    private WordsByLanguage(Function<Language, Words> words) {
        for (Language language : Language.values()) {
            byLanguage.put(language, words.apply(language));
        }
    }

    /// @param doubtful folded words that mean this only where they are printed as one of `printed`
    private record Words(Set<String> folded, Set<String> doubtful, Set<String> printed) {
        static Words of(String line) {
            Set<String> folded = new HashSet<>();
            Set<String> printed = new HashSet<>();
            Set<String> doubtful = new HashSet<>();
            for (String word : line.isEmpty() ? new String[0] : line.split(" ", -1)) {
                if (word.startsWith(AS_PRINTED)) {
                    printed.add(word.substring(1));
                    doubtful.add(Folding.fold(word.substring(1)));
                } else {
                    folded.add(word);
                }
            }
            return new Words(WordSet.of(folded), WordSet.of(doubtful), Set.copyOf(printed));
        }

        Words and(Words other) {
            return new Words(
                    union(folded, other.folded),
                    union(doubtful, other.doubtful),
                    Set.copyOf(union(printed, other.printed)));
        }

        private static Set<String> union(Set<String> some, Set<String> others) {
            return WordSet.of(Stream.concat(some.stream(), others.stream()).toList());
        }
    }

    /// Words as they are written in the code.
    ///
    /// @param lines the words of each language, as [Reading] names it, in one line
    public static WordsByLanguage of(Map<String, String> lines) {
        EnumMap<Language, Words> words = new EnumMap<>(Language.class);
        lines.forEach((code, line) -> words.put(Language.of(code), Words.of(line)));
        return new WordsByLanguage(language -> words.getOrDefault(language, NONE));
    }

    /// These and those.
    public WordsByLanguage and(WordsByLanguage others) {
        return new WordsByLanguage(language -> words(language).and(others.words(language)));
    }

    private Words words(Language language) {
        return byLanguage.getOrDefault(language, NONE);
    }

    /// Whether one stands here, in the language of the passage.
    public boolean isAt(Passage passage, int at) {
        Words words = words(passage.language());
        String word = passage.word(at);
        return words.folded.contains(word)
                || (words.doubtful.contains(word) && words.printed.contains(passage.printed(at)));
    }

    /// Whether one stands from token `from` up to, not including, token `to`.
    public boolean isAmong(Passage passage, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (isAt(passage, i)) {
                return true;
            }
        }
        return false;
    }

    /// The folded words of one language; none in a language without a line.
    public Set<String> in(String language) {
        return words(Language.of(language)).folded;
    }
}

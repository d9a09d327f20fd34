package org.communiques.clean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.communiques.source.LanguageTag;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text by its script and its smallest words.
final class Languages {
    private static final int LOOKED_AT = 6000;

    /// How many small words speak for a language, how many against what the page declares, and how many where
    /// they are hardly any of another.
    private static final int ENOUGH = 5;

    private static final int ENOUGH_AGAINST = 15;
    private static final int ENOUGH_ALONE = 2;

    /// So many letters of Chinese characters alone are no Japanese that happens to have no others.
    private static final int NO_KANA = 200;

    private static final Pattern BLANK = Pattern.compile(" ");

    /// The last of the letters that need no look at their script.
    private static final char LATIN = '\u024F';

    private static final List<String> LANGUAGES =
            SmallWords.BY_LANGUAGE.keySet().stream().sorted().toList();
    private static final Map<String, int[]> LANGUAGES_OF = inverted();
    private static final int[] NONE = {};

    private static final int LONGEST =
            LANGUAGES_OF.keySet().stream().mapToInt(String::length).max().orElseThrow();

    private Languages() {}

    /// The BCP 47 tag of the text's language: what is declared, unless the text plainly says otherwise. A few lines
    /// of small words that languages share are no reason to doubt a page.
    static @Nullable String of(List<String> paragraphs, @Nullable String declared) {
        String tag = normal(declared);
        String text = beginning(paragraphs);
        if (tag == null) {
            return tell(text);
        }
        String language = Locale.forLanguageTag(tag).getLanguage();
        String byScript = byScript(text);
        String told = byScript == null ? against(language, text) : byScript;
        boolean brief = "zh".equals(told) && language.equals("ja") && text.length() < NO_KANA;
        return told == null || told.equals(language) || brief ? tag : told;
    }

    /// The language that has many more of the text's small words than the declared one; null where none has.
    private static @Nullable String against(String declared, String text) {
        int[] counts = smallWords(text);
        int first = most(counts, -1);
        int own = LANGUAGES.indexOf(declared);
        int declaredOnes = own < 0 ? 0 : counts[own];
        boolean enough = counts[first] >= (declaredOnes == 0 ? ENOUGH : ENOUGH_AGAINST);
        return enough && counts[first] >= 2 * declaredOnes && leads(counts, first)
                ? LANGUAGES.get(first)
                : null;
    }

    private static String beginning(List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs.size() && text.length() < LOOKED_AT; i++) {
            text.append(paragraphs.get(i)).append('\n');
        }
        return text.substring(0, Math.min(text.length(), LOOKED_AT));
    }

    private static @Nullable String normal(@Nullable String declared) {
        return declared == null ? null : LanguageTag.parse(declared).orElse(null);
    }

    private static @Nullable String tell(String text) {
        String byScript = byScript(text);
        return byScript != null ? byScript : bySmallWords(text);
    }

    private static @Nullable String byScript(String text) {
        int letters = 0;
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (c > LATIN) {
                    counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        int kana =
                counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                        + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(Character.UnicodeScript.HAN, 0);
        if ((kana + han) * 2 > letters) {
            return kana * 10 > kana + han ? "ja" : "zh";
        }
        for (Map.Entry<Character.UnicodeScript, Integer> entry : counts.entrySet()) {
            if (entry.getValue() * 2 > letters) {
                return ofScript(entry.getKey());
            }
        }
        return null;
    }

    private static @Nullable String ofScript(Character.UnicodeScript script) {
        return switch (script) {
            case HANGUL -> "ko";
            case GREEK -> "el";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            default -> null;
        };
    }

    private static @Nullable String bySmallWords(String text) {
        int[] counts = smallWords(text);
        int first = most(counts, -1);
        int second = most(counts, first);
        boolean enough = counts[first] >= ENOUGH && leads(counts, first);
        boolean alone = counts[first] >= Math.max(ENOUGH_ALONE, 3 * counts[second]);
        return enough || alone ? LANGUAGES.get(first) : null;
    }

    /// A fifth more than the next language has.
    private static boolean leads(int[] counts, int first) {
        return counts[first] * 5 >= counts[most(counts, first)] * 6;
    }

    /// How many words of the text are small ones, for each language.
    private static int[] smallWords(String text) {
        int[] counts = new int[LANGUAGES.size()];
        for (int from = 0; from < text.length(); ) {
            int to = endOfWord(text, from);
            if (to > from && to - from <= LONGEST && !isInitial(text, from, to)) {
                String word = text.substring(from, to).toLowerCase(Locale.ROOT);
                for (int language : LANGUAGES_OF.getOrDefault(word, NONE)) {
                    counts[language]++;
                }
            }
            from = to + 1;
        }
        return counts;
    }

    /// « S.E.M. » and « A. Aubin » have no words « e » and « a ».
    private static boolean isInitial(String text, int from, int to) {
        return to - from == 1
                && Character.isUpperCase(text.charAt(from))
                && to < text.length()
                && text.charAt(to) == '.';
    }

    private static int endOfWord(String text, int from) {
        for (int to = from; to < text.length(); ) {
            int c = text.codePointAt(to);
            if (!Character.isLetter(c)) {
                return to;
            }
            to += Character.charCount(c);
        }
        return text.length();
    }

    /// The language that counts most, the first in the alphabet of several; another than this one.
    private static int most(int[] counts, int other) {
        int most = other == 0 ? 1 : 0;
        for (int i = most + 1; i < counts.length; i++) {
            most = i != other && counts[i] > counts[most] ? i : most;
        }
        return most;
    }

    /// For each small word the languages that have it, by their numbers.
    private static Map<String, int[]> inverted() {
        Map<String, int[]> languages = new HashMap<>();
        SmallWords.BY_LANGUAGE.forEach((language, words) -> {
            int[] number = {LANGUAGES.indexOf(language)};
            BLANK.splitAsStream(words)
                    .forEach(word -> languages.merge(word, number, Languages::joined));
        });
        return Map.copyOf(languages);
    }

    private static int[] joined(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others)).toArray();
    }
}

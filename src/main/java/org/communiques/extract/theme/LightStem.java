package org.communiques.extract.theme;

import java.util.List;

/// What is left of a word without the ending that marks number, gender or case, language by language.
///
/// Lighter than a search engine's stemmer: a noun and the verb beside it stay apart.
enum LightStem {
    FRENCH {
        @Override
        String of(String word) {
            String stem = word;
            if (stem.length() > LEAST && stem.endsWith("aux") && !stem.endsWith("eaux")) {
                return without(stem, 2) + "l";
            }
            if (stem.length() >= LEAST && (stem.endsWith("s") || stem.endsWith("x"))) {
                stem = without(stem, 1);
            }
            if (stem.length() > LONG && stem.endsWith("ee")) {
                return without(stem, 2);
            }
            return stem.length() > LEAST && stem.endsWith("e") ? without(stem, 1) : stem;
        }
    },
    ENGLISH {
        @Override
        String of(String word) {
            String stem = word.endsWith("'") ? without(word, 1) : word;
            if (stem.length() > LEAST && stem.endsWith("ies")) {
                return without(stem, 3) + "y";
            }
            boolean plural = stem.endsWith("s") && !stem.endsWith("ss");
            return plural && stem.length() >= LEAST ? without(stem, 1) : stem;
        }
    },
    GERMAN {
        @Override
        String of(String word) {
            for (String ending : GERMAN_ENDINGS) {
                if (word.endsWith(ending) && word.length() - ending.length() >= LEAST) {
                    return without(word, ending.length());
                }
            }
            return word;
        }
    },
    ITALIAN {
        @Override
        String of(String word) {
            if (word.length() <= LEAST || !isVowel(word.charAt(word.length() - 1))) {
                return word;
            }
            String stem = without(word, 1);
            boolean spelling = stem.endsWith("h") || stem.endsWith("i");
            return spelling && stem.length() > LEAST ? without(stem, 1) : stem;
        }
    },
    /// Words of other languages, as they are.
    NONE {
        @Override
        String of(String word) {
            return word;
        }
    };

    private static final int LEAST = 4;

    /// Longer words end in -ée as participles do: « emprisonnée » is no other word than « emprisonné », but « armée »
    /// is none for arms.
    private static final int LONG = 6;

    private static final List<String> GERMAN_ENDINGS =
            List.of("ern", "em", "en", "er", "es", "e", "n", "s");

    /// @param language as `Reading` names it
    static LightStem in(String language) {
        return switch (language) {
            case "fr" -> FRENCH;
            case "en" -> ENGLISH;
            case "de" -> GERMAN;
            case "it" -> ITALIAN;
            default -> NONE;
        };
    }

    /// @param word folded
    abstract String of(String word);

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o';
    }
}

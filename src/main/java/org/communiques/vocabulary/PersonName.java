package org.communiques.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A person's name, taken apart by its capitals: « Jean-Yves LE DRIAN » is `LE DRIAN` and `Jean-Yves`.
///
/// @param surname the words in capitals with the particles before them (`von der LEYEN`); everything
///     when nothing is in capitals
/// @param given the rest; empty when there is none
public record PersonName(String surname, String given) {
    /// Those that can begin a surname standing alone: « von der LEYEN », « bin Farhan ».
    private static final Set<String> LEADING =
            Set.of("von", "van", "bin", "ben", "al", "el", "ould");

    /// No particle is longer: a word of a text is hardly ever looked up.
    private static final int LONGEST = 5;

    private static final Set<String> PARTICLES =
            Set.of(
                    "von", "van", "bin", "ben", "al", "el", "ould", "de", "la", "le", "du", "do",
                    "dos", "das", "da", "di", "del", "della", "der", "den", "zu", "bint", "ibn",
                    "i", "y", "e", "af", "av", "ap", "ter", "abu", "ul", "los", "las");

    /// Whether a folded word may stand before or between the words of a surname: « LE DRIAN », « de la CRUZ ».
    public static boolean isParticle(String word) {
        return word.length() <= LONGEST && PARTICLES.contains(word);
    }

    /// Whether it may begin one that stands without the given name.
    public static boolean isLeadingParticle(String word) {
        return word.length() <= LONGEST && LEADING.contains(word);
    }

    /// Reads the canonical form.
    public static PersonName of(String name) {
        List<String> words = List.of(name.trim().split("\\s+"));
        boolean[] inSurname = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            inSurname[i] = isCapitals(words.get(i));
        }
        for (int i = words.size() - 2; i >= 0; i--) {
            inSurname[i] |= inSurname[i + 1] && PARTICLES.contains(words.get(i));
        }
        List<String> surname = new ArrayList<>();
        List<String> given = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            (inSurname[i] ? surname : given).add(words.get(i));
        }
        return surname.isEmpty()
                ? new PersonName(name, "")
                : new PersonName(String.join(" ", surname), String.join(" ", given));
    }

    /// The identifier: surname, then given name.
    public String slug() {
        return Folding.slug(surname + " " + given);
    }

    /// Whether a word is printed as a surname: at least two letters, every letter a capital but for
    /// `Mc`, `Mac`, `Al-`, `d'`.
    private static boolean isCapitals(String word) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < word.length(); i++) {
            upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
            lower += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
        }
        return upper > 1 && lower <= 2 && upper > lower && !word.endsWith(".");
    }
}

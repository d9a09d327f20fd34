package org.communiques.vocabulary;

import java.util.ArrayList;
import java.util.List;

/// A person's name, taken apart by its capitals: « Jean-Yves LE DRIAN » is `LE DRIAN` and `Jean-Yves`.
///
/// @param surname the words in capitals with the particles before them (`von der LEYEN`); everything
///     when nothing is in capitals
/// @param given the rest; empty when there is none
public record PersonName(String surname, String given) {
    private static final List<String> PARTICLES =
            List.of(
                    "von", "van", "der", "den", "de", "da", "dos", "du", "di", "del", "della", "al",
                    "el", "bin", "ben");

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

package org.communiques.source;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/// The BCP 47 tag of a language, in the one way to write it: `fr-FR`, `gsw`, `zh-Hant`.
public final class LanguageTag {
    private static final int LONGEST = 3;

    private LanguageTag() {}

    /// Whether a declaration says that nobody knows (`und`), or nothing at all.
    static boolean saysNothing(String declared) {
        return declared.isBlank() || declared.strip().equalsIgnoreCase("und");
    }

    /// Reads a declaration: tags as people write them, with `_` for `-` (`fr_FR`) and in any case.
    ///
    /// @return nothing where it names no language: `und`, `french`
    public static Optional<String> parse(String declared) {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(declared.strip().replace('_', '-')).build();
            int length = locale.getLanguage().length();
            return length == 0 || length > LONGEST
                    ? Optional.empty()
                    : Optional.of(locale.toLanguageTag());
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }
}

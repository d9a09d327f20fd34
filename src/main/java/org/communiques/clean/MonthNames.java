package org.communiques.clean;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the languages of pages call the months, long and short, as the JDK has it.
final class MonthNames {
    private static final List<String> LANGUAGES =
            List.of(
                    "fr", "en", "de", "es", "it", "pt", "nl", "pl", "ru", "uk", "sv", "da", "cs",
                    "ro", "tr", "ar", "ar-SY", "ar-DZ", "ar-MA");

    private static final Map<String, Month> MONTHS = months();

    private MonthNames() {}

    /// The number of a month by its name in any of these languages; null for any other word.
    static @Nullable String number(String name) {
        Month month = MONTHS.get(AccentFolding.of(name));
        return month == null ? null : String.valueOf(month.getValue());
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style :
                        List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    String name =
                            AccentFolding.of(month.getDisplayName(style, locale)).replace(".", "");
                    months.putIfAbsent(name, month);
                }
            }
        }
        return Map.copyOf(months);
    }
}

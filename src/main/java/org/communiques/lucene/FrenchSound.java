package org.communiques.lucene;

import java.util.List;
import java.util.regex.Pattern;

/// Brings folded names to a key for how a French reader hears them: « Makron » and « Macron », « Chmygal »
/// and « Shmyhal », « Koulebba » and « Kuleba » are alike.
///
/// Coarser than any spelling: only ever one reason among others to take one name for another.
final class FrenchSound {
    private static final List<Step> STEPS =
            List.of(
                    new Step("ph", "f"),
                    new Step("(sch|sh|tch|ch)", "S"),
                    new Step("(ck|cq|qu|kh|q)", "k"),
                    new Step("c(?=[eiy])", "s"),
                    new Step("c", "k"),
                    new Step("g(?=[eiy])", "j"),
                    new Step("[zx]", "s"),
                    new Step("[yj]", "i"),
                    new Step("w", "v"),
                    new Step("v$", "f"),
                    new Step("(eau|au)", "o"),
                    new Step("ou", "u"),
                    new Step("(ai|ei)", "e"),
                    new Step("(?<=..)[etds]+$", ""),
                    new Step("[ae]([nm])(?![aeiou])", "A"),
                    new Step("h", ""),
                    new Step("(.)\\1+", "$1"));

    private FrenchSound() {}

    private record Step(Pattern heard, String as) {
        Step(String heard, String as) {
            this(Pattern.compile(heard), as);
        }
    }

    static String of(String folded) {
        String key = folded;
        for (Step step : STEPS) {
            key = step.heard().matcher(key).replaceAll(step.as());
        }
        return key;
    }
}

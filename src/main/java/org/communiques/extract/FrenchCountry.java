package org.communiques.extract;

import java.util.Set;
import org.communiques.vocabulary.Folding;

/// « du Japon », « de France », « des États-Unis », « d’Israël »: the name of a country behind an office.
final class FrenchCountry {
    private static final Set<String> MASCULINE_IN_E =
            Set.of("mexique", "cambodge", "mozambique", "zimbabwe", "belize", "suriname");
    private static final Set<String> WITHOUT_ARTICLE =
            Set.of(
                    "singapour",
                    "chypre",
                    "malte",
                    "cuba",
                    "taiwan",
                    "madagascar",
                    "monaco",
                    "djibouti",
                    "bahrein",
                    "maurice",
                    "haiti",
                    "saint-marin",
                    "andorre",
                    "fidji",
                    "kiribati",
                    "nauru",
                    "tonga",
                    "tuvalu",
                    "vanuatu",
                    "sao tome-et-principe",
                    "oman");

    private FrenchCountry() {}

    static String of(String name) {
        String folded = Folding.fold(name);
        if (folded.endsWith("s")
                && (folded.contains("unis")
                        || folded.startsWith("iles")
                        || folded.equals("pays-bas")
                        || folded.equals("philippines")
                        || folded.equals("seychelles")
                        || folded.equals("maldives")
                        || folded.equals("comores")
                        || folded.equals("bahamas")
                        || folded.equals("palaos"))) {
            return "des " + name;
        }
        if ("aeiouyh".indexOf(folded.charAt(0)) >= 0) {
            return "d’" + name;
        }
        boolean feminine = folded.endsWith("e") && !MASCULINE_IN_E.contains(folded);
        return (feminine || WITHOUT_ARTICLE.contains(folded) ? "de " : "du ") + name;
    }
}

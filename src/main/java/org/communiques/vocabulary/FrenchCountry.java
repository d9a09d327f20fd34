package org.communiques.vocabulary;

import java.util.Set;

/// « du Japon », « de France », « des États-Unis », « d’Israël »: the name of a country behind an office.
///
/// By the gender that its ending tells, and lists of those whose ending tells wrong; names of no country are treated alike.
public final class FrenchCountry {
    private static final Set<String> MASCULINE_IN_E =
            Set.of(
                    "mexique",
                    "cambodge",
                    "mozambique",
                    "zimbabwe",
                    "belize",
                    "suriname",
                    "royaume");
    private static final Set<String> PLURALS =
            Set.of(
                    "etats",
                    "emirats",
                    "iles",
                    "pays",
                    "territoires",
                    "philippines",
                    "seychelles",
                    "maldives",
                    "comores",
                    "bahamas",
                    "palaos",
                    "fidji");
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
                    "kiribati",
                    "nauru",
                    "tonga",
                    "tuvalu",
                    "vanuatu",
                    "sao tome-et-principe",
                    "oman");

    /// Islands that keep their article: « Premier ministre de la Barbade ».
    private static final Set<String> ISLANDS =
            Set.of("barbade", "dominique", "grenade", "jamaique", "trinite-et-tobago");

    private FrenchCountry() {}

    /// The name with the preposition and the article that it takes.
    ///
    /// @param name in French, without article, as CLDR has it
    public static String of(String name) {
        String folded = Folding.fold(name);
        String first = folded.split("[ -]", 2)[0];
        if (PLURALS.contains(first)) {
            return "des " + name;
        }
        if ("aeiouyh".indexOf(folded.charAt(0)) >= 0) {
            return "d’" + name;
        }
        if (ISLANDS.contains(folded)) {
            return "de la " + name;
        }
        boolean feminine = first.endsWith("e") && !MASCULINE_IN_E.contains(first);
        return (feminine || WITHOUT_ARTICLE.contains(folded) ? "de " : "du ") + name;
    }
}

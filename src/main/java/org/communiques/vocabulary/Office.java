package org.communiques.vocabulary;

import java.util.Map;

/// A public office, such as that of foreign minister.
///
/// @param singleHolder whether one person at a time holds it
/// @param minister whether its holder counts as a minister, a head of state or government, or the like
/// @param names what it is called and how its holder is styled
/// @param titlesOf styles that mean it in one country only, by country: « Secrétaire d'État » in `US`
public record Office(
        String code,
        boolean singleHolder,
        boolean minister,
        Names names,
        Map<String, Forms> titlesOf) {
    public Office {
        titlesOf = Map.copyOf(titlesOf);
    }

    /// What it is called, for a man and for a woman, and how texts write it.
    public record Names(Labels masculine, Labels feminine, Forms titles) {}
}

package org.communiques.vocabulary;

import java.util.Map;
import java.util.Set;

/// A public office, such as that of foreign minister.
///
/// @param singleHolder whether one person at a time holds it
/// @param minister whether its holder counts as a minister, a head of state or government, or the like
/// @param ministerOf the organisations and States whose office holder counts as a minister although others of that
///     office do not: the secretary-general of `un`, and of the party that leads `VN`
/// @param names what it is called and how its holder is styled
/// @param titlesOf styles that mean it in one country only, by country: « Secrétaire d'État » in `US`
public record Office(
        String code,
        boolean singleHolder,
        boolean minister,
        Set<String> ministerOf,
        Names names,
        Map<String, Forms> titlesOf) {
    public Office {
        titlesOf = Map.copyOf(titlesOf);
        ministerOf = Set.copyOf(ministerOf);
    }

    /// Whether who holds it for this country or organisation counts as a minister.
    public boolean countsFor(String of) {
        return minister || ministerOf.contains(of);
    }

    /// What it is called, for a man and for a woman, and how texts write it.
    public record Names(Labels masculine, Labels feminine, Forms titles) {}
}

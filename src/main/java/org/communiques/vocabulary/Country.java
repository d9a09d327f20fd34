package org.communiques.vocabulary;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A country or territory, and the ways to write it.
///
/// @param code ISO 3166 alpha-2
/// @param spoken names and adjectives: they make a text speak of the country
/// @param located its capital and other places: they only tell where something happened
/// @param notIn longer expressions in which one of these does not mean the country
/// @param ambiguous those that are weak evidence on their own
public record Country(
        String code, Spoken spoken, Located located, List<String> notIn, Set<String> ambiguous) {
    public Country {
        notIn = List.copyOf(notIn);
        ambiguous = Set.copyOf(ambiguous);
    }

    /// What speaks of the country, by language. The name that CLDR gives it need not be listed.
    ///
    /// @param demonyms adjectives; in German their stems, to which endings are added
    /// @param prefixes first members of compounds, such as `nippo` in « nippo-français »
    public record Spoken(Forms names, Forms demonyms, Forms prefixes) {}

    /// What only tells where something happened, by language.
    ///
    /// @param places towns, and further ways to write the capital
    /// @param zone of the capital; null when unknown
    /// @param placeZones of places that have another, by name as printed
    public record Located(
            Forms capital, Forms places, @Nullable ZoneId zone, Map<String, ZoneId> placeZones) {
        public Located {
            placeZones = Map.copyOf(placeZones);
        }
    }
}

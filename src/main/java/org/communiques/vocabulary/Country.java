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

    /// Names, adjectives, and first members of compounds such as `nippo` in « nippo-français ».
    public record Spoken(Forms names, Forms demonyms, Forms prefixes) {}

    /// Places by language; the capital's are among them. Zones of places other than the capital's.
    public record Located(
            Forms capital, Forms places, @Nullable ZoneId zone, Map<String, ZoneId> placeZones) {
        public Located {
            placeZones = Map.copyOf(placeZones);
        }
    }
}

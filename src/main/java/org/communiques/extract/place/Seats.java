package org.communiques.extract.place;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordMap;
import org.communiques.extract.text.WordSet;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;

/// Houses of governments that stand for no town but tell the country: « alla Farnesina », « au Quai d’Orsay », « im
/// Bundeskanzleramt ».
final class Seats {
    /// By the last word of the name.
    private static final WordMap<String> COUNTRIES =
            WordMap.of(
                    Map.ofEntries(
                            Map.entry("farnesina", "IT"),
                            Map.entry("chigi", "IT"),
                            Map.entry("quirinale", "IT"),
                            Map.entry("orsay", "FR"),
                            Map.entry("elysee", "FR"),
                            Map.entry("matignon", "FR"),
                            Map.entry("kantei", "JP"),
                            Map.entry("bundeskanzleramt", "DE"),
                            Map.entry("ballhausplatz", "AT"),
                            Map.entry("chequers", "GB"),
                            Map.entry("moncloa", "ES"),
                            Map.entry("itamaraty", "BR"),
                            Map.entry("berlaymont", "BE")));

    private static final Set<String> AT =
            WordSet.of(
                    "alla a au al all' presso in im am at sede nella del dans chez palais palazzo");

    private static final int BACK = 4;

    private Seats() {}

    /// Whether a name is one of these houses, which stands in a town.
    static boolean hold(Mention<CountryMention> place) {
        return COUNTRIES.get(place.passage().word(place.to() - 1)) != null;
    }

    /// The first at which these passages say that something was.
    static @Nullable Evidence in(List<Passage> passages) {
        for (Passage passage : passages) {
            for (int i = 1; i < passage.size(); i++) {
                String country = COUNTRIES.get(passage.word(i));
                if (country != null && passage.hasAny(AT, i - BACK, i)) {
                    return new Span(passage, i, i + 1)
                            .proves("event.country", country, "seat-of-government");
                }
            }
        }
        return null;
    }
}

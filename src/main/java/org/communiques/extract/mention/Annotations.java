package org.communiques.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communiques.extract.mention.Lexicon.OfficeTitle;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.vocabulary.Organisation;

/// What the vocabulary recognises in a document, in reading order.
public record Annotations(
        List<Mention<CountryMention>> countries,
        List<Mention<Organisation>> organisations,
        List<Mention<OfficeMention>> offices) {
    /// A country named, or a place in it.
    ///
    /// @param code ISO 3166 alpha-2
    /// @param placeOnly whether only a place in it is named: no country is spoken of
    /// @param adjective whether an adjective names it
    /// @param town whether a town bears this name, such as Luxembourg
    public record CountryMention(String code, boolean placeOnly, boolean adjective, boolean town) {}

    /// A style of office holders; several readings when countries differ: « Secrétaire d'État ».
    public record OfficeMention(List<OfficeTitle> readings) {}

    /// Without the countries inside people's names: « Israel KATZ », « Jordan BARDELLA ».
    public Annotations outside(List<Span> names) {
        Map<Passage, BitSet> inNames = new HashMap<>();
        for (Span name : names) {
            inNames.computeIfAbsent(name.passage(), _ -> new BitSet()).set(name.from(), name.to());
        }
        List<Mention<CountryMention>> outside = new ArrayList<>(countries.size());
        for (Mention<CountryMention> mention : countries) {
            BitSet inName = inNames.get(mention.passage());
            if (inName == null || !inName.get(mention.from())) {
                outside.add(mention);
            }
        }
        return new Annotations(outside, organisations, offices);
    }
}

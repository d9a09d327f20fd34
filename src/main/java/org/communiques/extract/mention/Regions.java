package org.communiques.extract.mention;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;

/// Parts of the world that are no countries: « Medio Oriente », « Asie centrale », « Naher Osten », « South China
/// Sea ». Their capitals make no person's name.
public final class Regions {
    private static final List<String> LANDS =
            Stream.of(
                            lands(
                                    "Afrique Asie Amérique Europe Méditerranée",
                                    "centrale orientale occidentale australe latine septentrionale"
                                            + " méridionale",
                                    /* before= */ false),
                            lands(
                                    "Africa Asia America Europa Mediterraneo Balcani Pacifico",
                                    "centrale orientale occidentale australe latina settentrionale"
                                            + " meridionale occidentali",
                                    /* before= */ false),
                            lands(
                                    "Africa Asia America Europe Mediterranean Balkans Pacific Caucasus",
                                    "Central Eastern Western Southern Northern North South East West"
                                            + " Latin Southeast",
                                    /* before= */ true))
                    .flatMap(List::stream)
                    .toList();

    private static final List<String> NAMED =
            List.of(
                    "Moyen-Orient",
                    "Proche-Orient",
                    "Extrême-Orient",
                    "Balkans occidentaux",
                    "Amérique du Nord",
                    "Amérique du Sud",
                    "Asie du Sud-Est",
                    "Mer Rouge",
                    "Mer Noire",
                    "Mer Baltique",
                    "Mer de Chine",
                    "Middle East",
                    "Near East",
                    "Far East",
                    "Indo-Pacific",
                    "South China Sea",
                    "East China Sea",
                    "Red Sea",
                    "Black Sea",
                    "Baltic Sea",
                    "Horn of Africa",
                    "Naher Osten",
                    "Nahe Osten",
                    "Nahen Osten",
                    "Mittlerer Osten",
                    "Mittlere Osten",
                    "Mittleren Osten",
                    "Ferner Osten",
                    "Ferne Osten",
                    "Fernen Osten",
                    "Nahost",
                    "Westbalkan",
                    "Zentralasien",
                    "Südostasien",
                    "Ostasien",
                    "Lateinamerika",
                    "Südamerika",
                    "Nordamerika",
                    "Nordafrika",
                    "Westafrika",
                    "Ostafrika",
                    "Rotes Meer",
                    "Roten Meer",
                    "Schwarzes Meer",
                    "Schwarzen Meer",
                    "Medio Oriente",
                    "Vicino Oriente",
                    "Estremo Oriente",
                    "Mar Rosso",
                    "Mar Nero",
                    "Mar Baltico",
                    "Mar Mediterraneo",
                    "Corno d'Africa",
                    "Sud-Est asiatico",
                    "Oriente Medio",
                    "Próximo Oriente",
                    "Médio Oriente");

    private static final Phrases NAMES =
            Phrases.of(Stream.concat(LANDS.stream(), NAMED.stream()).distinct().toList());

    private Regions() {}

    private static List<String> lands(String lands, String parts, boolean before) {
        return Stream.of(lands.split(" ", -1))
                .flatMap(land ->
                        Stream.of(parts.split(" ", -1))
                                .map(part -> before ? part + " " + land : land + " " + part))
                .toList();
    }

    /// Marks the tokens of a passage that name one.
    public static void take(Passage passage, BitSet taken) {
        for (int at = 0; at < passage.size(); at++) {
            int length = passage.token(at).isCapital() ? NAMES.lengthAt(passage, at) : 0;
            taken.set(at, at + length);
        }
    }
}

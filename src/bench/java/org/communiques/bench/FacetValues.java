package org.communiques.bench;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communiques.model.Communique;
import org.communiques.model.Facts;
import org.communiques.model.Minister;
import org.communiques.search.Dimension;

/// What the plain way counts: the values of every dimension, by its code.
final class FacetValues {
    static final List<String> NAMES = Stream.of(Dimension.values()).map(Dimension::code).toList();

    private FacetValues() {}

    static Map<String, List<String>> of(Communique communique) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            values.put(dimension.code(), values(communique, dimension));
        }
        return values;
    }

    private static List<String> values(Communique communique, Dimension dimension) {
        Facts facts = communique.facts();
        List<Minister> ministers = facts.ministers();
        return switch (dimension) {
            case MINISTER -> ministers.stream().map(Minister::id).distinct().toList();
            case OFFICE -> ministers.stream().map(Minister::office).distinct().toList();
            case THEME -> facts.themes();
            case COUNTRY -> facts.countries();
            case ORGANISATION -> facts.organisations();
            case KIND -> List.of(facts.event().kind().code());
            case YEAR -> List.of(String.valueOf(communique.date().getYear()));
            case MONTH -> List.of(YearMonth.from(communique.date()).toString());
            case SOURCE -> List.of(communique.document().origin().publisher());
            case LANGUAGE -> List.of(communique.document().language());
            case PUBLISHER_THEME -> communique.document().given().themes();
            case KEYWORD -> communique.document().given().keywords();
        };
    }
}

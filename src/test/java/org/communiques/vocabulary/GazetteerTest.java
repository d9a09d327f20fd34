package org.communiques.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What must hold of the towns in countries.yaml, whoever edits it.
class GazetteerTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final List<String> LANGUAGES = List.of("fr", "en", "de", "it", "ja");

    @Test
    void givesATownToOneCountryUnlessItSaysThatItIsAmbiguous() {
        Map<String, Set<String>> countries = new HashMap<>();
        for (Country country : VOCABULARY.countries().values()) {
            for (String town : towns(country)) {
                if (!country.ambiguous().contains(town)) {
                    countries
                            .computeIfAbsent(Folding.fold(town), _ -> new TreeSet<>())
                            .add(country.code());
                }
            }
        }
        countries.values().removeIf(codes -> codes.size() < 2);
        assertThat(countries).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Nagano, JP
                    Hakone, JP
                    Poitiers, FR
                    Belém, BR
                    Kyjiw, UA
                    Bürgenstock, CH
                    Skhirat, MA
                    Mainz, DE
                    """)
    void placesATown(String town, String code) {
        Country country = Objects.requireNonNull(VOCABULARY.countries().get(code));
        assertThat(towns(country)).contains(town);
    }

    private static Set<String> towns(Country country) {
        Set<String> towns = new HashSet<>();
        for (String language : LANGUAGES) {
            Stream.of(country.located().capital(), country.located().places())
                    .forEach(forms -> towns.addAll(forms.in(language)));
        }
        return towns;
    }
}

package org.communiques.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldOfficesTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final HeldOffices HELD = VOCABULARY.heldOffices();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ministre des Affaires étrangères du Japon,   foreign minister of Japan
                    Première ministre d’Italie,                  prime minister of Italy (woman)
                    ministre de la Défense des États-Unis,       defence minister of the United States
                    président de Corée du Sud,                   president of South Korea
                    Premier ministre du Royaume-Uni,             prime minister of the United Kingdom
                    président de la République,                  président de la République
                    ministre de l’Avenir de France,              ministre de l’Avenir de France
                    """)
    void sayInEnglishWhatTheListsHave(String held, String expected) {
        assertThat(HELD.label(held, Locale.ENGLISH)).isEqualTo(expected);
        assertThat(HELD.label(held, Locale.FRENCH)).isEqualTo(held);
    }

    /// What is composed can be read again: for every office, man or woman, and every country.
    @Test
    void readWhatTheyCompose() {
        for (String office : VOCABULARY.offices().keySet()) {
            for (String country : VOCABULARY.countries().keySet()) {
                for (String gender : new String[] {"m", "f"}) {
                    String label = VOCABULARY.officeLabel(office, gender, Locale.FRENCH);
                    String held = HELD.french(label, country);
                    assertThat(HELD.label(held, Locale.ENGLISH))
                            .isNotEqualTo(held)
                            .contains(VOCABULARY.countryLabel(country, Locale.ENGLISH));
                }
            }
        }
    }
}

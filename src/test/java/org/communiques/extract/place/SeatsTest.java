package org.communiques.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communiques.extract.Passages;
import org.communiques.model.Evidence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Il Ministro ha ricevuto alla Farnesina il suo omologo.             | IT | Farnesina
                    La ministre l’a accueilli au Quai d’Orsay.                         | FR | Orsay
                    Der Kanzler empfing ihn im Bundeskanzleramt.                       | DE | Bundeskanzleramt
                    La Farnesina ha pubblicato una nota.                               | -  | -
                    La ministre l’a accueilli à Oslo.                                  | -  | -
                    """)
    void tellTheCountryWhereSomethingIsSaidToBeAtOne(
            String text, @Nullable String country, @Nullable String quote) {
        Evidence seat = Seats.in(List.of(Passages.french(text)));

        assertThat(seat == null ? null : seat.value()).isEqualTo(country);
        assertThat(seat == null ? null : seat.quote().text()).isEqualTo(quote);
    }
}

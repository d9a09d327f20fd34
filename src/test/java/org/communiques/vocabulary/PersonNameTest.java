package org.communiques.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    IWAYA Takeshi,             IWAYA,         Takeshi,              iwaya-takeshi
                    Jean-Yves LE DRIAN,        LE DRIAN,      Jean-Yves,            le-drian-jean-yves
                    Ursula von der LEYEN,      von der LEYEN, Ursula,               von-der-leyen-ursula
                    FAISAL bin Farhan Al-Saud, FAISAL,        bin Farhan Al-Saud,   faisal-bin-farhan-al-saud
                    Joseph R. BIDEN,           BIDEN,         Joseph R.,            biden-joseph-r
                    Alison McGOVERN,           McGOVERN,      Alison,               mcgovern-alison
                    Juan de la CRUZ,           de la CRUZ,    Juan,                 de-la-cruz-juan
                    Mohamed ould TAYA,         ould TAYA,     Mohamed,              ould-taya-mohamed
                    Ana ORTEGA y LUNA,         ORTEGA y LUNA, Ana,                  ortega-y-luna-ana
                    HUN SEN,                   HUN SEN,       '',                   hun-sen
                    Naruhito,                  Naruhito,      '',                   naruhito
                    """)
    void isTakenApartByItsCapitals(String name, String surname, String given, String slug) {
        assertThat(PersonName.of(name)).isEqualTo(new PersonName(surname, given));
        assertThat(PersonName.of(name).slug()).isEqualTo(slug);
    }
}

package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025/9/19                                | 2025-09-19
                    2023/1/9                                 | 2023-01-09
                    19.09.2025                               | 2025-09-19
                    Publié le 1er avril 2022                 | 2022-04-01
                    April 4, 2025                            | 2025-04-04
                    Aug. 22, 2025                            | 2025-08-22
                    Sept. 3rd, 2025                          | 2025-09-03
                    3rd Sept. 2025                           | 2025-09-03
                    Berlin, 4. April 2025                    |
                    4. April 2025                            | 2025-04-04
                    2025年4月4日                               | 2025-04-04
                    令和7年4月4日                               | 2025-04-04
                    Le 4 avril 2025, le ministre a rencontré |
                    2025/13/45                               |
                    """)
    void readsALineThatTellsADateAndNothingElse(String line, @Nullable LocalDate date) {
        assertThat(Dates.ofDateLine(line)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Réunion « 2 + 2 » franco-japonaise (26 janvier 2018) | 2018-01-26
                    Rencontre ministérielle, 24 mai 2016                 | 2016-05-24
                    Déclaration de M. Ayrault, à Paris le 20 mars 2016   |
                    Bilan du 1er janvier 2018 au 31 mars 2018            |
                    26 janvier 2018                                      |
                    """)
    void readsTheDateThatATitleEndsWith(String title, @Nullable LocalDate date) {
        assertThat(Dates.closing(title)).isEqualTo(Optional.ofNullable(date));
    }
}

package org.communiques.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimeTest {
    /// Paris, London, Honolulu, Suva, Wellington, Tokyo.
    @ParameterizedTest
    @CsvSource({
        "2025-04-04, 14:55, 21:55, 2025-04-04",
        "2026-01-04, 23:15, 08:15, 2026-01-05",
        "2025-03-03, 19:30, 14:30, 2025-03-04",
        "2025-01-01, 01:30, 22:30, 2024-12-31",
        "2025-06-10, 09:00, 06:00, 2025-06-10",
        "2025-06-10, 10:30, 10:30, 2025-06-10"
    })
    void tellsTheDayInJapan(LocalDate date, LocalTime start, LocalTime japan, LocalDate day) {
        assertThat(new EventTime(date, start, japan, null).startJapanDate()).isEqualTo(day);
    }

    @Test
    void tellsNoDayInJapanWithoutBothClocks() {
        LocalDate date = LocalDate.of(2025, 4, 4);
        assertThat(new EventTime(date, null, LocalTime.NOON, null).startJapanDate()).isNull();
        assertThat(new EventTime(date, LocalTime.NOON, null, null).startJapanDate()).isNull();
        assertThat(EventTime.UNKNOWN.startJapanDate()).isNull();
    }
}

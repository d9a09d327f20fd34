package org.communiques.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.communiques.extract.Passages;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.junit.jupiter.api.Test;

class DateMentionTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 10);

    private static DateMention date(int year, int month, int day) {
        Passage passage = Passages.french("le jour");
        return new DateMention(new Span(passage, 0, 2), year, month, day);
    }

    @Test
    void takesTheYearThatBringsItNearest() {
        assertThat(date(0, 12, 28).resolve(PUBLISHED)).isEqualTo("2023-12-28");
        assertThat(date(0, 2, 29).resolve(PUBLISHED)).isEqualTo("2024-02-29");
        assertThat(date(0, 2, 29).resolve(LocalDate.of(2022, 7, 1))).isNull();
    }

    @Test
    void keepsTheYearThatIsPrinted() {
        assertThat(date(2019, 12, 28).resolve(PUBLISHED)).isEqualTo("2019-12-28");
        assertThat(date(2023, 2, 30).resolve(PUBLISHED)).isNull();
    }

    @Test
    void readsTheCurrentMonthByTheDayOfWriting() {
        assertThat(date(0, 0, 4).resolve(PUBLISHED)).isEqualTo("2024-01-04");
    }

    @Test
    void needsADayNearby() {
        assertThat(date(0, 12, 28).resolve(null)).isNull();
    }
}

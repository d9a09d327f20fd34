package org.communiques.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What must hold of the shipped authority file, whoever edits it.
class AuthorityFileTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Collection<Person> PEOPLE = VOCABULARY.ministers().values();

    /// A partial date says a month: two terms may share it.
    private static final long SHARED_DAYS = 31;

    /// One person's time in an office.
    private record Term(String person, Tenure tenure) {
        LocalDate from() {
            return Objects.requireNonNullElse(tenure.from(), LocalDate.MIN);
        }

        boolean overlaps(Term other) {
            boolean explained = tenure.note() != null || other.tenure.note() != null;
            return !explained
                    && !person.equals(other.person)
                    && tenure.to() != null
                    && other.from().plusDays(SHARED_DAYS).isBefore(tenure.to());
        }
    }

    @Test
    void holdsEnoughPeople() {
        assertThat(PEOPLE).hasSizeGreaterThanOrEqualTo(2_800);
    }

    @Test
    void isSortedByIdsThatAreUnique() {
        List<String> ids = List.copyOf(VOCABULARY.ministers().keySet());
        assertThat(ids).isSorted();
    }

    @Test
    void namesCountriesAndOfficesThatExist() {
        Set<String> served = new HashSet<>(VOCABULARY.countries().keySet());
        served.addAll(VOCABULARY.organisations().keySet());
        for (Person person : PEOPLE) {
            assertThat(VOCABULARY.countries()).as(person.id()).containsKey(person.country());
            for (Tenure tenure : person.tenures()) {
                assertThat(VOCABULARY.offices()).as(person.id()).containsKey(tenure.office());
                assertThat(served).as(person.id()).contains(tenure.of());
            }
        }
    }

    @Test
    void endsNoTermBeforeItBegins() {
        for (Person person : PEOPLE) {
            for (Tenure tenure : person.tenures()) {
                if (tenure.from() != null && tenure.to() != null) {
                    assertThat(tenure.to()).as(person.id()).isAfterOrEqualTo(tenure.from());
                }
            }
        }
    }

    @Test
    void givesAnOfficeOfOneToOneAtATime() {
        Map<String, List<Term>> terms = new HashMap<>();
        for (Person person : PEOPLE) {
            for (Tenure tenure : person.tenures()) {
                Office office = Objects.requireNonNull(VOCABULARY.offices().get(tenure.office()));
                if (office.singleHolder()) {
                    terms.computeIfAbsent(
                                    tenure.office() + " of " + tenure.of(), _ -> new ArrayList<>())
                            .add(new Term(person.id(), tenure));
                }
            }
        }
        List<String> overlaps = new ArrayList<>();
        terms.forEach((office, holders) -> {
            holders.sort((a, b) -> a.from().compareTo(b.from()));
            for (int i = 1; i < holders.size(); i++) {
                if (holders.get(i - 1).overlaps(holders.get(i))) {
                    overlaps.add(
                            office
                                    + ": "
                                    + holders.get(i - 1).person()
                                    + ", "
                                    + holders.get(i).person());
                }
            }
        });
        assertThat(overlaps).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    foreign-minister,       JP,   2000
                    head-of-government,     JP,   2000
                    foreign-minister,       FR,   2000
                    head-of-government,     FR,   2000
                    foreign-minister,       DE,   2010
                    foreign-minister,       US,   2010
                    secretary-general,      un,   2000
                    secretary-general,      nato, 2010
                    high-representative,    eu,   2010
                    commission-president,   eu,   2010
                    """)
    void knowsTheHolderInEveryMonthSince(String office, String of, int year) {
        LocalDate day = LocalDate.of(year, 2, 15);
        while (day.isBefore(LocalDate.of(2026, 1, 1))) {
            LocalDate month = day;
            assertThat(PEOPLE)
                    .as("%s of %s on %s", office, of, month)
                    .anyMatch(person ->
                            person.tenuresOn(month).stream()
                                    .anyMatch(t -> t.office().equals(office) && t.of().equals(of)));
            day = day.plusMonths(1);
        }
    }
}

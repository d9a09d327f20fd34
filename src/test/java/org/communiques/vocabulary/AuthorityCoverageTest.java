package org.communiques.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom the authority file must know: for each office of these lists somebody held it at any time, but for vacancies
/// that are listed with their reason. A list that misses one of a row of holders shows it as a gap.
class AuthorityCoverageTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    /// Shorter than this, an office is between two holders.
    private static final int LONGEST_GAP = 60;

    private static final LocalDate UNTIL = LocalDate.of(2026, 1, 1);

    /// Who | which office, or either of several | since | of which countries or organisations.
    private static final String LISTS =
            """
            ministers of Japan and France   | foreign-minister   | 2000 | JP FR
            leaders of Japan and France     | head-of-government | 2000 | JP FR
            president of France             | president          | 2000 | FR
            ministers of the G20            | foreign-minister   | 2010 | AR AU BR CA CN DE GB ID IN IT KR MX RU SA TR US ZA
            governments of the G20          | head-of-government | 2010 | AU CA CN DE GB IN IT KR RU TR
            presidents of the G20           | president          | 2010 | AR BR CN DE ID IN IT KR MX RU TR US ZA
            ministers of the Union          | foreign-minister   | 2010 | AT BE BG CY CZ DE DK EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK
            governments of the Union        | head-of-government | 2010 | AT BE BG CZ DE DK EE ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK
            presidents of the Union         | president          | 2010 | AT BG CY CZ DE EE FI GR HR HU IE IT LT LV MT PL PT RO SI SK
            ministers of ASEAN              | foreign-minister   | 2010 | BN ID KH LA MM MY PH SG TH TL VN
            governments of ASEAN            | head-of-government | 2010 | KH LA MY SG TH TL VN
            leaders of ASEAN                | president, head-of-state, monarch | 2010 | BN ID KH MM MY PH SG TH TL VN
            ministers of other partners     | foreign-minister   | 2010 | AE AF AL AM AO AZ BA BD BF BH BJ BO BW BY CD CG CH CI CL CM CO CU DZ EC EG ET GA GE GH IL IQ IR IS JO KE KG KW KZ LB LK MA MD ME MK ML MN MU MZ NE NG NO NZ OM PE PK PS PY QA RS RW SN SY TD TG TJ TM TN TW TZ UA UG UY UZ VA VE XK YE ZW
            governments of other partners   | head-of-government | 2010 | AL AM BA BD DZ EG ET GE IL IQ IS JO KW LB LK MA MD ME MK MN NO NP NZ PK PS QA RS TN UA XK
            leaders of other partners       | president, head-of-state, head-of-government | 2010 | AF AO AZ BF BJ BO BW BY CD CF CG CH CI CL CM CO CU DZ EC EG GA GE GH GN IR KE KG KM KZ LY ML MR MZ NA NE NG PE PS PY RW SD SN SO SY TD TG TJ TM TN TW TZ UA UG UY UZ VE YE ZM ZW
            monarchs of other partners      | monarch, head-of-state, president | 2010 | AE BH BT JO KW MA OM QA SA VA
            crown prince of Saudi Arabia    | crown-prince, head-of-government | 2018 | SA
            Union: Commission               | commission-president | 2000 | eu
            Union: Council                  | european-council-president | 2010 | eu
            Union: foreign policy           | high-representative | 2000 | eu
            Union: Parliament               | parliament-president | 2010 | eu
            United Nations                  | secretary-general  | 2000 | un
            United Nations: Assembly        | organisation-president | 2010 | un
            Atlantic alliance               | secretary-general  | 2000 | nato
            organisations: general secretaries | secretary-general | 2010 | arab-league asean commonwealth council-of-europe francophonie gcc itu oecd oic osce pif unctad
            organisations: directors general | director-general  | 2010 | fao iaea ilo imf iom opcw unesco upu who wto
            organisations: directors        | executive-director | 2010 | iea unaids undp unep unicef wfp
            women of the United Nations     | executive-director | 2011 | un-women
            high commissioners              | high-commissioner  | 2000 | ohchr unhcr
            Palestine refugees              | commissioner-general | 2010 | unrwa
            executive secretaries           | executive-secretary | 2010 | ctbto unfccc
            organisations: presidents       | organisation-president | 2010 | adb afdb au ecb ecowas icc icrc world-bank
            portfolios of France            | defence-minister   | 2013 | FR
            portfolios of France            | interior-minister  | 2013 | FR
            portfolios of France            | justice-minister   | 2013 | FR
            portfolios of France            | economy-minister   | 2013 | FR
            portfolios of France            | education-minister | 2013 | FR
            portfolios of France            | health-minister    | 2013 | FR
            portfolios of France            | agriculture-minister | 2013 | FR
            portfolios of France            | environment-minister | 2013 | FR
            portfolios of France            | europe-minister    | 2013 | FR
            portfolios of Japan             | defence-minister   | 2013 | JP
            portfolios of Japan             | finance-minister   | 2013 | JP
            portfolios of Japan             | economy-minister   | 2013 | JP
            portfolios of Japan             | chief-cabinet-secretary | 2013 | JP
            """;

    /// Office | of | first year of the gap | why nobody is listed.
    private static final String VACANCIES =
            """
            head-of-government | KR | 2025 | deputies acted in turn after the prime minister had resigned to stand for election
            head-of-government | TN | 2021 | the president governed alone after dismissing the government
            head-of-government | TR | 2018 | the office was abolished
            president          | KR | 2025 | removed from office: the prime minister and his deputies acted
            president          | PL | 2010 | died in office: the marshals of the two chambers acted
            president          | AT | 2016 | the election was annulled: the presidents of the chamber acted together
            foreign-minister   | AM | 2021 | a deputy ran the ministry
            foreign-minister   | KG | 2010 | a deputy ran the ministry after the revolution
            foreign-minister   | LV | 2023 | elected president: a colleague acted
            foreign-minister   | ME | 2022 | dismissed: the prime minister ran the ministry
            foreign-minister   | ML | 2012 | short governments after the coup
            foreign-minister   | NG | 2015 | no cabinet between inauguration and its confirmation
            foreign-minister   | NG | 2023 | no cabinet between inauguration and its confirmation
            foreign-minister   | PK | 2011 | a minister of state ran the ministry until she was promoted
            foreign-minister   | PK | 2013 | caretaker government without a foreign minister
            foreign-minister   | YE | 2019 | resigned and not replaced until autumn
            leader             | SD | 2019 | the transitional council ruled
            director-general   | wto | 2020 | the members had not agreed on a successor
            high-commissioner  | ohchr | 2008 | two months before the successor took office
            secretary-general  | osce | 2020 | the members had not agreed on a successor
            secretary-general  | osce | 2024 | the members had not agreed on a successor
            """;

    /// A time without a known holder.
    private record Gap(LocalDate from, LocalDate to) {
        boolean isLong() {
            return ChronoUnit.DAYS.between(from, to) > LONGEST_GAP;
        }
    }

    @TestFactory
    Stream<DynamicTest> knowsAHolderAtAnyTime() {
        return rows(LISTS)
                .map(row ->
                        DynamicTest.dynamicTest(
                                row.getFirst() + ": " + row.get(1),
                                () -> assertThat(unexplained(row)).as(row.getFirst()).isEmpty()));
    }

    @Test
    void listsNoVacancyThatIsNone() {
        List<String> found = rows(LISTS).flatMap(AuthorityCoverageTest::gaps).toList();
        assertThat(rows(VACANCIES).map(AuthorityCoverageTest::key)).allMatch(found::contains);
    }

    /// How many people a government of France counts on a day, its head among them.
    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(
            textBlock =
                    """
                    Ayrault I,   2012-06-01, 35
                    Ayrault II,  2012-07-15, 39
                    Valls I,     2014-04-15, 31
                    Valls II,    2014-09-15, 34
                    Valls II,    2016-03-01, 39
                    Cazeneuve,   2017-01-15, 38
                    Philippe I,  2017-06-01, 23
                    Philippe II, 2017-07-15, 30
                    Philippe II, 2018-11-15, 35
                    Castex,      2020-08-15, 43
                    Borne,       2022-06-01, 28
                    Borne,       2022-07-15, 42
                    Attal,       2024-02-15, 35
                    Barnier,     2024-10-15, 42
                    Bayrou,      2025-01-15, 36
                    Lecornu II,  2025-11-15, 35
                    """)
    void knowsEveryMemberOfAGovernmentOfFrance(String government, LocalDate day, int members) {
        Set<String> inOffice = new HashSet<>();
        Set<String> outside =
                Set.of("president", "parliament-president", "national-security-adviser");
        for (Person person : VOCABULARY.ministers().values()) {
            person.tenuresOn(day).stream()
                    .filter(tenure -> tenure.of().equals("FR"))
                    .filter(tenure -> !outside.contains(tenure.office()))
                    .forEach(_ -> inOffice.add(person.id()));
        }
        assertThat(inOffice).as("%s, %s", government, day).hasSize(members);
    }

    private static Stream<List<String>> rows(String table) {
        return table.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList());
    }

    private static List<String> unexplained(List<String> list) {
        Set<String> explained =
                new HashSet<>(rows(VACANCIES).map(AuthorityCoverageTest::key).toList());
        return gaps(list).filter(gap -> !explained.contains(gap)).toList();
    }

    private static String key(List<String> vacancy) {
        return String.join(" ", vacancy.subList(0, 3));
    }

    /// « foreign-minister ME 2022 » for each gap of a list; « leader » where several offices would do.
    private static Stream<String> gaps(List<String> list) {
        Set<String> offices = Set.of(list.get(1).split(", "));
        String office = offices.size() == 1 ? list.get(1) : "leader";
        LocalDate since = LocalDate.of(Integer.parseInt(list.get(2)), 1, 1);
        return Arrays.stream(list.get(3).split(" "))
                .flatMap(of ->
                        gaps(tenures(offices, of), since).stream()
                                .map(gap -> office + " " + of + " " + gap.from().getYear()));
    }

    private static List<Tenure> tenures(Set<String> offices, String of) {
        return VOCABULARY.ministers().values().stream()
                .flatMap(person -> person.tenures().stream())
                .filter(tenure -> tenure.of().equals(of) && offices.contains(tenure.office()))
                .sorted(Comparator.comparing(AuthorityCoverageTest::from))
                .toList();
    }

    private static LocalDate from(Tenure tenure) {
        return Objects.requireNonNullElse(tenure.from(), LocalDate.MIN);
    }

    private static List<Gap> gaps(List<Tenure> tenures, LocalDate since) {
        List<Gap> gaps = new ArrayList<>();
        LocalDate held = since;
        for (Tenure tenure : tenures) {
            if (from(tenure).isAfter(held) && from(tenure).isBefore(UNTIL)) {
                gaps.add(new Gap(held, from(tenure)));
            }
            LocalDate to = Objects.requireNonNullElse(tenure.to(), UNTIL);
            held = to.isAfter(held) ? to : held;
        }
        gaps.add(new Gap(held, UNTIL));
        return gaps.stream().filter(Gap::isLong).toList();
    }
}

package org.communiques.web;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communiques.model.Minister;
import org.communiques.search.Dimension;
import org.communiques.search.SearchResult;
import org.communiques.search.Typography;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.Tenure;
import org.communiques.web.PortraitView.PersonView;
import org.communiques.web.PortraitView.TenureView;
import org.jspecify.annotations.Nullable;

/// Tells of a person what the authority file and the latest communiqués say.
record PersonMaker(ValueLabels labels, Words words) {
    private static final MonthDay FIRST = MonthDay.of(1, 1);
    private static final MonthDay LAST = MonthDay.of(12, 31);

    /// @param person null for somebody whom the authority file does not have
    PersonView view(String id, @Nullable Person person, SearchResult latest) {
        Set<String> spellings = new LinkedHashSet<>();
        if (person != null) {
            spellings.addAll(person.variants());
        }
        latest.hits().stream()
                .flatMap(hit -> hit.communique().facts().ministers().stream())
                .filter(minister -> minister.id().equals(id))
                .map(Minister::asWritten)
                .forEach(spellings::addAll);
        if (person != null) {
            spellings.remove(person.name());
        }
        return new PersonView(
                person == null || person.country() == null ? null : country(person.country()),
                List.copyOf(spellings),
                person == null
                        ? List.of()
                        : person.tenures().reversed().stream()
                                .map(tenure -> tenure(tenure, person))
                                .toList());
    }

    private LinkView country(String code) {
        return LinkView.of(
                Links.portrait(Dimension.COUNTRY, code), labels.of(Dimension.COUNTRY, code));
    }

    private TenureView tenure(Tenure tenure, Person person) {
        String period = period(tenure);
        if (tenure.title() != null) {
            return new TenureView(Typography.typeset(tenure.title()), "fr", period);
        }
        String office =
                Typography.typeset(
                        labels.vocabulary()
                                .officeLabel(tenure.office(), person.gender(), words.locale()));
        return new TenureView(office + " (" + of(tenure.of()) + ")", null, period);
    }

    private String of(String code) {
        return labels.vocabulary().countries().containsKey(code)
                ? labels.of(Dimension.COUNTRY, code)
                : labels.of(Dimension.ORGANISATION, code);
    }

    private String period(Tenure tenure) {
        String from = day(tenure.from(), FIRST);
        String to = day(tenure.to(), LAST);
        if (from != null && to != null) {
            return from.equals(to) ? from : words.say("portrait.tenure", from, to);
        }
        if (from != null) {
            return words.say("portrait.since" + exactness(tenure.from(), FIRST), from);
        }
        return to == null
                ? words.say("portrait.undated")
                : words.say("portrait.until" + exactness(tenure.to(), LAST), to);
    }

    /// A day takes an article in French, and a year does not.
    private static String exactness(@Nullable LocalDate day, MonthDay partial) {
        return isPartial(day, partial) ? ".year" : ".day";
    }

    private static boolean isPartial(@Nullable LocalDate day, MonthDay partial) {
        return day != null && MonthDay.from(day).equals(partial);
    }

    /// A year of which no more is known has become its first or its last day: only the year is sure then.
    private @Nullable String day(@Nullable LocalDate day, MonthDay partial) {
        if (day == null) {
            return null;
        }
        return isPartial(day, partial) ? Integer.toString(day.getYear()) : words.shortDate(day);
    }
}

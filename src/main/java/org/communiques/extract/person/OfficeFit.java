package org.communiques.extract.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communiques.extract.person.NameMention.OfficeLink;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.Tenure;
import org.jspecify.annotations.Nullable;

/// How well somebody of the authority file fits the office that is printed beside a name, on a day.
///
/// @param day on which offices are looked up; null when unknown
record OfficeFit(@Nullable LocalDate day) {
    private static final Set<String> GENERAL =
            Set.of("minister", "minister-of-state", "minister-delegate", "secretary-of-state");

    /// How much each speaks for somebody: an office at all, held on the day or before it, and that it is the one
    /// printed.
    private static final int HELD = 1;

    private static final int ON_THE_DAY = 4;
    private static final int BEFORE = 1;
    private static final int AS_PRINTED = 3;

    /// The weight of someone who holds an office on the day.
    static final int IN_OFFICE = HELD + ON_THE_DAY;

    /// The weight of someone who holds on the day the very office that is printed.
    static final int IN_THIS_OFFICE = IN_OFFICE + AS_PRINTED;

    /// How well a person fits the office beside the name and the day: 0 does not.
    int weight(Person person, NameMention mention) {
        int weight = 0;
        for (Tenure tenure : person.tenures()) {
            int one = HELD;
            boolean now = day != null && tenure.covers(day);
            boolean past = day == null || tenure.from() == null || !tenure.from().isAfter(day);
            one += now ? ON_THE_DAY : past ? BEFORE : 0;
            one += fits(tenure, mention.link()) ? AS_PRINTED : 0;
            weight = Math.max(weight, one);
        }
        boolean other = contradicts(person, mention.link()) || mention.isOfOtherGender(person);
        return other ? 0 : weight;
    }

    /// Those who ever held the very office that is printed, if there are any: « le Premier ministre ABE » is no
    /// minister of that surname who led no government; else all.
    List<Person> holders(List<Person> bearers, NameMention mention) {
        List<Person> holders =
                isGeneral(mention.link())
                        ? List.of()
                        : bearers.stream().filter(person -> heldIt(person, mention)).toList();
        return holders.isEmpty() ? bearers : holders;
    }

    private boolean heldIt(Person person, NameMention mention) {
        return person.tenures().stream()
                .filter(tenure ->
                        day == null || tenure.from() == null || !tenure.from().isAfter(day))
                .anyMatch(tenure -> fits(tenure, mention.link()));
    }

    /// « le ministre X »: many hold it.
    private static boolean isGeneral(OfficeLink link) {
        return !(link instanceof OfficeLink.Ministerial office)
                || office.readings().stream().anyMatch(r -> GENERAL.contains(r.office().code()));
    }

    private static boolean fits(Tenure tenure, OfficeLink link) {
        return link instanceof OfficeLink.Ministerial office
                && office.readings().stream()
                        .anyMatch(r -> r.office().code().equals(tenure.office()))
                && (office.country() == null || office.country().equals(tenure.of()));
    }

    /// An office of another country than any that the person served.
    static boolean contradicts(Person person, OfficeLink link) {
        String country =
                switch (link) {
                    case OfficeLink.Ministerial office -> office.country();
                    case OfficeLink.Counterpart office -> office.country();
                    case OfficeLink.Other _, OfficeLink.None _ -> null;
                };
        return country != null
                && !country.equals(person.country())
                && person.tenures().stream().noneMatch(tenure -> tenure.of().equals(country));
    }

    /// Whether the office or the country printed beside the name is one that the person served.
    static boolean agrees(Person person, OfficeLink link) {
        return switch (link) {
            case OfficeLink.Ministerial office ->
                    office.country() != null
                            ? !contradicts(person, link)
                            : person.tenures().stream().anyMatch(tenure -> fits(tenure, link));
            case OfficeLink.Counterpart office ->
                    office.country() != null && !contradicts(person, link);
            case OfficeLink.Other _, OfficeLink.None _ -> false;
        };
    }

    /// Whether the very office printed is one that the person holds on the day.
    boolean holdsNamedOffice(Person person, NameMention mention) {
        return person.tenures().stream()
                .anyMatch(tenure ->
                        (day == null || tenure.covers(day)) && fits(tenure, mention.link()));
    }
}

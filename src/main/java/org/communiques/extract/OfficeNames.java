package org.communiques.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.communiques.extract.person.Appearance;
import org.communiques.extract.person.NameMention.OfficeLink;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.Tenure;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Words for the office that a person held on the day: from the authority file, else as printed.
final class OfficeNames {
    private final Vocabulary vocabulary;

    OfficeNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Nullable String office(Appearance appearance, @Nullable LocalDate day) {
        Tenure tenure = tenure(appearance, day);
        if (tenure != null) {
            Person person = appearance.identity().person();
            String gender = person == null ? null : person.gender();
            String label =
                    tenure.title() != null
                            ? tenure.title()
                            : vocabulary.officeLabel(tenure.office(), gender, Locale.FRENCH);
            return vocabulary.heldOffices().french(label, tenure.of());
        }
        return printed(appearance);
    }

    @Nullable String country(Appearance appearance, @Nullable LocalDate day) {
        Tenure tenure = tenure(appearance, day);
        if (tenure != null && vocabulary.countries().containsKey(tenure.of())) {
            return tenure.of();
        }
        Person person = appearance.identity().person();
        if (person != null) {
            return person.country();
        }
        return appearance.mentions().stream()
                .map(mention ->
                        mention.link() instanceof OfficeLink.Ministerial office
                                ? office.country()
                                : null)
                .filter(country -> country != null)
                .findFirst()
                .orElse(null);
    }

    /// The office held on the day, that beside the name first.
    private static @Nullable Tenure tenure(Appearance appearance, @Nullable LocalDate day) {
        Person person = appearance.identity().person();
        if (person == null || day == null) {
            return null;
        }
        List<Tenure> tenures = person.tenuresOn(day);
        if (tenures.size() > 1) {
            for (Tenure tenure : tenures) {
                if (isPrinted(tenure, appearance)) {
                    return tenure;
                }
            }
        }
        return tenures.isEmpty() ? null : tenures.getFirst();
    }

    private static boolean isPrinted(Tenure tenure, Appearance appearance) {
        return appearance.mentions().stream()
                .anyMatch(mention ->
                        mention.link() instanceof OfficeLink.Ministerial office
                                && office.readings().stream()
                                        .anyMatch(r -> r.office().code().equals(tenure.office())));
    }

    private static @Nullable String printed(Appearance appearance) {
        return appearance.mentions().stream()
                .map(mention ->
                        mention.link() instanceof OfficeLink.Ministerial office
                                ? office.span().text()
                                : null)
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }
}

package org.communiques.extract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communiques.extract.MinisterExtractor.Appearance;
import org.communiques.model.EventKind;
import org.jspecify.annotations.Nullable;

/// Who meets, as far as it decides what kind of event it is.
///
/// @param leaders whether at least two are heads of state or of government
/// @param led whether the first named is one
/// @param several whether the title enumerates three countries or more
/// @param pair whether the title names two countries, the European Union counted as one, and no more
record Participants(boolean leaders, boolean led, boolean several, boolean pair) {
    static Participants of(
            Annotations annotations, List<Appearance> appearances, @Nullable LocalDate day) {
        boolean leaders = Leaders.meet(appearances, day) || Leaders.meetByOffice(annotations);
        return new Participants(
                leaders,
                Leaders.lead(appearances, day),
                Subjects.enumeratesCountries(annotations),
                isPair(annotations));
    }

    EventKind meeting() {
        return leaders ? EventKind.RENCONTRE_AU_SOMMET : EventKind.RENCONTRE_MINISTERIELLE;
    }

    /// « Sommet Japon-Norvège », « Sommet UE-Japon ».
    private static boolean isPair(Annotations annotations) {
        long countries =
                annotations.countries().stream()
                        .filter(mention -> isInTitle(mention) && !mention.value().placeOnly())
                        .map(mention -> mention.value().code())
                        .distinct()
                        .count();
        Set<String> organisations = new HashSet<>();
        annotations.organisations().stream()
                .filter(Participants::isInTitle)
                .forEach(mention -> organisations.add(mention.value().code()));
        boolean union = organisations.equals(Set.of("eu"));
        return (organisations.isEmpty() && countries == 2) || (union && countries == 1);
    }

    private static boolean isInTitle(Mention<?> mention) {
        return mention.passage().role() == Passage.Role.TITLE;
    }
}

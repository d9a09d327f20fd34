package org.communiques.extract.kind;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.person.Appearance;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordSet;
import org.communiques.model.EventKind;
import org.communiques.vocabulary.Organisation;
import org.jspecify.annotations.Nullable;

/// Who meets, as far as it decides what kind of event it is.
///
/// @param leaders whether at least two are heads of state or of government
/// @param led whether the first named is one
/// @param several whether the title enumerates three countries or more
/// @param pair whether the title names two countries, an organisation counted as one, and no more
public record Participants(boolean leaders, boolean led, boolean several, boolean pair) {
    /// What stands between the countries of one enumeration.
    private static final Set<String> UNION = Set.of("eu");

    private static final Set<String> JOINERS =
            WordSet.of(
                    ", et and und e - – — de du des d' la le les l' the republique republic of der"
                            + " republik della repubblica");

    private static final Set<String> DASHES = WordSet.of("- – —");

    private static final int SEVERAL = 3;

    public static Participants of(
            Annotations annotations, List<Appearance> appearances, @Nullable LocalDate day) {
        boolean leaders = Leaders.meet(appearances, day) || Leaders.meetByOffice(annotations);
        return new Participants(
                leaders,
                Leaders.lead(appearances, day),
                enumeratesCountries(annotations),
                isPair(annotations));
    }

    EventKind meeting() {
        return leaders ? EventKind.RENCONTRE_AU_SOMMET : EventKind.RENCONTRE_MINISTERIELLE;
    }

    /// « Rencontre des ministres des Affaires étrangères du Japon, des États-Unis et de la République de Corée ».
    private static boolean enumeratesCountries(Annotations annotations) {
        Mention<CountryMention> previous = null;
        Set<String> row = new HashSet<>();
        for (Mention<CountryMention> mention : annotations.countries()) {
            if (mention.passage().role() != Passage.Role.TITLE || mention.value().placeOnly()) {
                continue;
            }
            boolean joined =
                    previous == null
                            || mention.passage().hasOnly(JOINERS, previous.to(), mention.from());
            if (!joined) {
                row.clear();
            }
            row.add(mention.value().code());
            if (row.size() >= SEVERAL) {
                return true;
            }
            previous = mention;
        }
        return false;
    }

    /// « Sommet Japon-Norvège », « Sommet UE-Japon », « Sommet Japon – ASEAN ».
    private static boolean isPair(Annotations annotations) {
        Set<String> countries = new HashSet<>();
        for (Mention<CountryMention> mention : annotations.countries()) {
            if (isInTitle(mention) && !mention.value().placeOnly()) {
                countries.add(mention.value().code());
            }
        }
        Set<String> organisations = new HashSet<>();
        for (Mention<Organisation> mention : annotations.organisations()) {
            if (isInTitle(mention)) {
                organisations.add(mention.value().code());
            }
        }
        return switch (countries.size()) {
            case 1 -> organisations.equals(UNION) || isWithGroup(annotations);
            case 2 -> organisations.isEmpty();
            default -> false;
        };
    }

    /// At most a dash stands between a country and an organisation.
    private static boolean isWithGroup(Annotations annotations) {
        return annotations.countries().stream()
                .filter(country -> isInTitle(country) && !country.value().placeOnly())
                .anyMatch(country ->
                        annotations.organisations().stream()
                                .filter(Participants::isInTitle)
                                .anyMatch(group ->
                                        areDashed(country, group) || areDashed(group, country)));
    }

    private static boolean areDashed(Mention<?> first, Mention<?> second) {
        int between = second.from() - first.to();
        return (between == 0 || between == 1)
                && first.passage().hasOnly(DASHES, first.to(), second.from());
    }

    private static boolean isInTitle(Mention<?> mention) {
        return mention.passage().role() == Passage.Role.TITLE;
    }
}

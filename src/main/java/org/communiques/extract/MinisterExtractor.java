package org.communiques.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.part.PartJudge;
import org.communiques.extract.person.Addressees;
import org.communiques.extract.person.Appearance;
import org.communiques.extract.person.Identifier;
import org.communiques.extract.person.Identity;
import org.communiques.extract.person.NameMention;
import org.communiques.extract.person.NameScanner;
import org.communiques.extract.person.People;
import org.communiques.extract.person.StrangerName;
import org.communiques.extract.person.SurnameResolver;
import org.communiques.extract.text.Reading;
import org.communiques.model.Evidence;
import org.communiques.model.Minister;
import org.communiques.model.Part;
import org.communiques.vocabulary.Office;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.Tenure;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Finds the ministers of a text, and whether each takes part or is only spoken of.
final class MinisterExtractor {
    private final People people;
    private final OfficeNames officeNames;
    private final Map<String, Office> offices;

    MinisterExtractor(Vocabulary vocabulary) {
        this.people = new People(vocabulary);
        this.officeNames = new OfficeNames(vocabulary);
        this.offices = vocabulary.offices();
    }

    List<NameMention> names(Reading reading, Annotations annotations) {
        return new NameScanner(people, reading.language()).scan(reading, annotations);
    }

    /// The people behind the names, in the order of their first mention.
    ///
    /// @param countries that the text names
    /// @param evidence takes what is said of ambiguous surnames
    List<Appearance> appearances(
            List<NameMention> names,
            @Nullable LocalDate day,
            Set<String> countries,
            List<Evidence> evidence) {
        Identifier identifier = new Identifier(people, day);
        Map<NameMention, Identity> identities = identities(names, identifier);
        SurnameResolver resolver =
                new SurnameResolver(
                        people,
                        identifier,
                        new Addressees(people, day, countries),
                        List.copyOf(identities.values()));
        Map<String, Appearance> byId = new LinkedHashMap<>();
        for (NameMention name : names) {
            Identity identity =
                    identities.containsKey(name) ? identities.get(name) : resolver.resolve(name);
            if (identity == null) {
                resolver.doubt(name).ifPresent(evidence::add);
            } else {
                byId.computeIfAbsent(
                                identity.id(), _ -> new Appearance(identity, new ArrayList<>()))
                        .mentions()
                        .add(name);
            }
        }
        return byId.values().stream().filter(appearance -> isMinister(appearance, day)).toList();
    }

    /// Those whom the text introduces in full.
    private static Map<NameMention, Identity> identities(
            List<NameMention> names, Identifier identifier) {
        Map<NameMention, Identity> identities = new LinkedHashMap<>();
        for (NameMention name : names) {
            Identity identity = identifier.identify(name);
            if (identity != null) {
                identities.put(name, identity);
            }
        }
        return identities;
    }

    /// Whether the person counts as a minister here: by the office that is printed, else by that held on the day; a
    /// former minister who now heads an agency does not.
    private boolean isMinister(Appearance appearance, @Nullable LocalDate day) {
        List<NameMention> mentions = appearance.mentions();
        Person person = appearance.identity().person();
        if (mentions.stream().anyMatch(m -> m.isMinisterial() && !isNamesake(m, person))) {
            return true;
        }
        List<Tenure> held = person == null || day == null ? List.of() : person.tenuresOn(day);
        if (held.stream().anyMatch(this::counts)) {
            return true;
        }
        return held.isEmpty()
                && mentions.stream().noneMatch(m -> m.isOther() || isNamesake(m, person));
    }

    /// « M. Philippe MARTIN, président délégué d’un conseil » bears the name of a former minister, who presided over
    /// nothing.
    private static boolean isNamesake(NameMention mention, @Nullable Person person) {
        return person != null
                && StrangerName.isVague(mention.link())
                && person.tenures().stream()
                        .noneMatch(tenure -> tenure.office().contains("president"));
    }

    private boolean counts(Tenure tenure) {
        Office office = offices.get(tenure.office());
        return office != null && office.countsFor(tenure.of());
    }

    /// Participants first.
    List<Minister> ministers(
            List<Appearance> appearances,
            PartJudge judge,
            @Nullable LocalDate day,
            List<Evidence> evidence) {
        List<Minister> ministers = new ArrayList<>();
        for (Appearance appearance : appearances) {
            Identity identity = appearance.identity();
            NameMention first = appearance.mentions().getFirst();
            Part part = judge.part(appearance);
            ministers.add(
                    new Minister(
                            identity.id(),
                            identity.name(),
                            asWritten(appearance),
                            officeNames.office(appearance, day),
                            officeNames.country(appearance, day),
                            part));
            evidence.add(first.span().proves("ministers", identity.id(), identity.rule()));
        }
        ministers.sort(Comparator.comparing(Minister::part));
        return ministers;
    }

    private static List<String> asWritten(Appearance appearance) {
        Set<String> written = new LinkedHashSet<>();
        appearance.mentions().forEach(mention -> written.add(mention.span().text()));
        return List.copyOf(written);
    }
}

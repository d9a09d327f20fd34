package org.communiques.extract.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.mention.Annotations.OfficeMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.person.Appearance;
import org.communiques.extract.person.NameMention.OfficeLink;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordSet;
import org.communiques.vocabulary.Person;
import org.jspecify.annotations.Nullable;

/// Heads of state, of government and of the institutions of the European Union.
final class Leaders {
    private static final Set<String> OFFICES =
            Set.of(
                    "head-of-state",
                    "monarch",
                    "crown-prince",
                    "emperor",
                    "president",
                    "head-of-government",
                    "commission-president",
                    "european-council-president");

    /// Whose secretary-general meets leaders as one of them.
    private static final Set<String> PEERS = Set.of("un", "nato");

    private static final Set<String> FORMER =
            WordSet.of("ancien ancienne ex former ehemaliger ehemalige ehemaligen vice vize");

    private Leaders() {}

    /// Whether leaders meet: at least two are named in the title or the opening, and the first named is one.
    static boolean meet(List<Appearance> appearances, @Nullable LocalDate day) {
        List<Appearance> opening = appearances.stream().filter(Leaders::isInOpening).toList();
        long leaders = opening.stream().filter(appearance -> isLeader(appearance, day)).count();
        long peers = opening.stream().filter(appearance -> isPeer(appearance, day)).count();
        boolean led =
                leaders > 0
                        && (isLeader(opening.getFirst(), day) || isPeer(opening.getFirst(), day));
        return led && leaders + peers >= 2;
    }

    /// « Le Président de la République reçoit le Premier ministre du Japon »: the first two offices of the title.
    static boolean meetByOffice(Annotations annotations) {
        List<Mention<OfficeMention>> offices =
                annotations.offices().stream()
                        .filter(mention -> mention.passage().role() == Passage.Role.TITLE)
                        .limit(2)
                        .toList();
        return offices.size() == 2 && offices.stream().allMatch(Leaders::isOfLeader);
    }

    private static boolean isOfLeader(Mention<OfficeMention> mention) {
        String before = mention.passage().word(mention.from() - 1);
        return !FORMER.contains(before)
                && mention.value().readings().stream()
                        .allMatch(reading -> OFFICES.contains(reading.office().code()));
    }

    /// « NATO Secretary General meets the Prime Minister ».
    private static boolean isPeer(Appearance appearance, @Nullable LocalDate day) {
        Person person = appearance.identity().person();
        return person != null
                && day != null
                && person.tenuresOn(day).stream()
                        .anyMatch(tenure ->
                                tenure.office().equals("secretary-general")
                                        && PEERS.contains(tenure.of()));
    }

    /// Whether the first named is a leader.
    static boolean lead(List<Appearance> appearances, @Nullable LocalDate day) {
        return !appearances.isEmpty() && isLeader(appearances.getFirst(), day);
    }

    private static boolean isInOpening(Appearance appearance) {
        return appearance.mentions().stream()
                .anyMatch(mention -> mention.span().passage().isTitleOrOpening());
    }

    private static boolean isLeader(Appearance appearance, @Nullable LocalDate day) {
        Person person = appearance.identity().person();
        if (person != null && day != null) {
            return person.tenuresOn(day).stream()
                    .anyMatch(tenure -> OFFICES.contains(tenure.office()));
        }
        return appearance.mentions().stream()
                .anyMatch(mention ->
                        mention.link() instanceof OfficeLink.Ministerial office
                                && office.readings().stream()
                                        .anyMatch(r -> OFFICES.contains(r.office().code())));
    }
}

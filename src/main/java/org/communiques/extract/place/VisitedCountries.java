package org.communiques.extract.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.person.Appearance;
import org.communiques.extract.person.NameMention;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;

/// Which countries a text says that somebody visits: « en visite au Japon », « à Lima, au Pérou ».
final class VisitedCountries {
    private static final Set<String> VISITS =
            WordSet.of(
                    "deplacement visite sejour mission voyage etape rendu rendue tenue tenu"
                            + " organisee organise visiting visit besuch reise sommet reunion"
                            + " conference conseil council forum reuni reunie reunis reunies tient tenait deroule deroulee"
                            + " lieu visita viaggio vertice gipfel treffen summit meeting trouvait trouve"
                            + " reunit reunissait sejourne sejournait held hosted tenutosi svolto fand"
                            + " stattfand konferenz");

    /// Any country will do.
    private static final String ANY = "";

    private static final int BACK = 6;
    private static final int STAY = 14;

    private final Set<Span> behindTowns;

    VisitedCountries(Annotations annotations, List<Appearance> appearances) {
        this.behindTowns = behindTowns(annotations, appearances);
    }

    /// « en visite au Japon », « à l'occasion de son déplacement au Royaume de Belgique », « sommet du G20 en
    /// Indonésie ».
    boolean hold(Mention<CountryMention> mention) {
        return !mention.value().adjective()
                && Whereabouts.isBehindAt(mention)
                && (behindTowns.contains(mention.span()) || tellsVisit(mention, BACK));
    }

    private static boolean tellsVisit(Mention<CountryMention> mention, int back) {
        return mention.passage().hasAny(VISITS, mention.from() - back, mention.from());
    }

    /// The country names that stand behind a town of theirs, or in a title behind a minister: « dans la région du
    /// Niagara, au Canada », « Le Premier ministre X au Japon ».
    private static Set<Span> behindTowns(Annotations annotations, List<Appearance> appearances) {
        Map<Passage, Map<Integer, String>> ends = new HashMap<>();
        for (Mention<CountryMention> mention : annotations.countries()) {
            if (mention.value().placeOnly()
                    && mention.passage().isOpening()
                    && tellsVisit(mention, STAY)) {
                ends.computeIfAbsent(mention.passage(), _ -> new HashMap<>())
                        .put(mention.to() + 2, mention.value().code());
            }
        }
        for (Appearance appearance : appearances) {
            for (NameMention mention : appearance.mentions()) {
                Span name = mention.span();
                if (name.passage().role() == Passage.Role.TITLE) {
                    ends.computeIfAbsent(name.passage(), _ -> new HashMap<>())
                            .put(name.to() + 1, ANY);
                }
            }
        }
        Set<Span> behind = new HashSet<>();
        for (Mention<CountryMention> mention : annotations.countries()) {
            String code = ends.getOrDefault(mention.passage(), Map.of()).get(mention.from());
            if (ANY.equals(code) || mention.value().code().equals(code)) {
                behind.add(mention.span());
            }
        }
        return behind;
    }
}

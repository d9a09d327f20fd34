package org.communiques.extract;

import java.util.List;
import java.util.Set;
import org.communiques.extract.Annotations.CountryMention;
import org.communiques.extract.MinisterExtractor.Appearance;
import org.communiques.vocabulary.Token;
import org.jspecify.annotations.Nullable;

/// A town that the vocabulary lacks, told by its shape and by the words around it: « se sont réunis à Vaugrenier le 4
/// mai ».
final class StrangerPlace {
    private static final Set<String> PREPOSITIONS = Set.of("à", "in", "a");

    /// What is held or done somewhere.
    private static final Set<String> HAPPENS =
            WordSet.of(
                    "reunion reunions reuni reunie reunis reunies rencontre rencontres entretien entretiens"
                            + " entretenu entretenue entretenus tenu tenue tient sommet conference session"
                            + " deplacement rendu rendue visite sejour sommet dejeuner diner ceremonie"
                            + " meeting meetings met summit held visit visited talks hosted"
                            + " treffen traf trafen getroffen gipfel konferenz gesprach gesprache besuch"
                            + " besuchte fand incontro incontrato vertice riunione colloquio visita");

    private static final Set<String> BEHIND =
            WordSet.of(", . ( ) le du les on am il lors avec with mit");
    private static final int BACK = 12;
    private static final int LONGEST = 3;

    private StrangerPlace() {}

    /// The town, and the country named right behind it.
    record Found(Span town, @Nullable Mention<CountryMention> country) {}

    static @Nullable Found find(
            Reading reading, Annotations annotations, List<Appearance> appearances) {
        for (Passage passage : reading.passages()) {
            boolean opening =
                    passage.role() == Passage.Role.TITLE
                            || (passage.role() == Passage.Role.LEAD && passage.offset() == 0);
            for (int i = 1; opening && i < passage.size(); i++) {
                Span town = at(passage, i);
                if (town != null && isFree(town, annotations, appearances)) {
                    return new Found(town, countryBehind(town, annotations));
                }
            }
        }
        return null;
    }

    private static @Nullable Span at(Passage passage, int at) {
        if (!PREPOSITIONS.contains(passage.printed(at - 1)) || !isTownWord(passage, at)) {
            return null;
        }
        int end = at + 1;
        while (end < passage.size()
                && end - at < LONGEST
                && (isTownWord(passage, end) || passage.token(end).joined())) {
            end++;
        }
        boolean closed =
                end == passage.size()
                        || BEHIND.contains(passage.word(end))
                        || passage.isNumber(end);
        return closed && happens(passage, at) ? new Span(passage, at, end) : null;
    }

    private static boolean isTownWord(Passage passage, int at) {
        Token token = passage.token(at);
        return token.shape() == Token.Shape.CAPITALISED
                && NameShape.isNameWord(token)
                && Months.number(token.folded()) == 0;
    }

    private static boolean happens(Passage passage, int at) {
        for (int i = at - 2; i >= Math.max(0, at - BACK); i--) {
            if (HAPPENS.contains(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// No person, country, organisation or office.
    private static boolean isFree(
            Span town, Annotations annotations, List<Appearance> appearances) {
        return appearances.stream()
                        .flatMap(appearance -> appearance.mentions().stream())
                        .noneMatch(mention -> touches(mention.span(), town))
                && annotations.countries().stream().noneMatch(m -> touches(m.span(), town))
                && annotations.organisations().stream().noneMatch(m -> touches(m.span(), town))
                && annotations.offices().stream().noneMatch(m -> touches(m.span(), town));
    }

    private static boolean touches(Span one, Span other) {
        return one.passage() == other.passage()
                && one.from() < other.to()
                && other.from() < one.to();
    }

    /// « à Vaugrenier, en France », « in Sandbeck (Germany) ».
    private static @Nullable Mention<CountryMention> countryBehind(
            Span town, Annotations annotations) {
        return annotations.countries().stream()
                .filter(mention -> mention.passage() == town.passage())
                .filter(mention -> !mention.value().placeOnly() && !mention.value().adjective())
                .filter(mention -> mention.from() > town.to() && mention.from() <= town.to() + 3)
                .filter(mention ->
                        town.passage().is(town.to(), ",") || town.passage().is(town.to(), "("))
                .findFirst()
                .orElse(null);
    }
}

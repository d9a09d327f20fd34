package org.communiques.extract.place;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.person.Appearance;
import org.communiques.extract.text.NameShape;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.time.Months;
import org.communiques.vocabulary.Token;
import org.jspecify.annotations.Nullable;

/// A town that the vocabulary lacks, told by its shape and by the words around it: « se sont réunis à Vaugrenier le 4
/// mai ».
final class StrangerPlace {
    private static final Set<String> PREPOSITIONS = Set.of("à", "in", "a");

    /// What is held or done somewhere.
    private static final Set<String> HAPPENS =
            WordSet.of(
                    "vu vue vus vues retrouve retrouves retrouvees recu recue accueilli reunion reunions reuni reunie reunis reunies rencontre rencontres entretien entretiens"
                            + " entretenu entretenue entretenus tenu tenue tient sommet conference session"
                            + " deplacement rendu rendue visite sejour dejeuner diner ceremonie"
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
            boolean opening = passage.isTitleOrOpening();
            BitSet taken = opening ? taken(passage, annotations, appearances) : new BitSet();
            for (int i = 1; opening && i < passage.size(); i++) {
                Span town = at(passage, i);
                if (town != null && !taken.get(i)) {
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
        boolean happens = passage.hasAny(HAPPENS, at - BACK, at - 1);
        return closed && happens ? new Span(passage, at, end) : null;
    }

    private static boolean isTownWord(Passage passage, int at) {
        Token token = passage.token(at);
        return token.shape() == Token.Shape.CAPITALISED
                && NameShape.isNameWord(token)
                && Months.number(token.folded()) == 0;
    }

    /// The tokens of people, countries, organisations and offices: no town.
    private static BitSet taken(
            Passage passage, Annotations annotations, List<Appearance> appearances) {
        BitSet taken = new BitSet();
        appearances.stream()
                .flatMap(appearance -> appearance.mentions().stream())
                .forEach(mention -> take(mention.span(), passage, taken));
        annotations.countries().forEach(mention -> take(mention.span(), passage, taken));
        annotations.organisations().forEach(mention -> take(mention.span(), passage, taken));
        annotations.offices().forEach(mention -> take(mention.span(), passage, taken));
        return taken;
    }

    private static void take(Span span, Passage passage, BitSet taken) {
        if (span.passage() == passage) {
            taken.set(span.from(), span.to());
        }
    }

    /// « à Vaugrenier, en France », « in Sandbeck (Germany) », and « la ville malienne de Kayes ».
    private static @Nullable Mention<CountryMention> countryBehind(
            Span town, Annotations annotations) {
        for (Mention<CountryMention> mention : annotations.countries()) {
            boolean named =
                    mention.value().adjective()
                            && mention.passage().is(mention.from() - 1, "ville")
                            && mention.passage()
                                    .is(mention.to() + 1, town.passage().word(town.from()));
            if (named) {
                return mention;
            }
        }
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

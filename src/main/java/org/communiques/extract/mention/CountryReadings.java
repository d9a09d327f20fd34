package org.communiques.extract.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Lexicon.CountryName;
import org.communiques.extract.mention.Lexicon.CountryName.Form;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/// What the ambiguous names of countries and places in one document mean.
///
/// « Maurice », « Jordan », « Chad » are given names too, « Congo » is two countries, « Grenade » a town as well. The
/// country that the text names without ambiguity decides; then the words around the name; then the reading for which the
/// name is not weak evidence.
final class CountryReadings {
    private static final Set<String> JOINERS =
            WordSet.of(
                    ", et and und e ou or oder o & / - – — la le les l' the der die au en in du de");

    /// Between two countries of an enumeration.
    private static final int JOINED = 3;

    /// A country stands behind these, a given name hardly.
    private static final Set<String> BEFORE_COUNTRY =
            WordSet.of(
                    "of in en au aux a du to from for against avec contre nach aus con per verso"
                            + " between entre beside");

    /// Countries before which French and Italian put an article, with capitals of the same name.
    private static final Set<String> WITH_ARTICLE =
            WordSet.of("luxembourg lussemburgo panama koweit guatemala");

    private static final Set<String> AT_TOWN = Set.of("à", "À", "a");

    /// What follows a town where something is held: « in Luxembourg at the Association Council ».
    private static final Set<String> OCCASION = WordSet.of("at for beim am zum per al");

    private static final Set<String> OF = WordSet.of("of de d' du di von");

    /// What a country has: « président de Maurice », « King of Jordan ».
    private static final Set<String> OF_COUNTRY =
            WordSet.of(
                    "president presidente premier ministre minister ministers ministres etrangeres"
                            + " affairs defense defence gouvernement government republique republic"
                            + " ambassadeur ambassadrice ambassador peuple people parlement"
                            + " parliament king queen kingdom etat state territoire capitale ile"
                            + " representant representante delegation commonwealth independance"
                            + " independence");

    private final List<Mention<List<CountryName>>> found;
    private final List<@Nullable CountryName> meant;
    private final Set<String> known = new HashSet<>();
    private final Map<Passage, BitSet> ends = new HashMap<>();
    private final Map<Passage, BitSet> starts = new HashMap<>();

    /// @param found in reading order, each with all that it may mean
    CountryReadings(List<Mention<List<CountryName>>> found) {
        this.found = found;
        this.meant = new ArrayList<>(found.size());
        found.forEach(_ -> meant.add(null));
    }

    /// In reading order; names that tell nothing are left out.
    List<Mention<CountryMention>> settled() {
        settle(CountryReadings::certain);
        settle(mention -> isKnown(mention).or(() -> toldName(mention)));
        settle(mention -> isKnown(mention).or(() -> likely(mention)));
        List<Mention<CountryMention>> settled = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            CountryName name = meant.get(i);
            if (name != null) {
                settled.add(new Mention<>(found.get(i).span(), mention(name, found.get(i))));
            }
        }
        return settled;
    }

    private static CountryMention mention(CountryName name, Mention<List<CountryName>> found) {
        boolean adjective = name.form() == Form.ADJECTIVE || name.form() == Form.PREFIX;
        boolean town = false;
        for (CountryName reading : found.value()) {
            town |= reading.form() == Form.PLACE && reading.code().equals(name.code());
        }
        boolean placeOnly = name.form() == Form.PLACE || (town && isTownOf(found.span()));
        return new CountryMention(name.code(), placeOnly, adjective, town);
    }

    /// « à Luxembourg », « a Lussemburgo »: before the country an article would stand; « in Luxembourg at the
    /// Council ».
    private static boolean isTownOf(Span name) {
        Passage passage = name.passage();
        int before = name.from() - 1;
        return (WITH_ARTICLE.contains(passage.word(name.from()))
                        && AT_TOWN.contains(passage.printed(Math.max(0, before))))
                || (passage.is(before, "in") && OCCASION.contains(passage.word(name.to())));
    }

    private void settle(Function<Mention<List<CountryName>>, Optional<CountryName>> judge) {
        for (int i = 0; i < found.size(); i++) {
            if (meant.get(i) == null) {
                CountryName name = judge.apply(found.get(i)).orElse(null);
                meant.set(i, name);
                if (name != null) {
                    note(found.get(i).span(), name);
                }
            }
        }
    }

    private void note(Span span, CountryName name) {
        known.add(name.code());
        if (name.form() == Form.NAME) {
            starts.computeIfAbsent(span.passage(), _ -> new BitSet()).set(span.from());
            ends.computeIfAbsent(span.passage(), _ -> new BitSet()).set(span.to());
        }
    }

    private static Optional<CountryName> certain(Mention<List<CountryName>> mention) {
        for (CountryName reading : mention.value()) {
            if (reading.ambiguous()) {
                return Optional.empty();
            }
        }
        return Optional.of(mention.value().getFirst());
    }

    private Optional<CountryName> isKnown(Mention<List<CountryName>> mention) {
        return mention.value().stream().filter(name -> known.contains(name.code())).findFirst();
    }

    /// « au Congo » tells before « congolais » does.
    private Optional<CountryName> toldName(Mention<List<CountryName>> mention) {
        return mention.value().stream().anyMatch(name -> name.form() == Form.ADJECTIVE)
                ? Optional.empty()
                : likely(mention);
    }

    private Optional<CountryName> likely(Mention<List<CountryName>> mention) {
        List<CountryName> readings = mention.value();
        boolean several = readings.stream().map(CountryName::code).distinct().count() > 1;
        return readings.stream()
                .filter(name -> !name.ambiguous())
                .findFirst()
                .or(() ->
                        readings.stream()
                                .filter(name -> several || isTold(mention.span(), name))
                                .findFirst());
    }

    /// « réunis à Vienne », « Foreign Minister of Jordan », not « remis à Florence PARLY », « le nom de Jordan
    /// BARDELLA ».
    private boolean isTold(Span span, CountryName name) {
        Passage passage = span.passage();
        String before = passage.word(span.from() - 1);
        return switch (name.form()) {
            case PLACE -> isLast(span) && (before.equals("a") || before.equals("in"));
            case NAME ->
                    isGoverned(span)
                            || (isLast(span)
                                    && (BEFORE_COUNTRY.contains(before)
                                            || isPossessive(span)
                                            || isTitled(span)
                                            || isEnumerated(span)));
            case ADJECTIVE, PREFIX, NOT -> false;
        };
    }

    /// No surname follows.
    private static boolean isLast(Span span) {
        Passage passage = span.passage();
        return span.to() >= passage.size() || !passage.token(span.to()).isCapital();
    }

    /// « the Foreign Minister of Jordan Ayman SAFADI ».
    private static boolean isGoverned(Span span) {
        Passage passage = span.passage();
        return OF.contains(passage.word(span.from() - 1))
                && OF_COUNTRY.contains(passage.word(span.from() - 2));
    }

    /// « Chad's foreign minister ».
    private static boolean isPossessive(Span span) {
        Passage passage = span.passage();
        boolean given = span.from() > 0 && passage.token(span.from() - 1).isCapital();
        return !given && span.to() - span.from() > 1 && passage.is(span.to() - 1, "s");
    }

    /// « Chad: elections », « Visit (Jordan) ».
    private static boolean isTitled(Span span) {
        Passage passage = span.passage();
        boolean opens = passage.role() == Passage.Role.TITLE && span.from() == 0;
        return (opens && passage.is(span.to(), ":"))
                || (passage.is(span.from() - 1, "(") && passage.is(span.to(), ")"));
    }

    /// « Sudan, Chad and South Sudan ».
    private boolean isEnumerated(Span span) {
        Passage passage = span.passage();
        BitSet before = ends.getOrDefault(passage, new BitSet());
        BitSet behind = starts.getOrDefault(passage, new BitSet());
        return reaches(passage, span.from() - 1, -1, at -> before.get(at + 1))
                || reaches(passage, span.to(), 1, behind::get);
    }

    private static boolean reaches(Passage passage, int start, int step, IntPredicate country) {
        for (int i = 0, at = start; i <= JOINED && at >= -1; i++, at += step) {
            if (i > 0 && country.test(at)) {
                return true;
            }
            if (!JOINERS.contains(passage.word(at))) {
                return false;
            }
        }
        return false;
    }
}

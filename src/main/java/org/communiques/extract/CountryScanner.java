package org.communiques.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communiques.extract.Annotations.CountryMention;
import org.communiques.extract.Lexicon.CountryName;
import org.communiques.extract.Lexicon.CountryName.Form;
import org.communiques.vocabulary.NameIndex;
import org.communiques.vocabulary.Token;

/// Finds countries by their names, adjectives, first members of compound adjectives, and places.
final class CountryScanner {
    private static final Set<String> EUROPEAN =
            Set.of("europeen", "europeenne", "europeens", "europeennes");

    /// A country stands behind these, a given name hardly.
    private static final Set<String> BEFORE_COUNTRY = Set.of("of", "in", "en", "au", "aux", "du");

    private final NameIndex<CountryName> names;

    CountryScanner(Lexicon lexicon) {
        this.names = lexicon.countries();
    }

    List<Mention<CountryMention>> scan(Reading reading) {
        List<Mention<CountryMention>> sure = new ArrayList<>();
        List<Mention<List<CountryName>>> doubtful = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            scan(passage, sure, doubtful);
        }
        Set<String> known = new HashSet<>();
        sure.forEach(mention -> known.add(mention.value().code()));
        for (Mention<List<CountryName>> mention : doubtful) {
            settle(mention, known, sure);
        }
        return sure;
    }

    private void scan(
            Passage passage,
            List<Mention<CountryMention>> sure,
            List<Mention<List<CountryName>>> doubtful) {
        int at = 0;
        while (at < passage.size()) {
            NameIndex.Found<CountryName> found = names.longest(passage.tokens(), at);
            int length = 1;
            if (found != null) {
                List<CountryName> valid = valid(found, passage, at);
                boolean means =
                        !valid.isEmpty()
                                || found.values().stream().anyMatch(n -> n.form() == Form.NOT);
                length = means ? found.length() : 1;
                Span span = new Span(passage, at, at + length);
                if (valid.stream().anyMatch(CountryName::ambiguous)) {
                    doubtful.add(new Mention<>(span, valid));
                } else {
                    valid.stream().limit(1).forEach(name -> sure.add(mention(span, name)));
                }
            }
            at += length;
        }
    }

    private static Mention<CountryMention> mention(Span span, CountryName name) {
        boolean adjective = name.form() == Form.ADJECTIVE || name.form() == Form.PREFIX;
        return new Mention<>(
                span, new CountryMention(name.code(), name.form() == Form.PLACE, adjective));
    }

    /// What an ambiguous name means: the country that the text names without ambiguity, else, of several countries or
    /// behind « à », the first.
    private static void settle(
            Mention<List<CountryName>> mention,
            Set<String> known,
            List<Mention<CountryMention>> sure) {
        List<CountryName> readings = mention.value();
        boolean several = readings.stream().map(CountryName::code).distinct().count() > 1;
        readings.stream()
                .filter(name -> known.contains(name.code()))
                .findFirst()
                .or(() ->
                        readings.stream()
                                .filter(name -> several || tellsWhere(mention.span(), name))
                                .findFirst())
                .ifPresent(name -> sure.add(mention(mention.span(), name)));
    }

    /// « réunis à Vienne », « Foreign Minister of Jordan », not « remis à Florence PARLY », « le nom de Jordan BARDELLA ».
    private static boolean tellsWhere(Span span, CountryName name) {
        Passage passage = span.passage();
        boolean last = span.to() >= passage.size() || !passage.token(span.to()).isCapital();
        String before = passage.word(span.from() - 1);
        return last
                && switch (name.form()) {
                    case PLACE -> before.equals("a") || before.equals("in");
                    case NAME -> BEFORE_COUNTRY.contains(before);
                    case ADJECTIVE, PREFIX, NOT -> false;
                };
    }

    private List<CountryName> valid(NameIndex.Found<CountryName> found, Passage passage, int at) {
        return found.values().stream()
                .filter(name -> isPrintedSo(name, found.length(), passage, at))
                .toList();
    }

    private boolean isPrintedSo(CountryName name, int length, Passage passage, int at) {
        return switch (name.form()) {
            case ADJECTIVE -> true;
            case NOT -> false;
            case PREFIX -> startsCompound(passage, at + length);
            case NAME, PLACE -> hasItsCapitals(name.printed(), passage, at, at + length);
        };
    }

    /// « nippo-français », « nippo – françaises », « sino-européen »: an adjective follows behind the hyphen.
    private boolean startsCompound(Passage passage, int next) {
        int second = next;
        if (second < passage.size() && !passage.token(second).joined()) {
            if (!passage.is(second, "-") && !passage.is(second, "–") && !passage.is(second, "—")) {
                return false;
            }
            second++;
        }
        if (second >= passage.size()) {
            return false;
        }
        NameIndex.Found<CountryName> following = names.longest(passage.tokens(), second);
        return EUROPEAN.contains(passage.word(second))
                || (following != null
                        && following.values().stream()
                                .anyMatch(n ->
                                        n.form() == Form.ADJECTIVE || n.form() == Form.PREFIX));
    }

    /// An abbreviation (« EAU », « US ») needs all of its capitals, another name its first.
    private static boolean hasItsCapitals(String printed, Passage passage, int from, int to) {
        Token first = passage.token(from);
        boolean abbreviation =
                printed.length() > 1 && printed.equals(printed.toUpperCase(Locale.ROOT));
        if (abbreviation && Character.isLetter(printed.charAt(0)) && printed.charAt(0) < 0x3000) {
            return passage.text(from, to).equals(printed);
        }
        return first.isCapital() || printed.charAt(0) >= 0x3000;
    }
}

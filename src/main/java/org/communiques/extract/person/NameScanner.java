package org.communiques.extract.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.mention.Regions;
import org.communiques.extract.text.Honorifics;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.time.Months;
import org.communiques.vocabulary.NameIndex;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.Token;

/// Finds people's names: those of the authority file anywhere, others by their shape beside an office or an
/// honorific.
public final class NameScanner {
    /// « hat der Bundesrat Ende Jahr beschlossen ».
    private static final Set<String> PERIODS = WordSet.of("ende anfang mitte");

    private static final int MOST_WORDS = 4;
    private static final int PREPOSITIONS = 2;
    private static final int LONGEST_ABBREVIATION = 4;

    private final People people;
    private final NameExtent extent;
    private final boolean nounsInCapitals;

    public NameScanner(People people, String language) {
        this.people = people;
        this.extent = new NameExtent(people, language);
        this.nounsInCapitals = language.equals("de");
    }

    /// The names of a document in reading order, each with the office beside it.
    public List<NameMention> scan(Reading reading, Annotations annotations) {
        OfficeLinker linker = new OfficeLinker(annotations);
        Map<Passage, BitSet> taken = taken(annotations);
        List<NameMention> names = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            BitSet named = taken.getOrDefault(passage, new BitSet());
            Regions.take(passage, named);
            scan(passage, named, linker, names);
        }
        return names;
    }

    /// Tokens that name a country, an organisation or an office, to which regions come: no name of a stranger holds
    /// them.
    private static Map<Passage, BitSet> taken(Annotations annotations) {
        Map<Passage, BitSet> taken = new HashMap<>();
        annotations.countries().forEach(mention -> take(mention.span(), taken));
        annotations.organisations().forEach(mention -> take(mention.span(), taken));
        annotations.offices().forEach(mention -> take(mention.span(), taken));
        return taken;
    }

    private static void take(Span span, Map<Passage, BitSet> taken) {
        taken.computeIfAbsent(span.passage(), _ -> new BitSet()).set(span.from(), span.to());
    }

    private void scan(Passage passage, BitSet taken, OfficeLinker linker, List<NameMention> names) {
        int at = 0;
        NameMention previous = null;
        while (at < passage.size()) {
            Span span = extent.at(passage, at, taken);
            if (span == null) {
                at++;
                continue;
            }
            NameMention name =
                    mention(
                            behindComplement(span, taken),
                            linker,
                            previous == null ? 0 : previous.span().to());
            if (previous != null) {
                name = name.inEnumerationBehind(previous);
                names.set(names.size() - 1, previous.inEnumerationBefore(name));
            }
            boolean noun =
                    name.known().isEmpty()
                            && !name.honorific()
                            && !people.isGivenName(passage.word(span.from()))
                            && Portfolio.holds(name.span(), taken);
            if (!noun && isName(name)) {
                names.add(name);
                previous = name;
            }
            at = span.to();
        }
    }

    /// « il ministro delle Risorse Idriche NGUYEN Van Thinh », « Minister für Wasserbau Olaf Brenner »: without the
    /// words that tell what an office is for.
    private Span behindComplement(Span span, BitSet taken) {
        Passage passage = span.passage();
        if (!isOfOffice(span, taken)
                || !knownIn(span).isEmpty()
                || people.surnames().longest(passage.tokens(), span.from()) != null) {
            return span;
        }
        for (int i = span.from() + 1; i < span.to(); i++) {
            Token token = passage.token(i);
            boolean shown =
                    token.shape() == Token.Shape.CAPITALS
                            || (people.isGivenName(token.folded()) && i + 1 < span.to());
            boolean noun =
                    nounsInCapitals
                            && i == span.from() + 1
                            && capitals(new Span(passage, i, span.to())) > 1;
            if (!token.joined() && (shown || noun)) {
                return new Span(passage, i, span.to());
            }
        }
        return span;
    }

    /// Whether no more than prepositions stand between an office and this.
    private static boolean isOfOffice(Span span, BitSet taken) {
        int at = span.from() - 1;
        while (at > span.from() - 1 - PREPOSITIONS && Particles.isPreposition(span.passage(), at)) {
            at--;
        }
        return at < span.from() - 1 && at >= 0 && taken.get(at);
    }

    private NameMention mention(Span span, OfficeLinker linker, int previousEnd) {
        Passage passage = span.passage();
        List<Person> known = knownIn(span);
        boolean honorific = Honorifics.startBefore(passage, span.from()) < span.from();
        return new NameMention(span, known, honorific, linker.link(span, previousEnd));
    }

    /// The people whose full name the span holds: « Joseph R. BIDEN » holds « Joseph BIDEN » only as a
    /// variant, « Techo HUN SEN » holds « HUN SEN ».
    private List<Person> knownIn(Span span) {
        List<Person> best = List.of();
        int longest = 0;
        for (int i = span.from(); i < span.to(); i++) {
            NameIndex.Found<Person> found = people.fullNames().longest(span.passage().tokens(), i);
            if (found != null && found.length() > longest && i + found.length() <= span.to()) {
                best = found.values();
                longest = found.length();
            }
        }
        return best;
    }

    private boolean isName(NameMention name) {
        if (!name.known().isEmpty() || name.honorific()) {
            return true;
        }
        Span span = name.span();
        if (isMonth(span) || isAbbreviation(span) || isInitials(span)) {
            return false;
        }
        boolean known = people.surnames().longest(span.passage().tokens(), span.from()) != null;
        if (known || span.passage().word(span.from() - 1).startsWith("cher")) {
            return true;
        }
        return !StrangerName.isComplement(span)
                && (name.isMinisterial() || name.isOther())
                && (!nounsInCapitals || showsName(name));
    }

    /// « hat der Bundesrat Ende Jahr beschlossen »: where every noun has a capital, a given name or capitals show a
    /// name.
    private boolean showsName(NameMention name) {
        Span span = name.span();
        Token last = span.passage().token(span.to() - 1);
        // « ihre Kollegin Marta KOWALEC »
        boolean surname = name.words() > 1 && last.shape() == Token.Shape.CAPITALS;
        return span.isInCapitals()
                || (surname && last.end() - last.start() > LONGEST_ABBREVIATION)
                || people.isGivenName(span.passage().word(span.from()))
                || isBesideStyle(name);
    }

    /// « die dänische Justizministerin Ida Holmgaard haben », « Ida Holmgaard, Ministerin für »: two words in
    /// capitals or more right beside the style of one person.
    private static boolean isBesideStyle(NameMention name) {
        Span span = name.span();
        Passage passage = span.passage();
        int words = capitals(span);
        return words >= 2
                && words <= MOST_WORDS
                && name.link() instanceof NameMention.OfficeLink.Ministerial office
                && (isStraightBefore(office.span(), span) || office.span().from() >= span.to())
                && !PERIODS.contains(passage.word(span.from()));
    }

    /// With no more between them than what the office is for: « Ministerin für Kultur Ida Holmgaard ».
    private static boolean isStraightBefore(Span office, Span name) {
        Passage passage = name.passage();
        int at = passage.is(office.to(), ",") ? office.to() + 1 : office.to();
        while (at < name.from()
                && (Particles.isPreposition(passage, at) || passage.token(at).isCapital())) {
            at++;
        }
        return at == name.from() || (passage.is(at, ",") && at + 1 == name.from());
    }

    private static int capitals(Span span) {
        int words = 0;
        for (int i = span.from(); i < span.to(); i++) {
            Token token = span.passage().token(i);
            words += token.isCapital() && !token.joined() ? 1 : 0;
        }
        return words;
    }

    /// « on 7 May, Ministers met »: beside a number, a month is no surname.
    private static boolean isMonth(Span span) {
        Passage passage = span.passage();
        return span.to() - span.from() == 1
                && Months.number(passage.word(span.from())) > 0
                && (passage.isNumber(span.from() - 1)
                        || passage.isNumber(span.to())
                        || passage.is(span.from() - 1, "."));
    }

    /// « S.E. » of « S.E.M. »
    private static boolean isInitials(Span span) {
        Passage passage = span.passage();
        for (int i = span.from(); i < span.to(); i++) {
            Token token = passage.token(i);
            if (token.isWord() && token.end() - token.start() > 1) {
                return false;
            }
        }
        return true;
    }

    /// « der Sektion Bildung und Ausbildung (BA) ».
    private static boolean isAbbreviation(Span span) {
        Passage passage = span.passage();
        return span.to() - span.from() == 1
                && passage.is(span.from() - 1, "(")
                && passage.is(span.to(), ")")
                && passage.token(span.from()).shape() == Token.Shape.CAPITALS;
    }
}

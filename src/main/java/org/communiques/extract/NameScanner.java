package org.communiques.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communiques.vocabulary.NameIndex;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.Token;
import org.jspecify.annotations.Nullable;

/// Finds people's names: those of the authority file anywhere, others by their shape beside an office or an
/// honorific.
final class NameScanner {
    private static final int LONGEST = 10;

    private final People people;
    private final boolean nounsInCapitals;

    /// @param nounsInCapitals whether a noun behind a name looks like a part of it, as in German: « Baerbock Blumen »
    NameScanner(People people, boolean nounsInCapitals) {
        this.people = people;
        this.nounsInCapitals = nounsInCapitals;
    }

    List<NameMention> scan(Reading reading, Annotations annotations) {
        OfficeLinker linker = new OfficeLinker(annotations);
        Map<Passage, BitSet> taken = taken(annotations);
        List<NameMention> names = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            scan(passage, taken.getOrDefault(passage, new BitSet()), linker, names);
        }
        return names;
    }

    /// Tokens that name a country, an organisation or an office: no name of a stranger holds them.
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
            Span span = nameAt(passage, at, taken);
            if (span == null) {
                at++;
                continue;
            }
            NameMention name = mention(span, linker, previous == null ? 0 : previous.span().to());
            if (previous != null) {
                name = name.inEnumerationBehind(previous);
            }
            if (isName(name)) {
                names.add(name);
                previous = name;
            }
            at = span.to();
        }
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
        if (isMonth(span) || isAbbreviation(span)) {
            return false;
        }
        boolean known = people.surnames().longest(span.passage().tokens(), span.from()) != null;
        if (known || span.passage().word(span.from() - 1).startsWith("cher")) {
            return true;
        }
        return !StrangerName.isComplement(span)
                && (name.isMinisterial() || name.isOther())
                && (!nounsInCapitals || showsName(span));
    }

    /// « hat der Bundesrat Ende Jahr beschlossen »: where every noun has a capital, a given name or capitals show a name.
    private boolean showsName(Span span) {
        return Identifier.isInCapitals(span)
                || people.isGivenName(span.passage().word(span.from()));
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

    /// « der Sektion Bildung und Ausbildung (BA) ».
    private static boolean isAbbreviation(Span span) {
        Passage passage = span.passage();
        return span.to() - span.from() == 1
                && passage.is(span.from() - 1, "(")
                && passage.is(span.to(), ")")
                && passage.token(span.from()).shape() == Token.Shape.CAPITALS;
    }

    private @Nullable Span nameAt(Passage passage, int at, BitSet taken) {
        Token first = passage.token(at);
        boolean leading = NameShape.leads(first) && at + 1 < passage.size();
        if (!first.isCapital() && !leading) {
            return null;
        }
        NameIndex.Found<Person> full = people.fullNames().longest(passage.tokens(), at);
        if (full != null && passage.token(at + full.length() - 1).isCapital()) {
            int end = at + full.length();
            return new Span(passage, at, nounsInCapitals ? end : extend(passage, end, at, taken));
        }
        NameIndex.Found<Person> surname = people.surnames().longest(passage.tokens(), at);
        if (surname != null && nounsInCapitals && isBehindOffice(passage, at, taken)) {
            return new Span(passage, at, at + surname.length());
        }
        if (surname != null
                && surname.length() > 1
                && isPrintedAsName(passage, at, surname.length())) {
            return new Span(passage, at, extend(passage, at + surname.length(), at, taken));
        }
        if (!startsName(passage, at, taken, leading)) {
            return null;
        }
        return new Span(passage, at, extend(passage, at + 1, at, taken));
    }

    /// « hat Aussenminister Schallenberg Dank ausgesprochen »: the noun behind the surname is no part of the name.
    private static boolean isBehindOffice(Passage passage, int at, BitSet taken) {
        return (at > 0 && taken.get(at - 1)) || Honorifics.startBefore(passage, at) < at;
    }

    private static boolean isPrintedAsName(Passage passage, int at, int length) {
        return passage.token(at + length - 1).isCapital();
    }

    private static boolean startsName(Passage passage, int at, BitSet taken, boolean leading) {
        boolean behindHonorific = Honorifics.startBefore(passage, at) < at;
        Token first = passage.token(at);
        if (leading) {
            return !taken.get(at)
                    && ((passage.token(at + 1).shape() == Token.Shape.CAPITALS
                                    && !first.isCapital())
                            || (first.isCapital()
                                    && passage.token(at + 1).isCapital()
                                    && !first.is("al")));
        }
        return NameShape.isNameWord(first)
                && (!taken.get(at) || (behindHonorific && !passage.is(at + 1, ",")));
    }

    /// The end of the name that holds the tokens up to `end`.
    private int extend(Passage passage, int end, int start, BitSet taken) {
        int to = end;
        boolean shouted = start == 0 && isShouted(passage, 0) && isShouted(passage, 1);
        while (to < passage.size() && to - start < LONGEST) {
            if (shouted && !isShouted(passage, to)) {
                return to;
            }
            int next = pastNext(passage, to, taken);
            if (next == to) {
                return to;
            }
            to = next;
        }
        return to;
    }

    /// « JEAN-NOËL BARROT Oui, »: before an answer, the name of who speaks is in capitals throughout.
    private static boolean isShouted(Passage passage, int at) {
        return at < passage.size() && passage.token(at).shape() == Token.Shape.CAPITALS;
    }

    /// The token behind the next word of a name, its particles included; « Abschied von Karl Nehammer » is none, for a name
    /// begins behind the particle.
    private int pastNext(Passage passage, int at, BitSet taken) {
        Token token = passage.token(at);
        if (token.joined()) {
            return at + 1;
        }
        if (passage.is(at, ".") && isInitial(passage, at - 1)) {
            return at + 1 < passage.size() && NameShape.isNameWord(passage.token(at + 1))
                    ? at + 2
                    : at;
        }
        if (!taken.get(at) && (NameShape.isNameWord(token) || isInitialOfName(passage, at))) {
            return at + 1;
        }
        int next = at;
        while (next < passage.size()
                && next < at + 3
                && NameShape.isParticle(passage.token(next))) {
            next++;
        }
        boolean surname =
                next > at
                        && next < passage.size()
                        && NameShape.isNameWord(passage.token(next))
                        && !taken.get(next)
                        && !joinsSentence(passage, at, next)
                        && people.fullNames().longest(passage.tokens(), next) == null;
        return surname ? next + 1 : at;
    }

    private static boolean isInitial(Passage passage, int at) {
        Token token = passage.token(at);
        return token.isCapital() && token.end() - token.start() == 1;
    }

    /// « R. » in « Joseph R. BIDEN », also « M. » in « George M. Foster ».
    private static boolean isInitialOfName(Passage passage, int at) {
        return isInitial(passage, at)
                && passage.is(at + 1, ".")
                && at + 2 < passage.size()
                && !passage.is(at, "m");
    }

    /// « et », « de » and « la » between two names in small letters join phrases, not names: only a surname
    /// in capitals may follow « de », « du », « y », « e ».
    private static boolean joinsSentence(Passage passage, int particle, int next) {
        boolean weak =
                switch (passage.word(particle)) {
                    case "de", "du", "y", "e", "i", "la", "di", "da", "del", "della" -> true;
                    default -> false;
                };
        return weak && passage.token(next).shape() != Token.Shape.CAPITALS;
    }
}

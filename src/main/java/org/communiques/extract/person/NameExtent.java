package org.communiques.extract.person;

import java.util.BitSet;
import java.util.Set;
import org.communiques.extract.text.Honorifics;
import org.communiques.extract.text.NameShape;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.vocabulary.NameIndex;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.PersonName;
import org.communiques.vocabulary.Token;
import org.jspecify.annotations.Nullable;

/// Where a name begins and ends: known ones as the authority file writes them, others by their shape.
final class NameExtent {
    private static final int LONGEST = 10;
    private static final int SHORT_SURNAME = 2;

    private static final Set<String> ELIDED = Set.of("d'", "l'", "dell'", "dall'");
    private static final Set<String> ARTICLES = Set.of("l'", "l’", "du", "des");

    private final People people;
    private final SurnameParticles particles;

    /// Whether a noun behind a name looks like a part of it, as in German: « Baerbock Blumen ».
    private final boolean nounsInCapitals;

    NameExtent(People people, String language) {
        this.people = people;
        this.particles = new SurnameParticles(people, language);
        this.nounsInCapitals = language.equals("de");
    }

    /// The name that starts at this token; null when none does.
    ///
    /// @param taken tokens that name a country, an organisation or an office
    @Nullable Span at(Passage passage, int at, BitSet taken) {
        Token first = passage.token(at);
        boolean leading = PersonName.isLeadingParticle(first.folded()) && at + 1 < passage.size();
        if ((!first.isCapital() && !leading) || isBurmeseStyle(passage, at)) {
            return null;
        }
        NameIndex.Found<Person> full = people.fullNames().longest(passage.tokens(), at);
        if (full != null && passage.token(at + full.length() - 1).isCapital()) {
            int end = at + full.length();
            return new Span(passage, at, nounsInCapitals ? end : extend(passage, end, at, taken));
        }
        NameIndex.Found<Person> surname = people.surnames().longest(passage.tokens(), at);
        if (surname != null
                && nounsInCapitals
                && isBehindOffice(passage, at, taken)
                && !isGivenNameOfAnother(passage, at + surname.length())) {
            return new Span(passage, at, at + surname.length());
        }
        if (surname != null
                && surname.length() > 1
                && isPrintedAsName(passage, at, surname.length())) {
            return new Span(passage, at, extend(passage, at + surname.length(), at, taken));
        }
        if (!startsName(passage, at, taken, leading) || isBehindArticle(passage, at, taken)) {
            return null;
        }
        return new Span(passage, at, extend(passage, at + 1, at, taken));
    }

    /// « U Kyaw Tin », « Daw Aung San Suu Kyi »: Mr and Ms.
    private static boolean isBurmeseStyle(Passage passage, int at) {
        Token style = passage.token(at);
        return (style.is("u") || style.is("daw"))
                && at + 2 < passage.size()
                && !passage.token(at + 1).joined()
                && NameShape.isNameWord(passage.token(at + 1))
                && NameShape.isNameWord(passage.token(at + 2));
    }

    /// « hat Aussenminister Schallenberg Dank ausgesprochen »: the noun behind the surname is no part of the name.
    private static boolean isBehindOffice(Passage passage, int at, BitSet taken) {
        return (at > 0 && taken.get(at - 1)) || Honorifics.startBefore(passage, at) < at;
    }

    /// « Aussenminister Abbas Tarawneh »: what is somebody's surname is here a given name, for a name follows it.
    private boolean isGivenNameOfAnother(Passage passage, int end) {
        return people.isGivenName(passage.word(end - 1))
                && end < passage.size()
                && NameShape.isNameWord(passage.token(end));
    }

    private static boolean isPrintedAsName(Passage passage, int at, int length) {
        return passage.token(at + length - 1).isCapital();
    }

    /// « le ministre de l’Assainissement Abida MIA »: no name has an article, so it begins with the next word.
    private static boolean isBehindArticle(Passage passage, int at, BitSet taken) {
        boolean article =
                at > 0
                        && (ARTICLES.contains(passage.printed(at - 1))
                                || (passage.printed(at - 1).equals("la")
                                        && passage.is(at - 2, "de")));
        return article
                && at + 1 < passage.size()
                && passage.token(at).shape() == Token.Shape.CAPITALISED
                && NameShape.isNameWord(passage.token(at + 1))
                && !taken.get(at + 1);
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
        return (NameShape.isNameWord(first) || isVietnamese(passage, at))
                && (!taken.get(at)
                        || (behindHonorific && !passage.is(at + 1, ","))
                        || isGivenNameAsTown(passage, at, taken));
    }

    /// « et Milan BRANKOV »: what else is a town, joined to another name and before a surname in capitals.
    private static boolean isGivenNameAsTown(Passage passage, int at, BitSet taken) {
        return Particles.AND.isAt(passage, at - 1)
                && at + 1 < passage.size()
                && passage.token(at).shape() == Token.Shape.CAPITALISED
                && passage.token(at + 1).shape() == Token.Shape.CAPITALS
                && NameShape.isNameWord(passage.token(at + 1))
                && !taken.get(at + 1);
    }

    /// « the Minister of Ports, Ana Braga, »: what else is a town, behind a given name beside an office and before a
    /// pause.
    private boolean isTownAsSurname(Passage passage, int start, int at, BitSet taken) {
        boolean pause = at + 1 >= passage.size() || passage.isMark(at + 1);
        return pause
                && at == start + 1
                && taken.get(at)
                && !taken.get(start)
                && NameShape.isNameWord(passage.token(at))
                && people.isGivenName(passage.word(start));
    }

    /// « LE Hoai Nam », « Lê Thi Hoa », « M. AN Dong »: a surname that looks like an article.
    private static boolean isVietnamese(Passage passage, int at) {
        Token word = passage.token(at);
        boolean capitals = word.shape() == Token.Shape.CAPITALS;
        boolean brief =
                capitals
                        && word.end() - word.start() == SHORT_SURNAME
                        && Honorifics.startBefore(passage, at) < at;
        boolean surname =
                passage.printed(at).equals("Lê") || (passage.is(at, "le") && capitals) || brief;
        return surname
                && at + 1 < passage.size()
                && passage.token(at + 1).shape() == Token.Shape.CAPITALISED
                && NameShape.isNameWord(passage.token(at + 1));
    }

    /// The end of the name that holds the tokens up to `end`.
    private int extend(Passage passage, int end, int start, BitSet taken) {
        int to = end;
        // « JEAN-NOËL BARROT Oui, »: before an answer, the name of who speaks is in capitals
        // throughout.
        boolean shouted =
                start == 0
                        && NameShape.isInCapitals(passage, 0)
                        && NameShape.isInCapitals(passage, 1);
        while (to < passage.size() && to - start < LONGEST) {
            if (shouted && !NameShape.isInCapitals(passage, to)) {
                return to;
            }
            int next = pastNext(passage, start, to, taken);
            if (next == to) {
                return to;
            }
            to = next;
        }
        return to;
    }

    /// The token behind the next word of a name, its particles included; « Abschied von Karl Nehammer » is none, for
    /// a name begins behind the particle.
    private int pastNext(Passage passage, int start, int at, BitSet taken) {
        Token token = passage.token(at);
        if (NameShape.isSuffix(passage, at)) {
            return at;
        }
        if (token.joined() || isBehindApostrophe(passage, at)) {
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
        if (isTownAsSurname(passage, start, at, taken)) {
            return at + 1;
        }
        if (isElided(passage, at) && !taken.get(at + 1)) {
            return at + 2;
        }
        return particles.past(passage, start, at, taken);
    }

    /// « Sa’ar »: what an apostrophe joins to a name belongs to it.
    private static boolean isBehindApostrophe(Passage passage, int at) {
        return passage.word(at - 1).endsWith("'")
                && passage.token(at).isWord()
                && passage.token(at).start() == passage.token(at - 1).end();
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

    /// « Andrea D’Arcangelo »
    private static boolean isElided(Passage passage, int at) {
        return ELIDED.contains(passage.word(at))
                && passage.token(at).isCapital()
                && at + 1 < passage.size()
                && passage.token(at + 1).isCapital()
                && passage.token(at + 1).start() == passage.token(at).end();
    }
}

package org.communiques.extract.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Annotations.OfficeMention;
import org.communiques.extract.mention.Lexicon;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.mention.OfficeWords;
import org.communiques.extract.person.NameMention.OfficeLink;
import org.communiques.extract.text.Honorifics;
import org.communiques.extract.text.NameShape;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.jspecify.annotations.Nullable;

/// Finds the office that stands beside a name: « le ministre français des Affaires étrangères, M. X », « M. X,
/// ministre de la Défense », « le ministre X », « MM. X et Y, ministres … ».
final class OfficeLinker {
    private static final int MOST_BEFORE_APPOINTED = 3;
    private static final int REACH = 28;
    private static final int MOST_BEFORE_OFFICE = 4;
    private static final int COMPLEMENT = 14;

    /// « le directeur adjoint du cabinet civil du Président »: no style of an aide is longer.
    private static final int AIDE = 6;

    private static final Set<String> CONJUNCTIONS = WordSet.of("and und");

    private static final Set<String> RANKS =
            WordSet.of(
                    "general generale colonel amiral marechal commandant colonnello ammiraglio oberst admiral");

    /// Behind a comma, these go on with a style.
    private static final Set<String> INSIDE =
            WordSet.of("de du des d' charge chargee del dell' della dei degli delle");

    private static final Set<String> ARTICLES = WordSet.of("le la il the der");

    private final Map<Passage, Map<Integer, Mention<OfficeMention>>> starts = new HashMap<>();
    private final Map<Passage, Map<Integer, Mention<OfficeMention>>> ends = new HashMap<>();
    private final Map<Passage, Map<Integer, CountryMention>> countries = new HashMap<>();
    private final Map<Passage, Map<Integer, String>> organisations = new HashMap<>();

    OfficeLinker(Annotations annotations) {
        for (Mention<OfficeMention> office : annotations.offices()) {
            starts.computeIfAbsent(office.passage(), _ -> new HashMap<>())
                    .put(office.from(), office);
            ends.computeIfAbsent(office.passage(), _ -> new HashMap<>())
                    .put(office.to() - 1, office);
        }
        annotations
                .organisations()
                .forEach(mention ->
                        organisations
                                .computeIfAbsent(mention.passage(), _ -> new HashMap<>())
                                .put(mention.from(), mention.value().code()));
        annotations.countries().stream()
                .filter(country -> !country.value().placeOnly())
                .forEach(country ->
                        countries
                                .computeIfAbsent(country.passage(), _ -> new HashMap<>())
                                .put(country.from(), country.value()));
    }

    private static <T> @Nullable T at(
            Map<Passage, Map<Integer, T>> places, Passage passage, int index) {
        Map<Integer, T> inPassage = places.get(passage);
        return inPassage == null ? null : inPassage.get(index);
    }

    /// @param previousEnd end of the name before this one in the passage: an office that follows it directly
    ///     is its own
    OfficeLink link(Span name, int previousEnd) {
        OfficeLink adjacent = before(name, previousEnd, false);
        if (!(adjacent instanceof OfficeLink.None)) {
            return adjacent;
        }
        OfficeLink apposed = after(name);
        return apposed instanceof OfficeLink.None ? before(name, previousEnd, true) : apposed;
    }

    /// The office before a name, with or without a comma between them.
    private OfficeLink before(Span name, int previousEnd, boolean comma) {
        Passage passage = name.passage();
        int at = beforeRank(passage, Honorifics.startBefore(passage, name.from()) - 1);
        boolean pause = isPause(passage, at);
        if (pause != comma) {
            return new OfficeLink.None();
        }
        int last = pause ? at - 1 : at;
        for (int i = last; i > Math.max(last - REACH, -1) && i >= previousEnd; i--) {
            Mention<OfficeMention> office = at(ends, passage, i);
            if (office != null && comma && isOfAide(office)) {
                return new OfficeLink.Other();
            }
            if (office != null) {
                return comma && isOwned(office, previousEnd)
                        ? new OfficeLink.None()
                        : ministerial(office, i + 1, name.from());
            }
            OfficeLink other = withoutTitle(passage, i, name.from());
            if (!(other instanceof OfficeLink.None)) {
                return other;
            }
            // « Minister of State for Development and Africa, X »: a conjunction inside the style.
            boolean inside =
                    (comma && CONJUNCTIONS.contains(passage.word(i)))
                            || (i < last && isInsideStyle(passage, i));
            if (breaks(passage, i) && !inside) {
                return other;
            }
        }
        return new OfficeLink.None();
    }

    /// « M. A, ministre, B »: the office behind the name before is that one's.
    private static boolean isOwned(Mention<OfficeMention> office, int previousEnd) {
        return office.from() <= previousEnd + 2
                && previousEnd > 0
                && isPause(office.passage(), previousEnd)
                && !Particles.AND.isAt(office.passage(), previousEnd);
    }

    /// « la conseillère diplomatique du Président, Mme X », « the Special Adviser to the Prime Minister, X »: whoever is named
    /// behind the comma only works for the one who holds this office.
    private boolean isOfAide(Mention<OfficeMention> office) {
        Passage passage = office.passage();
        int at = office.from() - 1;
        if (!OfficeWords.OF_SUPERIOR.contains(passage.word(at))) {
            return false;
        }
        for (int i = at - 1; i >= Math.max(0, at - AIDE); i--) {
            if (OfficeWords.AIDES.contains(passage.word(i))) {
                return true;
            }
            if (breaks(passage, i) || at(ends, passage, i) != null) {
                return false;
            }
        }
        return false;
    }

    /// « X, Minister of Y », « X (Minister of Y) »; not « X met the Minister of Y ».
    private static boolean isPause(Passage passage, int at) {
        return passage.is(at, ",") || passage.is(at, "(");
    }

    /// « le ministre des Eaux et Forêts togolais X »: between two nouns of what the office is for.
    private static boolean isInsideStyle(Passage passage, int at) {
        return Particles.AND.isAt(passage, at)
                && at > 0
                && passage.token(at - 1).isCapital()
                && passage.token(at + 1).isCapital();
    }

    /// « son homologue », « l’ambassadeur »: what this token alone says of an office whose country stands before `to`.
    private OfficeLink withoutTitle(Passage passage, int at, int to) {
        String word = passage.word(at);
        if (OfficeWords.COUNTERPARTS.contains(word)) {
            return new OfficeLink.Counterpart(
                    new Span(passage, at, at + 1), country(passage, at + 1, to));
        }
        return OfficeWords.isOther(passage, at) ? new OfficeLink.Other() : new OfficeLink.None();
    }

    /// « le ministre de la Défense, le général X »: the comma; the token itself when no rank stands there.
    private static int beforeRank(Passage passage, int at) {
        boolean rank =
                RANKS.contains(passage.word(at))
                        && ARTICLES.contains(passage.word(at - 1))
                        && passage.is(at - 2, ",");
        return rank ? at - 2 : at;
    }

    private static boolean breaks(Passage passage, int at) {
        String word = passage.word(at);
        if (word.equals(",")) {
            return !isEnumeration(passage, at);
        }
        return OfficeWords.BREAKS.contains(word) && !passage.printed(at).equals("à");
    }

    /// A comma inside the style itself: « ministre des Affaires étrangères, de l'Intégration africaine et … ».
    private static boolean isEnumeration(Passage passage, int comma) {
        return INSIDE.contains(passage.word(comma + 1)) || Portfolio.isComma(passage, comma);
    }

    /// The office in apposition behind a name; an article there begins another person.
    private OfficeLink after(Span name) {
        Passage passage = name.passage();
        int at = pastNation(passage, NameShape.pastSuffix(passage, name.to()));
        boolean bracket = passage.is(at, "(");
        int appointed = pastAppointment(passage, at);
        if (!bracket && !passage.is(at, ",") && appointed == at) {
            return new OfficeLink.None();
        }
        return apposed(passage, appointed == at ? at + 1 : appointed, bracket);
    }

    /// The office that stands here, perhaps behind a nation or words such as « nouveau ».
    private OfficeLink apposed(Passage passage, int at, boolean bracket) {
        CountryMention nation = null;
        for (int i = at; i < at + MOST_BEFORE_OFFICE && i < passage.size(); i++) {
            Mention<OfficeMention> office = at(starts, passage, i);
            if (office != null) {
                boolean another =
                        OfficeWords.ARTICLES.contains(passage.word(at)) && isBeforeName(office);
                return another
                        ? new OfficeLink.None()
                        : ministerial(
                                office,
                                nation == null ? office.to() : at,
                                office.to() + COMPLEMENT);
            }
            OfficeLink other = withoutTitle(passage, i, i + COMPLEMENT);
            if (!(other instanceof OfficeLink.None)) {
                return other;
            }
            nation = at(countries, passage, i);
            boolean article = passage.is(i, "le") || passage.is(i, "la");
            boolean qualifies = nation != null || OfficeWords.QUALIFIERS.contains(passage.word(i));
            if (!qualifies || (article && !bracket)) {
                return new OfficeLink.None();
            }
        }
        return new OfficeLink.None();
    }

    /// Behind « (Slovénie) »; `at` itself where no nation stands in brackets.
    private int pastNation(Passage passage, int at) {
        boolean nation =
                passage.is(at, "(")
                        && at(countries, passage, at + 1) != null
                        && passage.is(at + 2, ")");
        return nation ? at + 3 : at;
    }

    /// « X, the Minister Y »: the office is that of the name behind it.
    private static boolean isBeforeName(Mention<OfficeMention> office) {
        Passage passage = office.passage();
        return office.to() < passage.size()
                && NameShape.isNameWord(passage.token(office.to()))
                && passage.token(office.to()).isCapital();
    }

    /// Behind « a été nommée », « was appointed as »; `at` itself when nobody is appointed.
    private static int pastAppointment(Passage passage, int at) {
        for (int i = at; i < at + MOST_BEFORE_APPOINTED; i++) {
            if (OfficeWords.APPOINTED.contains(passage.word(i))) {
                return i + 1;
            }
            if (!OfficeWords.BEFORE_APPOINTED.contains(passage.word(i))) {
                return at;
            }
        }
        return at;
    }

    private OfficeLink ministerial(Mention<OfficeMention> office, int from, int to) {
        Passage passage = office.passage();
        List<Lexicon.OfficeTitle> readings = office.value().readings();
        String inside = country(passage, office.from(), office.to());
        String behind = inside != null ? inside : country(passage, from, to);
        String country = behind != null ? behind : nationBefore(office);
        boolean counts =
                readings.stream().anyMatch(reading -> reading.office().minister())
                        || readings.stream()
                                .anyMatch(r -> servesOne(r, passage, office.from(), to));
        return new OfficeLink.Ministerial(office.span(), readings, country, counts);
    }

    /// « Slovenian Environment Minister », « slowenischer Umweltminister ».
    private @Nullable String nationBefore(Mention<OfficeMention> office) {
        CountryMention nation = at(countries, office.passage(), office.from() - 1);
        return nation != null && nation.adjective() ? nation.code() : null;
    }

    /// « secrétaire général de l'OTAN »: an organisation that makes the office count is named in the same phrase.
    private boolean servesOne(Lexicon.OfficeTitle reading, Passage passage, int from, int to) {
        for (int i = from; i < Math.min(to, passage.size()); i++) {
            String organisation = at(organisations, passage, i);
            if (organisation != null) {
                return reading.office().countsFor(organisation);
            }
            if (breaks(passage, i)) {
                return false;
            }
        }
        return false;
    }

    /// The first country named between two tokens of one phrase.
    private @Nullable String country(Passage passage, int from, int to) {
        for (int i = from; i < Math.min(to, passage.size()); i++) {
            CountryMention country = at(countries, passage, i);
            if (country != null) {
                return country.code();
            }
            if (breaks(passage, i) || passage.is(i, ")")) {
                return null;
            }
        }
        return null;
    }
}

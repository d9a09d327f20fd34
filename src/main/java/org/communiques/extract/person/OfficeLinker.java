package org.communiques.extract.person;

import java.util.List;
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
    private static final int REACH = 28;
    private static final int MOST_BEFORE_OFFICE = 4;
    private static final int COMPLEMENT = 14;

    /// « le directeur adjoint du cabinet civil du Président »: no style of an aide is longer.
    private static final int AIDE = 6;

    private static final int NEAR = 4;

    private static final Set<String> CONJUNCTIONS = WordSet.of("and und");

    private final OfficePlaces places;

    OfficeLinker(Annotations annotations) {
        this.places = new OfficePlaces(annotations);
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
        int at = OfficeStyle.beforeRank(passage, Honorifics.startBefore(passage, name.from()) - 1);
        boolean pause = OfficeStyle.isPause(passage, at);
        if (pause != comma) {
            return new OfficeLink.None();
        }
        int last = pause ? at - 1 : at;
        for (int i = last; i > Math.max(last - REACH, -1) && i >= previousEnd; i--) {
            Mention<OfficeMention> office = places.officeEndingAt(passage, i);
            if (office != null) {
                return comma
                        ? beforeComma(office, name, previousEnd)
                        : ministerial(office, office.to(), name.from());
            }
            OfficeLink other = withoutTitle(passage, i, name.from());
            if (!(other instanceof OfficeLink.None)) {
                return other;
            }
            // « Minister of State for Development and Africa, X »: a conjunction inside the style.
            boolean inside =
                    (comma && CONJUNCTIONS.contains(passage.word(i)))
                            || (i < last && OfficeStyle.isInside(passage, i));
            if (OfficeStyle.breaks(passage, i) && !inside) {
                return other;
            }
        }
        return new OfficeLink.None();
    }

    private OfficeLink beforeComma(Mention<OfficeMention> office, Span name, int previousEnd) {
        if (isOfAide(office)) {
            return new OfficeLink.Other();
        }
        return isOwned(office, previousEnd)
                ? new OfficeLink.None()
                : ministerial(office, office.to(), name.from());
    }

    /// « M. A, ministre, B »: the office behind the name before is that one's.
    private static boolean isOwned(Mention<OfficeMention> office, int previousEnd) {
        return office.from() <= previousEnd + 2
                && previousEnd > 0
                && OfficeStyle.isPause(office.passage(), previousEnd)
                && !Particles.AND.isAt(office.passage(), previousEnd);
    }

    /// « la conseillère diplomatique du Président, Mme X », « the Special Adviser to the Prime Minister, X »: whoever
    /// is named behind the comma only works for the one who holds this office.
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
            if (OfficeStyle.breaks(passage, i) || places.officeEndingAt(passage, i) != null) {
                return false;
            }
        }
        return false;
    }

    /// « son homologue », « l’ambassadeur »: what this token alone says of an office whose country stands before `to`.
    private OfficeLink withoutTitle(Passage passage, int at, int to) {
        String word = passage.word(at);
        // « ses collègues X et Y », not « ses collègues de la mission, X et Y »
        boolean colleague =
                to - at <= NEAR
                        && OfficeWords.COLLEAGUES.contains(word)
                        && OfficeWords.POSSESSIVES.contains(passage.word(at - 1));
        if (colleague || OfficeWords.COUNTERPARTS.contains(word)) {
            return new OfficeLink.Counterpart(
                    new Span(passage, at, at + 1), country(passage, at + 1, to));
        }
        return OfficeWords.isOther(passage, at) ? new OfficeLink.Other() : new OfficeLink.None();
    }

    /// The office in apposition behind a name; an article there begins another person.
    private OfficeLink after(Span name) {
        Passage passage = name.passage();
        int at = pastNation(passage, NameShape.pastSuffix(passage, name.to()));
        boolean bracket = passage.is(at, "(");
        int appointed = OfficeStyle.pastAppointment(passage, at);
        if (!bracket && !passage.is(at, ",") && appointed == at) {
            return new OfficeLink.None();
        }
        return apposed(passage, appointed == at ? at + 1 : appointed, bracket);
    }

    /// The office that stands here, perhaps behind a nation or words such as « nouveau ».
    private OfficeLink apposed(Passage passage, int at, boolean bracket) {
        CountryMention nation = null;
        for (int i = at; i < at + MOST_BEFORE_OFFICE && i < passage.size(); i++) {
            Mention<OfficeMention> office = places.officeFrom(passage, i);
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
            nation = places.countryFrom(passage, i);
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
                        && places.countryFrom(passage, at + 1) != null
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

    private OfficeLink ministerial(Mention<OfficeMention> office, int from, int to) {
        Passage passage = office.passage();
        List<Lexicon.OfficeTitle> readings = office.value().readings();
        String inside = country(passage, office.from(), office.to());
        String behind = inside != null ? inside : country(passage, from, to);
        String country = behind != null ? behind : nationBefore(office);
        boolean counts = false;
        for (Lexicon.OfficeTitle reading : readings) {
            counts |= reading.office().minister() || servesOne(reading, passage, office.from(), to);
        }
        return new OfficeLink.Ministerial(office.span(), readings, country, counts);
    }

    /// « Slovenian Environment Minister », « slowenischer Umweltminister ».
    private @Nullable String nationBefore(Mention<OfficeMention> office) {
        CountryMention nation = places.countryFrom(office.passage(), office.from() - 1);
        return nation != null && nation.adjective() ? nation.code() : null;
    }

    /// « secrétaire général de l'OTAN »: an organisation that makes the office count is named in the same phrase.
    private boolean servesOne(Lexicon.OfficeTitle reading, Passage passage, int from, int to) {
        for (int i = from; i < Math.min(to, passage.size()); i++) {
            String organisation = places.organisationFrom(passage, i);
            if (organisation != null) {
                return reading.office().countsFor(organisation);
            }
            if (OfficeStyle.breaks(passage, i)) {
                return false;
            }
        }
        return false;
    }

    /// The first country named between two tokens of one phrase.
    private @Nullable String country(Passage passage, int from, int to) {
        for (int i = from; i < Math.min(to, passage.size()); i++) {
            CountryMention country = places.countryFrom(passage, i);
            if (country != null) {
                return country.code();
            }
            if (OfficeStyle.breaks(passage, i) || passage.is(i, ")")) {
                return null;
            }
        }
        return null;
    }
}

package org.communiques.extract.person;

import java.util.Locale;
import java.util.Set;
import org.communiques.extract.text.NameShape;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.vocabulary.Folding;
import org.communiques.vocabulary.PersonName;
import org.communiques.vocabulary.Token;

/// Gives the name of a person whom the vocabulary lacks its canonical form.
public final class StrangerName {
    private static final Set<String> VAGUE =
            WordSet.of(
                    "president presidente presidents presidentes vice-president vice-presidente"
                            + " vicepresidente directeur roi prince prasident prasidentin grande-duchesse grossherzogin granduchessa");

    private static final Set<String> PRIVATE =
            WordSet.of(
                    "chambre federation association fondation banque universite societe entreprise groupe club"
                            + " syndicat chamber foundation bank university company group handelskammer"
                            + " stiftung verbandes universitat camera federazione associazione fondazione"
                            + " banca universita azienda");

    private static final int FIELD = 4;

    private static final Set<String> FORMER =
            WordSet.of("ancien ancienne former ex ehemalige ehemaligen");

    private static final Set<String> CLOSING = WordSet.of(", . ) ( ;");

    /// « the Japanese Minister Counsellor »: no name.
    private static final Set<String> RANKS =
            WordSet.of("counsellor counselor plenipotentiary delegate resident conseiller delegue");

    /// « les ministres (Joint Ministerial Statement) »: what a document is called.
    private static final Set<String> DOCUMENTS =
            WordSet.of(
                    "statement summary conclusions declaration communique report resolution agreement treaty"
                            + " convention memorandum charter protocol roadmap");

    private StrangerName() {}

    /// Whether a name that the vocabulary lacks may count as a minister's. « Président de la Fédération … » shows what
    /// may not: a single word needs capitals or an honorific, no name stands behind a preposition, and a president
    /// needs a country.
    static boolean isPlausible(NameMention mention) {
        Span span = mention.span();
        Passage passage = span.passage();
        if ((isVague(mention.link()) && !isBesidePresident(mention)) || isDocument(span)) {
            return false;
        }
        if (mention.honorific()) {
            return true;
        }
        if (isHeadline(span)) {
            return false;
        }
        boolean complete =
                mention.words() > 1
                        || passage.token(span.from()).shape() == Token.Shape.CAPITALS
                        || isOnlyName(mention);
        return complete && !isComplement(span) && !isAbbreviation(span);
    }

    private static boolean isDocument(Span span) {
        return span.to() - span.from() > 1
                && span.passage().hasAny(DOCUMENTS, span.from(), span.to());
    }

    /// « les efforts du président Kwesi ASANTE »: a surname in capitals straight behind it, and nothing of which he is president.
    private static boolean isBesidePresident(NameMention mention) {
        Span span = mention.span();
        Passage passage = span.passage();
        return mention.link() instanceof NameMention.OfficeLink.Ministerial office
                && office.span().to() == span.from()
                && mention.words() > 1
                && (passage.word(span.from() - 1).equals("vice-president")
                        || passage.is(span.from() - 2, "vice")
                        || (passage.is(span.from() - 1, "president")
                                && passage.token(span.to() - 1).shape() == Token.Shape.CAPITALS))
                && !Particles.OF.isAt(passage, span.to());
    }

    /// « the Indonesian Treasurer, Wirawan, »: people of one name, set apart beside an office with its nation.
    private static boolean isOnlyName(NameMention mention) {
        Span span = mention.span();
        Passage passage = span.passage();
        boolean closed = span.to() == passage.size() || CLOSING.contains(passage.word(span.to()));
        return closed
                && mention.link() instanceof NameMention.OfficeLink.Ministerial office
                && office.country() != null
                && !RANKS.contains(passage.word(span.from()));
    }

    /// A president, director, king or prince of nothing that the vocabulary knows: « président du Conseil des économistes ».
    public static boolean isVague(NameMention.OfficeLink link) {
        return link instanceof NameMention.OfficeLink.Ministerial office
                && (office.country() == null || isPrivate(office.span()))
                && VAGUE.contains(passageWords(office.span()))
                && !isStyle(office.span());
    }

    /// « président de la Chambre de commerce de Malaisie »: of no State, whatever its country.
    private static boolean isPrivate(Span office) {
        Passage passage = office.passage();
        int to = office.to();
        return Particles.OF.isAt(passage, to)
                && passage.hasAny(PRIVATE, to + 1, Math.min(passage.size(), to + FIELD));
    }

    /// « l’ancien président X », « President X »: a style right before the name, as one gives it to heads of state.
    private static boolean isStyle(Span office) {
        Passage passage = office.passage();
        boolean adjacent =
                office.to() < passage.size() && NameShape.isNameWord(passage.token(office.to()));
        return adjacent
                && office.to() - office.from() == 1
                && (passage.token(office.from()).isCapital()
                        || FORMER.contains(passage.word(office.from() - 1)));
    }

    /// « Foreign Ministers’ Working Lunch »: where every word has a capital, a capital shows no name.
    private static boolean isHeadline(Span span) {
        return span.passage().isHeadline() && !span.isInCapitals();
    }

    private static String passageWords(Span span) {
        return Folding.fold(span.text());
    }

    /// « Minister for Development »: behind a preposition stands what an office is for.
    static boolean isComplement(Span span) {
        Passage passage = span.passage();
        int at = span.from() - 1;
        // « des Eaux et Forêts »
        if (span.to() - span.from() == 1
                && Particles.AND.isAt(passage, at)
                && passage.token(span.from()).shape() == Token.Shape.CAPITALISED) {
            at--;
            while (at > 0 && passage.token(at).isCapital()) {
                at--;
            }
            return at < span.from() - 2 && Particles.isPreposition(passage, at);
        }
        return Particles.isPreposition(passage, at) || passage.is(at, "at");
    }

    /// « PME », « FCPE »: short capitals without an honorific are rather an abbreviation.
    private static boolean isAbbreviation(Span span) {
        return span.to() - span.from() == 1 && span.text().length() <= 4;
    }

    /// The name as printed when capitals show the surname; else its last word, with the particles before
    /// it, is put in capitals: « Federica Mogherini » → « Federica MOGHERINI ».
    static String canonical(Span span) {
        int capitals = 0;
        for (int i = span.from(); i < span.to(); i++) {
            capitals += span.passage().token(i).shape() == Token.Shape.CAPITALS ? 1 : 0;
        }
        boolean tells = capitals > 0 && capitals < span.to() - span.from();
        return tells || (span.to() - span.from() == 1 && capitals == 1)
                ? span.text()
                : lastInCapitals(span);
    }

    private static String lastInCapitals(Span span) {
        Passage passage = span.passage();
        int surname = span.to() - 1;
        while (surname > span.from() && passage.token(surname).joined()) {
            surname--;
        }
        while (surname > span.from() && passage.word(surname - 1).endsWith("'")) {
            surname--;
        }
        while (surname > span.from() + 1
                && PersonName.isParticle(passage.word(surname - 1))
                && !passage.token(surname - 1).joined()) {
            surname--;
        }
        // « Alicia Ruiz de Apodaca »: the surname is « Ruiz de Apodaca ».
        if (passage.printed(surname).equals("de") && surname - span.from() > 1) {
            surname--;
        }
        String given = surname == span.from() ? "" : passage.text(span.from(), surname) + " ";
        return titleCase(given) + passage.text(surname, span.to()).toUpperCase(Locale.ROOT);
    }

    /// « FUMIO » as a given name is « Fumio ».
    private static String titleCase(String given) {
        boolean shouted = given.length() > 2 && given.equals(given.toUpperCase(Locale.ROOT));
        return shouted ? given.charAt(0) + given.substring(1).toLowerCase(Locale.ROOT) : given;
    }
}

package org.communiques.extract.part;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.person.NameMention;
import org.communiques.extract.person.NameMention.OfficeLink;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Honorifics;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.jspecify.annotations.Nullable;

/// A name with the style, the article and the honorific before it, as one part of a sentence: « le ministre français,
/// M. X ».
///
/// @param from the first token of the style
/// @param clause the first token that may say something of this name and not of the one before
/// @param previous the name before it in its passage; null for the first
/// @param link how it follows that name
/// @param governed whether a preposition before it, or before the list that holds it, says that it is no subject:
///     « entre X et Y »
record NamePhrase(
        NameMention mention,
        int from,
        int clause,
        @Nullable NamePhrase previous,
        Link link,
        boolean governed) {
    enum Link {
        /// By « et ».
        AND,
        /// By a comma, as in a list.
        COMMA,
        NONE
    }

    private static final Set<String> QUALIFIERS =
            WordSet.of(
                    "le la l' les the der die den dem il lo i gli ancien ancienne anciens former nouveau"
                            + " nouvelle new neuen neue son sa ses leur leurs his her its their"
                            + " ihr ihre ihren ihrem sein seine seinen seinem suo sua suoi loro");
    private static final Set<String> PREPOSITIONS =
            WordSet.of(
                    "de du des d' of von vom di del della dei a au aux al alla to par by da dal dalla dai"
                            + " durch avec with mit con");

    /// « vom französischen Präsidenten X »
    private static final Set<String> CONTRACTED = WordSet.of("vom zum beim im");

    private static final WordsByLanguage GOVERNING =
            Particles.OF
                    .and(Particles.BY)
                    .and(Particles.WITH)
                    .and(Particles.BETWEEN)
                    .and(Particles.TO)
                    .and(
                            WordsByLanguage.of(
                                    Map.of(
                                            "fr",
                                            "chez contre selon",
                                            "en",
                                            "for",
                                            "de",
                                            "fur",
                                            "it",
                                            "per")));

    private static final int FAR = 24;

    static NamePhrase of(NameMention mention, @Nullable NamePhrase previous) {
        Passage passage = mention.span().passage();
        int from = start(mention, previous == null ? 0 : previous.name().to());
        Link link = link(passage, from, previous);
        int clause = clause(passage, from, previous, link);
        boolean governed = isGoverned(passage, from, previous, link);
        return new NamePhrase(mention, from, clause, previous, link, governed);
    }

    private static boolean isGoverned(
            Passage passage, int from, @Nullable NamePhrase previous, Link link) {
        if (GOVERNING.isAt(passage, from - 1)) {
            return true;
        }
        boolean listed = Particles.AND.isAt(passage, from - 1) || passage.is(from - 1, ",");
        return link != Link.NONE && previous != null && listed && previous.governed();
    }

    private static int clause(Passage passage, int from, @Nullable NamePhrase previous, Link link) {
        if (previous == null) {
            return 0;
        }
        if (link == Link.AND) {
            return previous.clause();
        }
        for (int i = from - 1; i >= previous.name().to(); i--) {
            if (passage.is(i, ",")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int start(NameMention mention, int previousEnd) {
        Span name = mention.span();
        Span style =
                switch (mention.link()) {
                    case OfficeLink.Ministerial office -> office.span();
                    case OfficeLink.Counterpart counterpart -> counterpart.span();
                    case OfficeLink.Other _, OfficeLink.None _ -> name;
                };
        boolean before = style.to() <= name.from() && style.from() >= previousEnd;
        int start = before ? style.from() : Honorifics.startBefore(name.passage(), name.from());
        int from = start;
        while (from > previousEnd && QUALIFIERS.contains(name.passage().word(from - 1))) {
            from--;
        }
        boolean bare = before && from == start && from - 1 > previousEnd;
        return bare ? beforeAdjective(name.passage(), from) : from;
    }

    /// Before one word between the article and the style, « den tschechischen Umweltminister X », or right before
    /// that word.
    private static int beforeAdjective(Passage passage, int style) {
        String article = passage.word(style - 2);
        if (QUALIFIERS.contains(article) && !PREPOSITIONS.contains(passage.word(style - 1))) {
            return style - 2;
        }
        boolean contracted = CONTRACTED.contains(article) && !passage.token(style - 1).isCapital();
        return contracted || isNation(passage, style - 1) ? style - 1 : style;
    }

    /// « and Irish Foreign Minister X »: an adjective in capitals behind what joins or governs the style.
    private static boolean isNation(Passage passage, int at) {
        String joint = passage.word(at - 1);
        return passage.token(at).isCapital()
                && (joint.equals(",")
                        || joint.equals("and")
                        || joint.equals("with")
                        || joint.equals("that")
                        || joint.equals("by"));
    }

    private static Link link(Passage passage, int from, @Nullable NamePhrase previous) {
        if (previous == null || from - previous.name().to() > FAR) {
            return Link.NONE;
        }
        for (int i = previous.name().to(); i < from; i++) {
            boolean semicolon = isSemicolon(passage, i, from);
            boolean other =
                    !semicolon && Clauses.begin(passage, i) && !isAsWell(passage, i, previous);
            if (other || (Sentences.isEnd(passage, i) && !semicolon)) {
                return Link.NONE;
            }
        }
        int last = PREPOSITIONS.contains(passage.word(from - 1)) ? from - 2 : from - 1;
        if (Particles.AND.isAt(passage, last) || isAsWell(passage, last, previous)) {
            return Link.AND;
        }
        boolean mark = passage.is(last, ",") || passage.is(last, ";");
        return mark && last >= previous.name().to() ? Link.COMMA : Link.NONE;
    }

    /// « avec A, ministre ; avec B ; et avec C »: it parts no more than a comma.
    private static boolean isSemicolon(Passage passage, int at, int from) {
        boolean and = Particles.AND.isAt(passage, at + 1);
        int next = and ? at + 2 : at + 1;
        return passage.is(at, ";")
                && (next == from
                        || (next == from - 1 && PREPOSITIONS.contains(passage.word(next))));
    }

    /// « X ainsi que Y », « aussi bien X que Y »
    private static boolean isAsWell(Passage passage, int at, NamePhrase previous) {
        int before = previous.from() - 1;
        boolean both =
                passage.is(before, "tant")
                        || (passage.is(before, "bien") && passage.is(before - 1, "aussi"));
        return Particles.isAsWell(passage, at) || (passage.is(at, "que") && both);
    }

    Span name() {
        return mention.span();
    }

    Passage passage() {
        return mention.span().passage();
    }

    /// Whether such a word stands right before it.
    boolean isBehind(WordsByLanguage words) {
        return words.isAt(passage(), from - 1);
    }

    /// The word before the phrase: a preposition tells what the name is in its sentence.
    String before() {
        return passage().word(from - 1);
    }
}

package org.communiques.extract.theme;

import java.util.BitSet;
import java.util.Set;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;

/// A group that a sentence names by the way: in consultation with it something is done (« en étroite concertation avec le
/// G7 »), somebody happens to preside over it (« la Norvège, qui exerce la présidence du G20, »), or a text of it is
/// followed (« conformément à la résolution 1701 du Conseil de sécurité »).
///
/// Who presides and sets out priorities, or looks to the summit, speaks of the group; so does a clause that tells something
/// of it (« de concert avec le G7, dont les dirigeants se sont réunis hier »).
final class PassingGroups extends Incidental {
    private static final Set<String> COMPANY =
            WordSet.of(
                    "concertation coordination liaison concert lien consultation abstimmung coordinamento");

    private static final Set<String> IN = WordSet.of("en de in");
    private static final Set<String> CLOSE =
            WordSet.of("etroit etroite close closest enger stretto stretta constante permanente");
    private static final Set<String> WITH = WordSet.of("avec with mit con");
    private static final Set<String> GROUPS =
            WordSet.of(
                    "g7 g8 g20 otan nato onu un uno nations unies nazioni"
                            + " conseil council sicherheitsrats sicherheitsrates consiglio");

    private static final Set<String> PRESIDENCIES =
            WordSet.of("presidence preside presidency chairs presidenza presiede");
    private static final Set<String> RELATIVES = WordSet.of("qui dont which who whose che cui");
    private static final Set<String> PROGRAMMES =
            WordSet.of(
                    "priorites programme sommet priorities programmes summit priorita programma vertice");

    private static final Set<String> RESOLUTIONS =
            WordSet.of("resolution resolutions resolutionen risoluzione risoluzioni");

    /// « en application de la », but not « la pleine application de la ».
    private static final Set<String> FOLLOWED =
            WordSet.of(
                    "conformement conformite vertu complete completent completant par"
                            + " accordance pursuant by under complement complements"
                            + " gemass durch conformita dalla base");

    private static final Set<String> APPLIED = WordSet.of("application applicazione");

    /// Words inside the name of a group or of its text, beside capitals and numbers.
    private static final Set<String> LINKS =
            WordSet.of(
                    "a la le les l' de du des d' au aux ses leurs nos autres tous et partenaires membres pays unies"
                            + " securite pertinentes the its our of to with and other partners members countries relevant"
                            + " der die den dem seinen ihren und partner alla alle della delle dell' del i gli ai sulla");

    private static final int LONGEST = 12;
    private static final int NEAR = 3;

    PassingGroups(Span sentence, BitSet covered) {
        super(sentence, covered);
    }

    /// Words beside which such a group may be named.
    static Set<String> leads() {
        return WordSet.union(COMPANY, PRESIDENCIES, RESOLUTIONS);
    }

    @Override
    void cover(int at) {
        String word = passage.word(at);
        if (COMPANY.contains(word)) {
            coverCompany(at);
        } else if (PRESIDENCIES.contains(word)) {
            coverPresidency(at);
        } else if (RESOLUTIONS.contains(word)) {
            coverResolution(at);
        }
    }

    private void coverCompany(int noun) {
        int with = words.skip(noun + 1, CLOSE);
        if (words.isAny(with, WITH)
                && passage.hasAny(IN, Math.max(sentence.from(), noun - 2), noun)) {
            int end = behindName(with + 1);
            boolean told = passage.is(end, ",") && words.isAny(end + 1, RELATIVES);
            if (!told && passage.hasAny(GROUPS, with, end)) {
                covered.set(with, end);
            }
        }
    }

    private void coverPresidency(int at) {
        int from = clauseStart(at);
        if (from > sentence.from()
                && passage.hasAny(RELATIVES, from, Math.min(at, from + NEAR))
                && !passage.hasAny(PROGRAMMES, from, sentence.to())) {
            covered.set(from, clauseEnd(at));
        }
    }

    /// Behind the comma before it.
    private int clauseStart(int at) {
        int from = at;
        while (from > sentence.from() && at - from < LONGEST && !passage.is(from - 1, ",")) {
            from--;
        }
        return from;
    }

    private int clauseEnd(int at) {
        int end = at + 1;
        while (end < sentence.to() && end - at < LONGEST && !passage.is(end, ",")) {
            end++;
        }
        return end;
    }

    private void coverResolution(int at) {
        int from = at;
        while (from > sentence.from()
                && at - from < LONGEST
                && !isFollowed(from - 1)
                && belongs(from - 1)) {
            from--;
        }
        int end = behindName(at + 1);
        if (from > sentence.from() && isFollowed(from - 1) && passage.hasAny(GROUPS, from, end)) {
            covered.set(from, end);
        }
    }

    private boolean isFollowed(int before) {
        String word = passage.word(before);
        return FOLLOWED.contains(word)
                || (APPLIED.contains(word)
                        && passage.hasAny(IN, Math.max(sentence.from(), before - 1), before));
    }

    private int behindName(int from) {
        return words.pass(from, LONGEST, this::belongs);
    }

    private boolean belongs(int at) {
        return words.isWordOrNumber(at)
                && (!words.isWord(at)
                        || passage.token(at).isCapital()
                        || LINKS.contains(passage.word(at)));
    }
}

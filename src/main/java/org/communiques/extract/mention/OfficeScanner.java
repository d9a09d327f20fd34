package org.communiques.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.extract.mention.Annotations.OfficeMention;
import org.communiques.extract.mention.Lexicon.OfficeTitle;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Span;
import org.communiques.vocabulary.NameIndex;
import org.communiques.vocabulary.Token;
import org.communiques.vocabulary.Tokenizer;
import org.jspecify.annotations.Nullable;

/// Finds the styles of office holders.
public final class OfficeScanner {
    private static final String MINISTER = "minister";
    private static final int LONGEST = 16;
    private static final Set<String> ENDINGS = Set.of("", "s", "n", "in", "innen");

    private final NameIndex<OfficeTitle> titles;

    /// What « Minister » alone means where words are compounded; null elsewhere.
    private final NameIndex.@Nullable Found<OfficeTitle> generic;

    public OfficeScanner(Lexicon lexicon, String language) {
        this.titles = lexicon.offices();
        this.generic =
                language.equals("de") ? titles.longest(Tokenizer.tokenize("Minister"), 0) : null;
    }

    /// « chef d'État-major » is no « chef d'État »: a hyphen joins more to the title.
    private static boolean isCut(Passage passage, int end) {
        return end < passage.size() && passage.token(end).joined();
    }

    /// « ministre slovène de l’Environnement »: an adjective parts the style; its length counts. Null where none does.
    private NameIndex.@Nullable Found<OfficeTitle> parted(Passage passage, int at, int length) {
        int adjective = at + length;
        if (adjective >= passage.size() || passage.token(adjective).shape() != Token.Shape.LOWER) {
            return null;
        }
        int behind = adjective + 1;
        while (behind < passage.size() && passage.token(behind).joined()) {
            behind++;
        }
        if (!Particles.isPreposition(passage, behind)) {
            return null;
        }
        List<Token> style = new ArrayList<>(passage.tokens().subList(at, adjective));
        int end = Math.min(passage.size(), behind + LONGEST);
        style.addAll(passage.tokens().subList(behind, end));
        NameIndex.Found<OfficeTitle> whole = titles.longest(style, 0);
        return whole == null || whole.length() <= length
                ? null
                : new NameIndex.Found<>(whole.length() + behind - adjective, whole.values());
    }

    /// « vice-présidente du Conseil régional »: a council of no government.
    private static boolean isLocal(Passage passage, int end) {
        return passage.is(end - 1, "conseil") && OfficeWords.LOCAL.contains(passage.word(end));
    }

    /// « Klimaschutzministerin », « Sportminister »: whatever stands before it in one word tells what the minister is
    /// for.
    private NameIndex.@Nullable Found<OfficeTitle> compound(Passage passage, int at) {
        String word = passage.word(at);
        int head = word.indexOf(MINISTER);
        boolean minister =
                head > 2
                        && passage.token(at).isCapital()
                        && ENDINGS.contains(word.substring(head + MINISTER.length()));
        return minister ? generic : null;
    }

    /// The styles of a document in reading order; each token belongs to one at most.
    public List<Mention<OfficeMention>> scan(Reading reading) {
        List<Mention<OfficeMention>> mentions = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            int at = 0;
            while (at < passage.size()) {
                NameIndex.Found<OfficeTitle> found = titles.longest(passage.tokens(), at);
                if (found == null && generic != null) {
                    found = compound(passage, at);
                }
                if (found == null || isCut(passage, at + found.length())) {
                    at++;
                } else if (isLocal(passage, at + found.length())) {
                    at += found.length();
                } else {
                    NameIndex.Found<OfficeTitle> parted = parted(passage, at, found.length());
                    found = parted == null ? found : parted;
                    Span span = new Span(passage, at, at + found.length());
                    mentions.add(new Mention<>(span, new OfficeMention(found.values())));
                    at += found.length();
                }
            }
        }
        return mentions;
    }
}

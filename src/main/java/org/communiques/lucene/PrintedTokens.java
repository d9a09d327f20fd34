package org.communiques.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.communiques.query.Query.Letters;

/// The terms of [IndexFields#PRINTED] for a text, some several times. Not safe for use by several threads;
/// reusable.
final class PrintedTokens extends TokenStream {
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final TextWords words;
    private final List<BytesRef> terms = new ArrayList<>();
    private final Set<String> accentedOtherwise = new HashSet<>();
    private final Set<String> capitalised = new HashSet<>();
    private int next;

    PrintedTokens(TextWords words) {
        this.words = words;
    }

    @Override
    public void reset() {
        next = 0;
        terms.clear();
        accentedOtherwise.clear();
        capitalised.clear();
        for (int i = 0; i < words.printed(); i++) {
            addForms(words.word(i).printed());
        }
        for (int i = 0; i < words.printed(); i++) {
            addPlain(words.word(i).printed());
        }
    }

    private void addForms(PrintedForms word) {
        if (word.accents() != null) {
            terms.add(word.accents());
            accentedOtherwise.add(word.folded());
        }
        if (word.capitals() != null) {
            terms.add(word.capitals());
            capitalised.add(word.accented());
        }
    }

    private void addPlain(PrintedForms word) {
        if (word.accents() == null && accentedOtherwise.remove(word.folded())) {
            terms.add(new BytesRef(PrintedForms.plainToo(Letters.ACCENTS, word.folded())));
        }
        if (word.capitals() == null && capitalised.remove(word.accented())) {
            String plainToo = PrintedForms.plainToo(Letters.ACCENTS_AND_CASE, word.accented());
            terms.add(new BytesRef(plainToo));
        }
    }

    @Override
    public boolean incrementToken() {
        if (next == terms.size()) {
            return false;
        }
        clearAttributes();
        term.setBytesRef(terms.get(next++));
        return true;
    }
}

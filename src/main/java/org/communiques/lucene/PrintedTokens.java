package org.communiques.lucene;

import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// The terms of [Fields#PRINTED] for a text. Not safe for use by several threads; reusable.
final class PrintedTokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TextWords words;
    private Iterator<String> terms = Collections.emptyIterator();

    PrintedTokens(TextWords words) {
        this.words = words;
    }

    @Override
    public void reset() {
        terms = PrintedForms.terms(words.printed()).iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        clearAttributes();
        term.append(terms.next());
        return true;
    }
}

package org.communiques.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.StringHelper;

/// The inflected forms of words that an index has, by their stems: what a query for a word in any inflection
/// asks for. So no stem need stand in the index beside each of its words.
///
/// A form is one of a language when some text in that language has it. Costs some thirty bytes for each form
/// that is not its own stem. Immutable.
final class WordForms {
    /// Letters of a short word: of an acronym, mostly.
    private static final int SHORT = 3;

    /// The last letter of Latin script in ordinary use.
    private static final char LATIN = '\u024F';

    private final Set<Language> languages = new LinkedHashSet<>();

    /// Each a language's mark, a stem, `\0` and a form.
    private final BytesRefHash entries = new BytesRefHash();

    private final int[] sorted;

    private WordForms(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(IndexFields.TEXT);
            if (terms != null) {
                add(terms.iterator(), leaf.reader());
            }
        }
        int size = entries.size();
        sorted = Arrays.copyOf(entries.sort(), size);
    }

    static WordForms load(IndexReader reader) throws IOException {
        return new WordForms(reader);
    }

    private void add(TermsEnum terms, LeafReader leaf) throws IOException {
        TextLanguages texts = TextLanguages.of(leaf);
        languages.addAll(texts.all());
        PostingsEnum postings = null;
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            String form = TextTokens.word(term);
            for (Language language : texts.all()) {
                String stem = language.stemOnce(form);
                if (!stem.equals(form)) {
                    postings = terms.postings(postings, PostingsEnum.NONE);
                    if (texts.has(language, postings)) {
                        entries.add(new BytesRef(beginning(language, stem) + form));
                    }
                }
            }
        }
    }

    private static String beginning(Language language, String stem) {
        return language.mark() + stem + '\0';
    }

    /// Other forms that a word may have in the languages of the index: its stems, whether some text has them or
    /// not, and the forms with the same stem.
    Set<String> others(String word) {
        Set<String> others = new LinkedHashSet<>();
        for (Language language : languages) {
            String stem = language.stem(word);
            if (language.stem(stem).equals(stem)) {
                others.add(stem);
            }
            addForms(new BytesRef(beginning(language, stem)), others);
        }
        others.removeIf(form -> form.equals(word) || !beginsAlike(form, word));
        return others;
    }

    /// Stemmers make one letter of two before they cut: « coopération » and « COP » have one stem. Forms of a
    /// short word begin with it, unless its script has articles that are written together with it.
    private static boolean beginsAlike(String form, String word) {
        int length = Math.min(form.length(), word.length());
        return length > SHORT || word.charAt(0) > LATIN || form.regionMatches(0, word, 0, length);
    }

    private void addForms(BytesRef beginning, Set<String> forms) {
        BytesRef entry = new BytesRef();
        for (int i = first(beginning); i < sorted.length; i++) {
            entries.get(sorted[i], entry);
            if (!StringHelper.startsWith(entry, beginning)) {
                return;
            }
            entry.offset += beginning.length;
            entry.length -= beginning.length;
            forms.add(entry.utf8ToString());
        }
    }

    /// The place of the first entry from `beginning` on.
    private int first(BytesRef beginning) {
        BytesRef entry = new BytesRef();
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(sorted[middle], entry).compareTo(beginning) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package org.communiques.extract.theme;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where a phrase of a theme's rules stands when so many of its words were read: a node of a trie over stems,
/// or over letters.
///
/// Arrays of numbers: whether a phrase goes on is asked of nearly every word of a text.
final class TermNode {
    private int[] terms = {};
    private int[] stems = {};
    private TermNode[] next = {};

    /// The terms that are whole here.
    int[] terms() {
        return terms;
    }

    void add(int term) {
        terms = Arrays.copyOf(terms, terms.length + 1);
        terms[terms.length - 1] = term;
    }

    /// Adds those of another node, if there is one.
    void addAll(@Nullable TermNode other) {
        if (other != null) {
            for (int term : other.terms) {
                add(term);
            }
        }
    }

    /// Where it stands behind the word of this stem, or the letter; null when no phrase goes on so.
    @Nullable TermNode next(int stem) {
        for (int i = 0; i < stems.length; i++) {
            if (stems[i] == stem) {
                return next[i];
            }
        }
        return null;
    }

    /// The same, made when there is none.
    TermNode with(int stem) {
        TermNode known = next(stem);
        if (known != null) {
            return known;
        }
        TermNode made = new TermNode();
        stems = Arrays.copyOf(stems, stems.length + 1);
        next = Arrays.copyOf(next, stems.length);
        stems[stems.length - 1] = stem;
        next[stems.length - 1] = made;
        return made;
    }
}

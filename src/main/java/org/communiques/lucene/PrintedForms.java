package org.communiques.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communiques.query.Query.Letters;

/// How a word is printed, where that is not how it is folded: what it adds to the terms of
/// [Fields#PRINTED], each of which a document has once, whatever its place.
///
/// There are two steps from a word as folded to a word as printed: its accents, then its case. A form that
/// differs from the one a step before is a term behind that one, so that all forms of a word stand together;
/// « plain too » is a term of a text that has a word both plain and varied. So a word of any form is found
/// without reading a text.
///
/// @param varied the steps that change the word
/// @param plain for the steps that do not, what « plain too » would be
record PrintedForms(List<Varied> varied, List<String> plain) {
    private static final char PLAIN_TOO = '=';
    private static final char BEHIND = '\0';

    /// @param term the form
    /// @param plainToo would say that the same text has the word plain, too
    record Varied(String term, String plainToo) {}

    static PrintedForms of(String printed, String folded) {
        List<Varied> varied = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        String before = folded;
        for (Letters letters : Letters.values()) {
            String form = form(letters, printed);
            String plainToo = plainToo(letters, before);
            if (form.equals(before)) {
                plain.add(plainToo);
            } else {
                varied.add(new Varied(formsOf(letters, before) + form, plainToo));
            }
            before = form;
        }
        return new PrintedForms(List.copyOf(varied), List.copyOf(plain));
    }

    /// The terms of a text with these words.
    static Set<String> terms(Collection<WordTerms> words) {
        Set<String> terms = new HashSet<>();
        Set<String> plainToo = new HashSet<>();
        for (WordTerms word : words) {
            for (Varied varied : word.printed().varied()) {
                terms.add(varied.term());
                plainToo.add(varied.plainToo());
            }
        }
        for (WordTerms word : words) {
            for (String plain : word.printed().plain()) {
                if (plainToo.contains(plain)) {
                    terms.add(plain);
                }
            }
        }
        return terms;
    }

    /// A word as it must be printed.
    static String form(Letters letters, String printed) {
        String composed =
                Normalizer.isNormalized(printed, Normalizer.Form.NFC)
                        ? printed
                        : Normalizer.normalize(printed, Normalizer.Form.NFC);
        return switch (letters) {
            case ACCENTS -> composed.toLowerCase(Locale.ROOT);
            case ACCENTS_AND_CASE -> composed;
        };
    }

    /// How the terms of all varied forms of a word begin; the form itself comes behind.
    static String formsOf(Letters letters, String before) {
        return mark(letters) + before + BEHIND;
    }

    static String plainToo(Letters letters, String before) {
        return mark(letters) + PLAIN_TOO + before;
    }

    private static String mark(Letters letters) {
        return switch (letters) {
            case ACCENTS -> "a";
            case ACCENTS_AND_CASE -> "c";
        };
    }
}

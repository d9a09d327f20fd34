package org.communiques.lucene;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.communiques.query.Query.Letters;

/// How the words of a text are printed, where that is not how they are folded: the terms of
/// [Fields#PRINTED], each once for a document, whatever its place.
///
/// A form that differs from the folded word is a term; « not only plain » and « plain too » are terms of
/// words that have such a form. So a word of any form is found without reading a text.
final class PrintedForms {
    private static final char NOT_ONLY_PLAIN = '≠';
    private static final char PLAIN_TOO = '=';

    private PrintedForms() {}

    static Set<String> of(Collection<String> texts) {
        Set<String> terms = new LinkedHashSet<>();
        Set<String> plain = new LinkedHashSet<>();
        for (String text : texts) {
            WordScanner words = new WordScanner(text);
            while (words.next()) {
                String folded = words.folded();
                String printed = text.substring(words.start(), words.end());
                for (Letters letters : Letters.values()) {
                    String form = form(letters, printed);
                    if (form.equals(folded)) {
                        plain.add(plainToo(letters, folded));
                    } else {
                        terms.add(term(letters, form));
                        terms.add(notOnlyPlain(letters, folded));
                    }
                }
            }
        }
        plain.removeIf(term -> !terms.contains(term.replace(PLAIN_TOO, NOT_ONLY_PLAIN)));
        terms.addAll(plain);
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

    static String term(Letters letters, String form) {
        return mark(letters) + form;
    }

    static String notOnlyPlain(Letters letters, String folded) {
        return mark(letters) + NOT_ONLY_PLAIN + folded;
    }

    static String plainToo(Letters letters, String folded) {
        return mark(letters) + PLAIN_TOO + folded;
    }

    private static String mark(Letters letters) {
        return switch (letters) {
            case ACCENTS -> "a";
            case ACCENTS_AND_CASE -> "c";
        };
    }
}

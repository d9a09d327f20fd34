package org.communiques.lucene;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;
import org.communiques.query.Query.Letters;
import org.jspecify.annotations.Nullable;

/// How a word is printed: what it adds to the terms of [IndexFields#PRINTED], each of which a document has once,
/// whatever its place.
///
/// There are two steps from a word as folded to a word as printed: its accents, then its case. At each step
/// one form is plain, which is the usual accents ([UsualAccents]) and no capitals. A form that is not plain is
/// a term behind the form one step before, so that all forms of a word stand together; « plain too » is a term
/// of a text that has a word both plain and otherwise. So a word of any form is found without reading a text.
///
/// @param folded the word, whatever its accents and case
/// @param accented the word whatever its case
/// @param accents the term of its accents; null when they are plain
/// @param capitals the term of its case; null when it is plain
record PrintedForms(
        String folded, String accented, @Nullable BytesRef accents, @Nullable BytesRef capitals) {
    private static final char PLAIN_TOO = '=';
    private static final char BEHIND = '\0';

    static PrintedForms of(String printed, String folded, UsualAccents usual) {
        String accented = form(Letters.ACCENTS, printed);
        String cased = form(Letters.ACCENTS_AND_CASE, printed);
        return new PrintedForms(
                folded,
                accented.equals(folded) ? folded : accented,
                usual.of(folded, accented).equals(accented)
                        ? null
                        : new BytesRef(formsOf(Letters.ACCENTS, folded) + accented),
                cased.equals(accented)
                        ? null
                        : new BytesRef(formsOf(Letters.ACCENTS_AND_CASE, accented) + cased));
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

    /// How the terms of all forms of a word that are not plain begin; the form itself comes behind.
    static String formsOf(Letters letters, String before) {
        return mark(letters) + before + BEHIND;
    }

    /// What comes behind the last of them in the order of terms.
    static String behindForms(Letters letters, String before) {
        return mark(letters) + before + (char) (BEHIND + 1);
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

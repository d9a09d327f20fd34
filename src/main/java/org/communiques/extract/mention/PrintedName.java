package org.communiques.extract.mention;

import java.util.List;
import java.util.Locale;
import org.communiques.extract.text.Passage;
import org.communiques.vocabulary.Token;
import org.communiques.vocabulary.Tokenizer;

/// A name as the vocabulary writes it, to compare capitals.
///
/// @param isAbbreviation whether all of its letters are capitals: « EAU », « US »
record PrintedName(String text, boolean isAbbreviation, List<Token> words) {
    static PrintedName of(String text) {
        return new PrintedName(text, isAbbreviation(text), Tokenizer.tokenize(text));
    }

    private static boolean isAbbreviation(String text) {
        return text.length() > 1
                && text.charAt(0) < 0x3000
                && Character.isLetter(text.charAt(0))
                && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /// An abbreviation needs all of its capitals, another name its first, behind an article (« la Dominique », « La
    /// Réunion ») too.
    boolean hasItsCapitals(Passage passage, int from, int to) {
        if (isAbbreviation) {
            return passage.text(from, to).startsWith(text);
        }
        for (int i = 0; i < words.size() && i < 2 && from + i < to; i++) {
            boolean due = words.get(i).isCapital();
            if (due && !passage.token(from + i).isCapital()) {
                return false;
            }
            if (due && words.get(i).end() - words.get(i).start() > 2) {
                return true;
            }
        }
        return true;
    }

    /// « la Dominique », « île Maurice »: how many words stand before the name itself.
    int articles() {
        if (!Character.isLowerCase(text.charAt(0))) {
            return 0;
        }
        int first = 0;
        while (first + 1 < words.size() && !words.get(first).isCapital()) {
            first++;
        }
        return words.get(first).isCapital() ? first : 0;
    }
}

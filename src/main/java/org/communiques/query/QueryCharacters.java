package org.communiques.query;

import java.text.Normalizer;

/// What single characters are to a query.
final class QueryCharacters {
    private QueryCharacters() {}

    /// A blank of any script, or a control character.
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /// What ends a word.
    static boolean isBound(char c) {
        return isSpace(c) || c == '(' || c == ')' || Quotes.contains(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Something that was meant, an emoji or « ½ » say; punctuation that stands alone is mere typography.
    static boolean isSymbol(int c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_SYMBOL -> !standsForLetters(c);
            case Character.OTHER_NUMBER, Character.LETTER_NUMBER -> true;
            default -> false;
        };
    }

    /// « № » is typography, too.
    private static boolean standsForLetters(int c) {
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePoints()
                .anyMatch(Character::isLetter);
    }
}

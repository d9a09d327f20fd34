package org.communiques.vocabulary;

/// A word, a number or a mark of a text.
///
/// @param start offset of its first character
/// @param end offset just behind its last character
/// @param folded what it is compared by, see [Folding]; an elided word keeps its apostrophe: `l'`
/// @param joined whether a hyphen without blanks joins it to the token before: `Noël` in `Jean-Noël`
public record Token(int start, int end, String folded, Shape shape, boolean joined) {
    /// How a token is printed.
    public enum Shape {
        /// No capital; also writing that has none: `外`.
        LOWER,
        /// A capital first, or a capital anywhere beside small letters: `Drian`, `McConnell`, `M`.
        CAPITALISED,
        /// Two letters or more, all capitals: `IWAYA`, `UE`.
        CAPITALS,
        /// Digits alone, of any script.
        NUMBER,
        /// Anything that is neither letter nor digit, one character each.
        MARK
    }

    /// Whether it is made of letters: neither a number nor a mark.
    public boolean isWord() {
        return shape != Shape.NUMBER && shape != Shape.MARK;
    }

    /// Whether it is made of digits alone.
    public boolean isNumber() {
        return shape == Shape.NUMBER;
    }

    /// Whether it is a word with a capital.
    public boolean isCapital() {
        return shape == Shape.CAPITALISED || shape == Shape.CAPITALS;
    }

    /// Whether it is this word.
    ///
    /// @param word folded
    public boolean is(String word) {
        return folded.equals(word);
    }
}

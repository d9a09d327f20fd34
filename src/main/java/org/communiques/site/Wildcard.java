package org.communiques.site;

import org.communiques.vocabulary.Folding;

/// A pattern that a person can write without knowing regular expressions: `*` stands for any characters or
/// none, `#` for one digit or more, everything else for itself, whatever its case, accents and kind of
/// blank.
///
/// All ways to read a text are followed at once, so that the time is bounded by the length of the text
/// times that of the pattern: no profile can make a page slow, which a regular expression could.
///
/// @param pattern folded
public record Wildcard(String pattern) {
    public Wildcard {
        if (pattern.isBlank()) {
            throw new IllegalArgumentException("a pattern needs at least one character");
        }
        pattern = folded(pattern);
    }

    /// Whether the pattern stands for the whole text.
    public boolean matches(String text) {
        String folded = folded(text);
        boolean[] reached = new boolean[pattern.length() + 1];
        reached[0] = true;
        passStars(reached);
        for (int i = 0; i < folded.length(); i++) {
            reached = step(reached, folded.charAt(i));
        }
        return reached[pattern.length()];
    }

    /// From the places in the pattern reached so far to those reached with one more character.
    private boolean[] step(boolean[] reached, char c) {
        boolean[] next = new boolean[reached.length];
        for (int i = 0; i < pattern.length(); i++) {
            if (reached[i]) {
                char sign = pattern.charAt(i);
                boolean digit = sign == '#' && Character.isDigit(c);
                next[i] |= sign == '*' || digit;
                next[i + 1] |= digit || (sign == c && sign != '#');
            }
        }
        passStars(next);
        return next;
    }

    private void passStars(boolean[] reached) {
        for (int i = 0; i < pattern.length(); i++) {
            reached[i + 1] |= reached[i] && pattern.charAt(i) == '*';
        }
    }

    private static String folded(String text) {
        return Folding.fold(text).replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }
}

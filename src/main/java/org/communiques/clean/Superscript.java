package org.communiques.clean;

/// Digits as they are printed above the line: `réunion¹`, `10⁶`. Set beside the words as plain ones they
/// would make other words and other numbers of them. What stands apart already stays as it is written: `[1]`.
final class Superscript {
    private static final String PLAIN = "0123456789+-−";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";

    private Superscript() {}

    /// Whether a text above the line is a number: words stay as they are (`1er`).
    static boolean isNumber(String raised) {
        return !raised.isEmpty()
                && PLAIN.indexOf(raised.charAt(0)) >= 0
                && raised.chars().noneMatch(Character::isLetter);
    }

    static String of(String raised) {
        StringBuilder printed = new StringBuilder(raised.length());
        for (int i = 0; i < raised.length(); i++) {
            int digit = PLAIN.indexOf(raised.charAt(i));
            printed.append(digit < 0 ? raised.charAt(i) : RAISED.charAt(digit));
        }
        return printed.toString();
    }
}

package org.communiques.clean;

/// Digits as they are printed above the line: `réunion¹`, `km²`, `10⁶`. Set beside the words as plain ones they
/// would make other words and other numbers of them.
final class Superscript {
    private static final String PLAIN = "0123456789+-−";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";

    private Superscript() {}

    /// What stands above the line; words stay as they are (`1er`).
    static String of(String raised) {
        return raised.chars().anyMatch(Character::isLetter) ? raised : withDigits(raised);
    }

    private static String withDigits(String raised) {
        StringBuilder printed = new StringBuilder(raised.length());
        for (int i = 0; i < raised.length(); i++) {
            int digit = PLAIN.indexOf(raised.charAt(i));
            printed.append(digit < 0 ? raised.charAt(i) : RAISED.charAt(digit));
        }
        return printed.toString();
    }
}

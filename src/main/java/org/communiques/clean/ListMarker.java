package org.communiques.clean;

/// The signs that an entry of a list begins with where the page writes them itself: `1. `, `(2) `, `A) `,
/// `(iv) `, `• `, `- `.
final class ListMarker {
    private static final String BULLETS = "•・○●◆■–—-*";
    private static final int LONGEST = 6;

    private ListMarker() {}

    static boolean begins(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int end = at;
        while (end < text.length()
                && end - at <= LONGEST
                && !LineBuilder.isBlank(text.charAt(end))) {
            end++;
        }
        boolean followed = end < text.length() && LineBuilder.isBlank(text.charAt(end));
        return followed && isMarker(text.substring(at, end));
    }

    private static boolean isMarker(String sign) {
        if (sign.length() == 1) {
            return BULLETS.indexOf(sign.charAt(0)) >= 0;
        }
        if (sign.isEmpty() || ".)".indexOf(sign.charAt(sign.length() - 1)) < 0) {
            return false;
        }
        String inside = sign.substring(sign.charAt(0) == '(' ? 1 : 0, sign.length() - 1);
        boolean bracket = sign.endsWith(")");
        return isNumber(inside) || (bracket && isLetterOrRoman(inside));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.length() <= 2
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isLetterOrRoman(String text) {
        return (text.length() == 1 && Character.isLetter(text.charAt(0)))
                || (!text.isEmpty() && text.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
    }
}

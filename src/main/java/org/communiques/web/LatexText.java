package org.communiques.web;

import java.text.Normalizer;
import java.util.Map;

/// A text as LaTeX prints it, in a form that every BibTeX reads: letters with accents as commands, and no
/// brace that does not balance, since BibTeX counts braces behind a backslash too.
final class LatexText {
    private static final Map<Character, String> ESCAPED =
            Map.ofEntries(
                    Map.entry('\\', "\\textbackslash{}"),
                    Map.entry('{', "\\textbraceleft{}"),
                    Map.entry('}', "\\textbraceright{}"),
                    Map.entry('#', "\\#"),
                    Map.entry('$', "\\$"),
                    Map.entry('%', "\\%"),
                    Map.entry('&', "\\&"),
                    Map.entry('_', "\\_"),
                    Map.entry('^', "\\textasciicircum{}"),
                    Map.entry('~', "\\textasciitilde{}"),
                    Map.entry('\u00A0', "~"),
                    Map.entry('\u202F', "\\,"),
                    Map.entry('«', "\\guillemotleft{}"),
                    Map.entry('»', "\\guillemotright{}"),
                    Map.entry('’', "'"),
                    Map.entry('‘', "`"),
                    Map.entry('“', "``"),
                    Map.entry('”', "''"),
                    Map.entry('–', "--"),
                    Map.entry('—', "---"),
                    Map.entry('…', "\\dots{}"),
                    Map.entry('§', "\\S{}"),
                    Map.entry('œ', "{\\oe}"),
                    Map.entry('Œ', "{\\OE}"),
                    Map.entry('æ', "{\\ae}"),
                    Map.entry('Æ', "{\\AE}"),
                    Map.entry('ø', "{\\o}"),
                    Map.entry('Ø', "{\\O}"),
                    Map.entry('ß', "{\\ss}"),
                    Map.entry('ł', "{\\l}"),
                    Map.entry('Ł', "{\\L}"));

    /// Combining marks, and the commands that set them.
    private static final Map<Character, String> ACCENTS =
            Map.ofEntries(
                    Map.entry('\u0300', "`"),
                    Map.entry('\u0301', "'"),
                    Map.entry('\u0302', "^"),
                    Map.entry('\u0303', "~"),
                    Map.entry('\u0304', "="),
                    Map.entry('\u0306', "u "),
                    Map.entry('\u0307', "."),
                    Map.entry('\u0308', "\""),
                    Map.entry('\u030A', "r "),
                    Map.entry('\u030B', "H "),
                    Map.entry('\u030C', "v "),
                    Map.entry('\u0327', "c "),
                    Map.entry('\u0328', "k "));

    private LatexText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String escaped = ESCAPED.get(c);
            if (escaped != null) {
                out.append(escaped);
            } else if (c < ' ') {
                out.append(' ');
            } else {
                out.append(letter(c));
            }
        }
        return out.toString();
    }

    /// `{\'e}` for é; whatever has no such command stays.
    private static String letter(char c) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        String accent = parts.length() == 2 ? ACCENTS.get(parts.charAt(1)) : null;
        return accent == null || parts.charAt(0) > 'z'
                ? String.valueOf(c)
                : "{\\" + accent + parts.charAt(0) + "}";
    }
}

package org.communiques.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a typed query into tokens. Whatever it cannot read it takes literally, with a notice.
final class QueryLexer {
    private static final String QUOTES = "\"“”„";

    private final String text;
    private final List<Notice> notices;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    QueryLexer(String text, List<Notice> notices) {
        this.text = text;
        this.notices = notices;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (c == '(' || c == ')') {
                at++;
                tokens.add(c == '(' ? new Token.Open() : new Token.Close());
            } else if (QUOTES.indexOf(c) >= 0 || c == '«') {
                phrase(c);
            } else if (c == '-' && startsOperand(at + 1)) {
                at++;
                tokens.add(new Token.Not("-"));
            } else {
                word();
            }
        }
        return tokens;
    }

    private boolean startsOperand(int position) {
        return position < text.length()
                && !isSpace(text.charAt(position))
                && text.charAt(position) != ')';
    }

    private void phrase(char opening) {
        int end = closing(opening);
        if (end < 0) {
            notices.add(Notice.of("quote-unclosed", text.substring(at)));
            at++;
            return;
        }
        String words = text.substring(at + 1, end).strip().replaceAll("[\\s\\p{Z}]+", " ");
        at = end + 1;
        int slop = slop();
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            tokens.add(new Token.Leaf(new Query.Phrase(words, slop)));
        }
    }

    private int closing(char opening) {
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (opening == '«' ? c == '»' : QUOTES.indexOf(c) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /// Reads `~5` behind a phrase.
    private int slop() {
        int end = at + 1;
        while (end < text.length() && end < at + 3 && isDigit(text.charAt(end))) {
            end++;
        }
        if (at >= text.length() || text.charAt(at) != '~' || end == at + 1) {
            return 0;
        }
        int slop = Integer.parseInt(text.substring(at + 1, end));
        at = end;
        return slop;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void word() {
        int end = end(at);
        while (at < end
                && !Character.isLetterOrDigit(text.codePointAt(at))
                && text.charAt(at) != '=') {
            at += Character.charCount(text.codePointAt(at));
        }
        String raw = text.substring(at, Math.max(at, end));
        int colon = raw.indexOf(':');
        if (colon > 0 && named(raw.substring(0, colon), raw.substring(colon + 1))) {
            return;
        }
        at = Math.max(at, end);
        literal(raw);
    }

    private int end(int from) {
        int end = from;
        while (end < text.length()
                && !isSpace(text.charAt(end))
                && "()«»".indexOf(text.charAt(end)) < 0
                && (QUOTES.indexOf(text.charAt(end)) < 0 || end == from)) {
            end++;
        }
        return Math.max(end, from + 1);
    }

    /// Reads `name:` and, for dates, their value.
    private boolean named(String name, String value) {
        Optional<DateRange.Reading> dates = DateRange.parse(name, date(value));
        Optional<Field> field = FieldName.parse(name);
        if (dates.isPresent() && dates.get().range() != null) {
            at += name.length() + 1 + value.length();
            tokens.add(new Token.Leaf(dates.get().range()));
            return true;
        }
        if (dates.isPresent() && !value.isEmpty()) {
            notices.add(Notice.of("date-unreadable", name + ":" + value));
        } else if (field.isPresent() && startsOperand(at + name.length() + 1)) {
            at += name.length() + 1;
            tokens.add(new Token.Named(field.get()));
            return true;
        } else if (looksLikeField(name, value)) {
            notices.add(Notice.of("field-unknown", name));
        }
        return false;
    }

    /// Without the punctuation behind it, save the two points of an open range.
    private static String date(String value) {
        return value.matches("[0-9-]+\\.\\.") ? value : value.replaceFirst("[^\\p{L}\\p{N}]+$", "");
    }

    private static boolean looksLikeField(String name, String value) {
        return !value.isEmpty()
                && !value.startsWith("//")
                && name.codePoints().allMatch(Character::isLetter);
    }

    private void literal(String raw) {
        String word = trim(raw);
        if (word.isEmpty()) {
            return;
        }
        int end = raw.lastIndexOf(word) + word.length();
        char next = end < raw.length() ? raw.charAt(end) : ' ';
        if (raw.startsWith("=")) {
            add(new Query.Exact(word));
        } else if (next == '*') {
            add(new Query.Prefix(word));
        } else if (next == '~') {
            add(new Query.Fuzzy(word));
        } else {
            tokens.add(
                    switch (word) {
                        case "AND", "ET" -> new Token.And(word);
                        case "OR", "OU" -> new Token.Or(word);
                        case "NOT", "SAUF" -> new Token.Not(word);
                        default -> new Token.Leaf(new Query.Word(word));
                    });
        }
    }

    private void add(Query query) {
        tokens.add(new Token.Leaf(query));
    }

    /// Without what stands around the first and last letter or digit.
    private static String trim(String raw) {
        int start = 0;
        int end = raw.length();
        while (start < end && !Character.isLetterOrDigit(raw.codePointAt(start))) {
            start += Character.charCount(raw.codePointAt(start));
        }
        while (end > start && !isWordEnd(raw.codePointBefore(end))) {
            end -= Character.charCount(raw.codePointBefore(end));
        }
        return raw.substring(start, end);
    }

    private static boolean isWordEnd(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}

package org.communiques.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cuts a typed query into tokens. Whatever it cannot read it takes literally or leaves out, with a notice.
final class QueryLexer {
    /// More words than this between those of a phrase are no longer nearness, and paragraphs stand
    /// further apart.
    private static final int MAX_SLOP = 99;

    /// `4 avril 2024..5 avril 2025`.
    private static final int LONGEST_DATE = 5;

    /// Of keyboards, of mathematics, and those that text processors put instead.
    private static final String MINUSES = "-−‐‑－";

    /// Also those that French typography puts inside quotation marks.
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private final String text;
    private final List<Notice> notices;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    QueryLexer(String text, List<Notice> notices) {
        this.text = text;
        this.notices = notices;
    }

    List<QueryToken> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (QueryCharacters.isSpace(c)) {
                at++;
            } else if (c == '(' || c == ')') {
                at++;
                tokens.add(c == '(' ? new QueryToken.Open() : new QueryToken.Close());
            } else if (Quotes.contains(c) || Quotes.closingSingle(text, at) > 0) {
                phrase(0);
            } else if (MINUSES.indexOf(c) >= 0 && startsOperand(at + 1)) {
                at++;
                tokens.add(new QueryToken.Not("-"));
            } else {
                word();
            }
        }
        return tokens;
    }

    private boolean startsOperand(int position) {
        return position < text.length()
                && !QueryCharacters.isSpace(text.charAt(position))
                && text.charAt(position) != ')';
    }

    /// Reads a phrase, behind so many `=`.
    private void phrase(int equals) {
        int end = Math.max(Quotes.closing(text, at), Quotes.closingSingle(text, at));
        if (end < 0) {
            notice("quote-unclosed", text.substring(at));
            at++;
            return;
        }
        int start = at;
        String words = SPACES.matcher(text.substring(at + 1, end)).replaceAll(" ").strip();
        at = end + 1;
        int slop = slop();
        if (!words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            notice("nothing-in", text.substring(start, end + 1));
            return;
        }
        if (words.contains("*")) {
            notice("sign-ignored", "*");
        }
        add(
                equals < 2
                        ? new Query.Phrase(words, slop)
                        : new Query.Printed(words, TypedWord.letters(equals)));
    }

    /// Reads `~5` behind a phrase.
    private int slop() {
        int end = at + 1;
        while (end < text.length() && QueryCharacters.isDigit(text.charAt(end))) {
            end++;
        }
        if (at >= text.length() || text.charAt(at) != '~' || end == at + 1) {
            return 0;
        }
        String typed = text.substring(at + 1, end);
        at = end;
        if (typed.length() > 2) {
            notice("distance-lowered", String.valueOf(MAX_SLOP));
            return MAX_SLOP;
        }
        return Integer.parseInt(typed);
    }

    private void word() {
        int start = at;
        int end = end(at);
        while (at < end
                && !Character.isLetterOrDigit(text.codePointAt(at))
                && text.charAt(at) != '=') {
            at += Character.charCount(text.codePointAt(at));
        }
        if (text.substring(start, at).contains("*")) {
            notice("sign-ignored", "*");
        }
        String raw = text.substring(at, end);
        int colon = raw.indexOf(':');
        if (raw.isEmpty()) {
            operator(text.substring(start, end));
        } else if (colon < 1 || !named(raw.substring(0, colon), raw.substring(colon + 1))) {
            at = end;
            literal(raw);
        }
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && !QueryCharacters.isBound(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// As programmers write them.
    private void operator(String typed) {
        switch (typed) {
            case "||", "|" -> tokens.add(new QueryToken.Or(typed));
            case "&&" -> tokens.add(new QueryToken.And(typed));
            case ":" -> aloneColon();
            default -> {
                if (typed.codePoints().anyMatch(QueryCharacters::isSymbol)) {
                    notice("nothing-in", typed);
                }
            }
        }
    }

    /// French sets a space before a colon: « titre : otan » looks for the word « titre », which is to be said.
    private void aloneColon() {
        if (!tokens.isEmpty()
                && tokens.getLast() instanceof QueryToken.Leaf(Query.Word(String name))
                && isKnown(name)) {
            notice("field-empty", name);
        }
    }

    private static boolean isKnown(String name) {
        return FieldName.parse(name).isPresent() || DateRange.isName(name);
    }

    /// Reads `name:` and, for dates, their value.
    private boolean named(String name, String value) {
        int behind = at + name.length() + 1;
        Optional<Field> field = FieldName.parse(name);
        boolean known = isKnown(name);
        if (known && !startsOperand(behind)) {
            notice("field-empty", name);
            return false;
        }
        if (field.isPresent()) {
            at = behind;
            tokens.add(new QueryToken.Named(field.get(), name));
            return true;
        }
        if (!known && looksLikeField(name, value)) {
            notice("field-unknown", name);
        }
        return known && dates(name, behind);
    }

    /// Reads as many words as make a date; what makes none is left out.
    private boolean dates(String name, int from) {
        List<Integer> ends = dateEnds(from);
        for (int end : ends.reversed()) {
            Optional<Query.Between> range = DateRange.parse(name, text.substring(from, end));
            if (range.isPresent()) {
                at = end;
                add(range.get());
                return true;
            }
        }
        notice("date-unreadable", name + ":" + text.substring(from, ends.getFirst()));
        at = ends.getFirst();
        return true;
    }

    private List<Integer> dateEnds(int from) {
        if (Quotes.contains(text.charAt(from))) {
            int closing = Quotes.closing(text, from);
            return List.of(closing < 0 ? from + 1 : closing + 1);
        }
        List<Integer> ends = new ArrayList<>();
        int end = end(from);
        ends.add(Math.max(end, from + 1));
        while (ends.size() < LONGEST_DATE && startsDateWord(end + 1)) {
            end = end(end + 1);
            ends.add(end);
        }
        return ends;
    }

    private boolean startsDateWord(int position) {
        return position < text.length()
                && QueryCharacters.isSpace(text.charAt(position - 1))
                && Character.isLetterOrDigit(text.charAt(position));
    }

    private static boolean looksLikeField(String name, String value) {
        return !value.isEmpty()
                && !value.startsWith("//")
                && name.codePoints().allMatch(Character::isLetter);
    }

    private void literal(String raw) {
        int equals = TypedWord.equals(raw);
        if (equals == raw.length() && at < text.length() && Quotes.contains(text.charAt(at))) {
            phrase(equals);
        } else {
            TypedWord.read(raw, notices).ifPresent(tokens::add);
        }
    }

    private void add(Query query) {
        tokens.add(new QueryToken.Leaf(query));
    }

    private void notice(String code, String... arguments) {
        notices.add(Notice.of(code, arguments));
    }
}

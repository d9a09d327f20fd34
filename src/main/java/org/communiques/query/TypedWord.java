package org.communiques.query;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads one word as typed, with the signs around it: `=mot`, `cyber*`, `word~`, or an operator.
final class TypedWord {
    /// What may follow a word looked for approximately.
    private static final Pattern BEHIND_TILDE =
            Pattern.compile("\\d*(?:[.,]\\d+)?[^\\p{L}\\p{Nd}]*");

    private static final Pattern FEW_EDITS = Pattern.compile("[12]?([^\\p{L}\\p{Nd}].*)?");

    /// A longer word costs seconds to look for approximately, and no misspelling is so long.
    private static final int LONGEST_NEAR = 50;

    private final String raw;
    private final int equals;
    private final List<Notice> notices;

    private TypedWord(String raw, List<Notice> notices) {
        this.raw = raw;
        this.equals = equals(raw);
        this.notices = notices;
    }

    /// Empty when nothing in it is a letter or a digit, which a notice says.
    ///
    /// @param raw without spaces
    static Optional<QueryToken> read(String raw, List<Notice> notices) {
        if (trim(raw).isEmpty()) {
            notices.add(Notice.of("nothing-in", raw));
            return Optional.empty();
        }
        return Optional.of(new TypedWord(raw, notices).token());
    }

    /// How many of these signs stand before a word.
    static int equals(String raw) {
        int equals = 0;
        while (equals < raw.length() && raw.charAt(equals) == '=') {
            equals++;
        }
        return equals;
    }

    static Query.Letters letters(int equals) {
        return equals == 2 ? Query.Letters.ACCENTS : Query.Letters.ACCENTS_AND_CASE;
    }

    private QueryToken token() {
        int tilde = raw.indexOf('~', raw.indexOf(trim(raw)));
        boolean near = tilde > 0 && BEHIND_TILDE.matcher(raw.substring(tilde + 1)).matches();
        String word = trim(near ? raw.substring(0, tilde) : raw);
        int end = raw.indexOf(word) + word.length();
        boolean starred = raw.startsWith("*", end) && equals == 0;
        if (word.contains("*") || (!starred && raw.indexOf('*', end) >= 0)) {
            notices.add(Notice.of("sign-ignored", "*"));
        }
        boolean approximate = near && mayBeNear(word, raw.substring(tilde + 1));
        return equals == 0 && !starred && !approximate
                ? plain(word)
                : new QueryToken.Leaf(leaf(word, starred));
    }

    /// @param behind the tilde: how far off, which the length of the word decides
    private boolean mayBeNear(String word, String behind) {
        if (word.length() > LONGEST_NEAR) {
            notices.add(Notice.of("sign-ignored", "~"));
        } else if (!FEW_EDITS.matcher(behind).matches()) {
            notices.add(Notice.of("sign-ignored", behind.replaceFirst("[^\\d.,].*", "")));
        }
        return word.length() <= LONGEST_NEAR;
    }

    private Query leaf(String word, boolean starred) {
        return switch (equals) {
            case 0 -> starred ? new Query.Prefix(word) : new Query.Fuzzy(word);
            case 1 -> new Query.Exact(word);
            default -> new Query.Printed(word, letters(equals));
        };
    }

    private static QueryToken plain(String word) {
        return switch (word) {
            case "AND", "ET" -> new QueryToken.And(word);
            case "OR", "OU" -> new QueryToken.Or(word);
            case "NOT", "SAUF" -> new QueryToken.Not(word);
            default -> new QueryToken.Leaf(new Query.Word(word));
        };
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
}

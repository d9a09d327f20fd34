package org.communiques.vocabulary;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text, or an alias of the vocabulary, into the tokens by which they are compared.
///
/// A hyphen between letters only joins, so that `Jean-Noël` and `Jean Noël`, `Indo-Pacifique` and
/// `Indo Pacifique` are equal; digits part from letters behind them (`14h55`), not from letters before
/// them (`G7`); ideographs and kana stand alone.
public final class Tokenizer {
    private final String text;
    private final FoldedWords words = new FoldedWords();
    private final List<Token> tokens;
    private int at;

    private Tokenizer(String text) {
        this.text = text;
        this.tokens = new ArrayList<>(text.length() / 5 + 4);
    }

    /// The tokens of a text in reading order: every character but blanks belongs to one.
    public static List<Token> tokenize(String text) {
        return new Tokenizer(text).run();
    }

    /// The folded words of an alias.
    public static List<String> words(String alias) {
        return tokenize(alias).stream().map(Token::folded).toList();
    }

    private List<Token> run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (Character.isDigit(c)) {
                number();
            } else if (isIdeograph(c)) {
                words.append(c);
                add(at, at + 1, Token.Shape.LOWER);
                at++;
            } else if (Character.isLetter(c) && !Folding.isApostrophe(c)) {
                word();
            } else {
                mark(c);
            }
        }
        return tokens;
    }

    private void number() {
        int start = at;
        takeDigits();
        add(start, at, Token.Shape.NUMBER);
    }

    private void word() {
        int start = at;
        int upper = 0;
        int lower = 0;
        while (at < text.length() && isWordPart(text.charAt(at))) {
            char c = text.charAt(at++);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
            words.append(c);
        }
        if (start == 0 || !Character.isDigit(text.charAt(start - 1))) {
            takeDigits();
        }
        if (at + 1 < text.length()
                && Folding.isApostrophe(text.charAt(at))
                && Character.isLetter(text.charAt(at + 1))
                && !isPossessive(at + 1)) {
            words.append(text.charAt(at++));
        }
        add(start, at, shape(upper, lower));
    }

    private void takeDigits() {
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            words.append(text.charAt(at++));
        }
    }

    /// The « s » of « Kenya’s »: no elision, for nothing follows it.
    private boolean isPossessive(int from) {
        return text.charAt(from) == 's'
                && (from + 1 == text.length() || !Character.isLetter(text.charAt(from + 1)));
    }

    private static Token.Shape shape(int upper, int lower) {
        if (upper == 0) {
            return Token.Shape.LOWER;
        }
        return upper > 1 && lower == 0 ? Token.Shape.CAPITALS : Token.Shape.CAPITALISED;
    }

    private void mark(char c) {
        boolean inner = at > 0 && at + 1 < text.length();
        boolean joins =
                isHyphen(c)
                        && inner
                        && isWordPart(text.charAt(at - 1))
                        && isWordPart(text.charAt(at + 1));
        if (!joins && c != '\u00ad') {
            words.append(c);
            add(at, at + 1, Token.Shape.MARK);
        }
        at++;
    }

    private void add(int start, int end, Token.Shape shape) {
        boolean joined =
                shape != Token.Shape.MARK
                        && start > 1
                        && isHyphen(text.charAt(start - 1))
                        && isWordPart(text.charAt(start - 2))
                        && Character.isLetter(text.charAt(start));
        tokens.add(new Token(start, end, words.take(), shape, joined));
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isWordPart(char c) {
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : c == '\u00ad'
                        || (Character.isLetter(c) && !isIdeograph(c) && !Folding.isApostrophe(c))
                        || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isIdeograph(char c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF);
    }

    /// No-break and zero-width blanks included.
    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00a0'
                || (c >= '\u2000' && c <= '\u200f')
                || c == '\u202f'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\ufeff';
    }
}

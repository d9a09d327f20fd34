package org.communiques.extract.text;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.communiques.model.Quote;
import org.communiques.vocabulary.Token;
import org.communiques.vocabulary.Tokenizer;

/// The title, a heading or a paragraph, cut into tokens. Two passages of equal words are two.
///
/// Read by one thread: what several extractors ask is read out of it once.
public final class Passage {
    private static final int SHORT_WORD = 4;

    private final String text;
    private final Role role;
    private final int offset;
    private final Language language;
    private final List<Token> tokens;
    private final boolean headline;
    private final IdentityHashMap<Class<?>, List<?>> found = new IdentityHashMap<>(2);

    private Passage(String text, Role role, int offset, Language language) {
        this.text = text;
        this.role = role;
        this.offset = offset;
        this.language = language;
        this.tokens = Tokenizer.tokenize(text);
        this.headline = role == Role.TITLE && tokens.stream().allMatch(Passage::hasCapital);
    }

    /// What a passage is in its document.
    public enum Role {
        TITLE,
        HEADING,
        /// A paragraph above the points: it tells who met whom, when and where.
        LEAD,
        BODY
    }

    /// @param offset of its first character in what quotes of its role count in
    static Passage of(String text, Role role, int offset, Language language) {
        return new Passage(text, role, offset, language);
    }

    /// Short words have no capital in a headline.
    private static boolean hasCapital(Token token) {
        return !token.isWord() || token.isCapital() || token.end() - token.start() <= SHORT_WORD;
    }

    /// Whether it is a title all of whose words have capitals, as English ones may: there a capital shows no name.
    public boolean isHeadline() {
        return headline;
    }

    /// Whether it is the first paragraph, which tells who met whom.
    public boolean isOpening() {
        return role == Role.LEAD && offset == 0;
    }

    /// Whether it tells who met whom.
    public boolean isTitleOrOpening() {
        return role == Role.TITLE || isOpening();
    }

    /// As printed.
    public String text() {
        return text;
    }

    /// What it is in its document.
    public Role role() {
        return role;
    }

    /// Of its first character in what quotes of its role count in.
    public int offset() {
        return offset;
    }

    /// The language of its document: by it little words and verbs are read.
    public Language language() {
        return language;
    }

    /// Its tokens in reading order.
    public List<Token> tokens() {
        return tokens;
    }

    /// The token at this place.
    ///
    /// @throws IndexOutOfBoundsException outside the passage, where [#word] gives an empty word
    public Token token(int index) {
        return tokens.get(index);
    }

    /// How many tokens it has.
    public int size() {
        return tokens.size();
    }

    /// What a reader finds in it: asked once, however many want to know.
    @SuppressWarnings("unchecked")
    public <T> List<T> find(Class<T> kind, Function<Passage, List<T>> reader) {
        List<T> known = (List<T>) found.get(kind);
        if (known == null) {
            known = reader.apply(this);
            found.put(kind, known);
        }
        return known;
    }

    /// Whether this word stands at this place; places outside hold none.
    public boolean is(int index, String word) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(word);
    }

    /// The folded word at this place; empty outside.
    public String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).folded() : "";
    }

    /// Whether one of these words stands from token `from` up to, not including, token `to`.
    public boolean hasAny(Set<String> words, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (words.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether no other words stand there.
    public boolean hasOnly(Set<String> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!words.contains(word(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a punctuation mark or a sign stands here; places outside hold none.
    public boolean isMark(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).shape() == Token.Shape.MARK;
    }

    /// Whether digits alone stand here; places outside hold none.
    public boolean isNumber(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isNumber();
    }

    /// The number at this place; -1 when there is none, or when it is too long to be a day, a time or a
    /// year.
    public int number(int index) {
        if (!isNumber(index)) {
            return -1;
        }
        Token token = tokens.get(index);
        return token.end() - token.start() > 4 ? -1 : Integer.parseInt(token.folded());
    }

    /// From the first character of token `from` to the last before token `to`, as printed.
    public String text(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /// The words from token `from` up to, not including, token `to`.
    Quote quote(int from, int to) {
        Quote.In in =
                switch (role) {
                    case TITLE -> Quote.In.TITLE;
                    case HEADING -> Quote.In.HEADING;
                    case LEAD, BODY -> Quote.In.TEXT;
                };
        return new Quote(text(from, to), in, offset + tokens.get(from).start());
    }

    /// The text of a token as printed.
    public String printed(int index) {
        Token token = tokens.get(index);
        return text.substring(token.start(), token.end());
    }
}

package org.communiques.lucene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.communiques.query.Field;
import org.communiques.query.Query;
import org.communiques.search.Span;

/// Finds in a text what a query matched: exactly that, phrases as phrases. For one thread: it remembers
/// which words no pattern can begin with, and texts repeat their words.
final class Marker {
    /// Words of which it is remembered whether a match begins with them.
    private static final int REMEMBERED = 20_000;

    private static final int[] NONE = {};

    private final List<WordPattern> patterns = new ArrayList<>();

    /// Words of which one begins each match, save those of [#open].
    private final Set<String> firsts = new HashSet<>();

    /// The first characters of [#firsts].
    private final BitSet initials = new BitSet();

    /// Patterns whose first words cannot be listed.
    private final List<WordPattern> open = new ArrayList<>();

    /// By word: the patterns of which a match can begin with it.
    private final WordTable<int[]> beginnings = new WordTable<>(REMEMBERED);

    private final Function<String, Set<String>> forms;

    private Marker(Function<String, Set<String>> forms) {
        this.forms = forms;
    }

    /// What to mark in bodies.
    ///
    /// @param forms of a word, that count as the word: see [RecallTerms]
    static Marker ofBody(Query query, Function<String, Set<String>> forms) {
        Marker marker = new Marker(forms);
        marker.collect(query, false);
        return marker;
    }

    /// What to mark in titles.
    static Marker ofTitle(Query query, Function<String, Set<String>> forms) {
        Marker marker = new Marker(forms);
        marker.collect(query, true);
        return marker;
    }

    boolean isEmpty() {
        return patterns.isEmpty();
    }

    int parts() {
        return patterns.size();
    }

    private void collect(Query query, boolean title) {
        switch (query) {
            case Query.Word _, Query.Exact _, Query.Printed _, Query.Phrase _ ->
                    WordPattern.of(query, forms).forEach(this::add);
            case Query.Prefix _, Query.Fuzzy _ -> WordPattern.of(query, forms).forEach(this::add);
            case Query.In(Field field, Query inner) -> {
                if (title && field == Field.TITLE) {
                    collect(inner, true);
                }
            }
            case Query.And(List<Query> parts) -> all(parts, title);
            case Query.Or(List<Query> parts) -> parts.forEach(part -> collect(part, title));
            case Query.All _, Query.Between _, Query.Not _ -> {}
        }
    }

    private void add(WordPattern pattern) {
        patterns.add(pattern);
        Set<String> words = pattern.firsts();
        firsts.addAll(words);
        words.stream().filter(word -> !word.isEmpty()).forEach(w -> initials.set(w.charAt(0)));
        if (words.isEmpty()) {
            open.add(pattern);
        }
    }

    /// Function words are marked only when the query has nothing else.
    private void all(List<Query> parts, boolean title) {
        int before = patterns.size();
        for (Query part : parts) {
            if (!FunctionWords.areAllOf(part)) {
                collect(part, title);
            }
        }
        if (patterns.size() == before) {
            parts.forEach(part -> collect(part, title));
        }
    }

    /// The marks of a text, in its order, none overlapping another.
    List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        Tokens tokens = Tokens.of(text);
        for (int at = 0; at < tokens.size(); ) {
            int longest = 0;
            int part = 0;
            for (int i : beginnings(text, tokens, at)) {
                int length = patterns.get(i).match(tokens, at);
                if (length > longest) {
                    longest = length;
                    part = i;
                }
            }
            if (longest > 0) {
                marks.add(new Mark(tokens.start(at), tokens.end(at + longest - 1), part));
            }
            at += Math.max(1, longest);
        }
        return marks;
    }

    /// The patterns of which a match can begin with a word. Most words begin none: their first character tells,
    /// or one look at all first words together.
    private int[] beginnings(String text, Tokens tokens, int at) {
        char initial = text.charAt(tokens.start(at));
        // Folding leaves a letter without an accent alone.
        boolean other = initial < 0x80 && !initials.get(Character.toLowerCase(initial));
        return other && open.isEmpty()
                ? NONE
                : tokens.in(beginnings, at, word -> beginnings(WordScanner.fold(word)));
    }

    private int[] beginnings(String word) {
        return firsts.contains(word) || open.stream().anyMatch(pattern -> pattern.begins(word))
                ? IntStream.range(0, patterns.size())
                        .filter(i -> patterns.get(i).begins(word))
                        .toArray()
                : NONE;
    }

    /// The piece of a text from one offset to another, as spans.
    static List<Span> spans(String text, int from, int to, List<Mark> marks) {
        List<Span> spans = new ArrayList<>();
        int at = from;
        for (Mark mark : marks) {
            if (mark.start() >= from && mark.end() <= to) {
                if (mark.start() > at) {
                    spans.add(new Span(text.substring(at, mark.start()), false));
                }
                spans.add(new Span(text.substring(mark.start(), mark.end()), true));
                at = mark.end();
            }
        }
        if (at < to) {
            spans.add(new Span(text.substring(at, to), false));
        }
        return spans;
    }

    List<Span> spans(String text) {
        return spans(text, 0, text.length(), marks(text));
    }
}

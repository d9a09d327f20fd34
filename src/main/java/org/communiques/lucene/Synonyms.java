package org.communiques.lucene;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.LineNumberReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.communiques.query.Field;
import org.communiques.query.Query;
import org.communiques.query.QueryParser;
import org.communiques.search.IndexUnavailableException;

/// Acronyms and variants that are looked for together, put into a query and never into the index, so that
/// an edit of the file needs no reindexing: it holds from the next start or generation on. Immutable.
///
/// One group a line, its members parted by commas; `#` begins a comment. The shipped groups come first,
/// then those of `synonyms.txt` in the index folder.
final class Synonyms {
    static final String FILE = "synonyms.txt";

    /// Each is looked for: more would only make a search slow.
    private static final int MOST_MEMBERS = 32;

    /// Of a member that is looked for as a phrase or word by word: longer ones are rare enough to make room for each
    /// other.
    private static final int MOST_WORDS = 4;

    static {
        // Every leaf of the longest query with every word of every member of its groups: bounded
        // here, not by Lucene.
        IndexSearcher.setMaxClauseCount(QueryParser.MAX_LEAVES * MOST_MEMBERS * MOST_WORDS);
    }

    /// A member of so few words is a name, looked for as it stands: « Nations unies » is not « unies » anywhere and
    /// « nations » elsewhere. Longer ones are descriptions, of which texts leave words out.
    private static final int LONGEST_NAME = 3;

    private final Map<List<String>, List<String>> groups = new HashMap<>();
    private int longest;

    static Synonyms load(Path folder) throws IOException {
        Synonyms synonyms = new Synonyms();
        try (Reader shipped =
                new InputStreamReader(
                        Objects.requireNonNull(Synonyms.class.getResourceAsStream(FILE)),
                        StandardCharsets.UTF_8)) {
            synonyms.read("the shipped " + FILE, shipped);
        }
        Path own = folder.resolve(FILE);
        if (Files.exists(own)) {
            try (Reader reader = Files.newBufferedReader(own)) {
                synonyms.read(own.toString(), reader);
            }
        }
        return synonyms;
    }

    private void read(String file, Reader reader) throws IOException {
        LineNumberReader lines = new LineNumberReader(reader);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String group = line.replace("\uFEFF", "").replaceFirst("#.*", "").strip();
            if (!group.isEmpty() && !add(group)) {
                throw new IndexUnavailableException(
                        String.format(
                                Locale.ROOT,
                                "%s, line %d cannot be read: « %s ». A group has 2 to %d members with words in"
                                        + " them, parted by commas: mend the line, or begin it with #.",
                                file,
                                lines.getLineNumber(),
                                group,
                                MOST_MEMBERS));
            }
        }
    }

    private boolean add(String line) {
        List<String> members =
                Stream.of(line.split(",", -1))
                        .map(String::strip)
                        .filter(member -> !member.isEmpty())
                        .toList();
        boolean readable =
                members.size() > 1
                        && members.size() <= MOST_MEMBERS
                        && members.stream().noneMatch(member -> FoldedWords.of(member).isEmpty());
        if (readable) {
            join(members);
        }
        return readable;
    }

    private void join(List<String> members) {
        for (String member : members) {
            List<String> words = FoldedWords.of(member);
            longest = Math.max(longest, words.size());
            groups.merge(words, members, Synonyms::together);
        }
    }

    private static List<String> together(List<String> known, List<String> more) {
        return Stream.concat(known.stream(), more.stream()).distinct().toList();
    }

    /// Whether words are listed, whatever the index has.
    boolean has(List<String> words) {
        return groups.containsKey(words);
    }

    /// The query with each listed member replaced by its whole group, what was typed first.
    Query expand(Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) -> and(parts);
            case Query.Or(List<Query> parts) ->
                    new Query.Or(parts.stream().map(this::expand).toList());
            case Query.Not(Query inner) -> new Query.Not(expand(inner));
            case Query.Word _ -> unwrap(words(List.of(query)));
            case Query.All _, Query.Exact _, Query.Printed _, Query.Phrase _ -> query;
            case Query.Prefix _, Query.Fuzzy _, Query.Between _ -> query;
            case Query.In(Field field, Query inner) -> new Query.In(field, expand(inner));
        };
    }

    private static Query unwrap(List<Query> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private Query and(List<Query> parts) {
        List<Query> expanded = new ArrayList<>();
        List<Query> words = new ArrayList<>();
        for (Query part : parts) {
            if (part instanceof Query.Word) {
                words.add(part);
            } else {
                expanded.addAll(words(words));
                words.clear();
                expanded.add(expand(part));
            }
        }
        expanded.addAll(words(words));
        return unwrap(expanded);
    }

    /// Replaces the longest members first.
    private List<Query> words(List<Query> words) {
        List<List<String>> folded = words.stream().map(Synonyms::folded).toList();
        List<Query> expanded = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            int length = member(folded.subList(at, words.size()));
            boolean mere = length == 1 && isMereWord(words, folded.get(at), at);
            if (length == 0 || mere) {
                expanded.add(inOrder((Query.Word) words.get(at++)));
            } else {
                expanded.add(group(words.subList(at, at + length)));
                at += length;
            }
        }
        return expanded;
    }

    /// « un » and « who » are acronyms only where they are typed in capitals, and not all else, too.
    private static boolean isMereWord(List<Query> words, List<String> folded, int at) {
        boolean shouted = words.size() > 1 && words.stream().allMatch(Synonyms::isInCapitals);
        return isFunctionWord(folded) && (shouted || !isInCapitals(words.get(at)));
    }

    private static boolean isFunctionWord(List<String> words) {
        return words.size() == 1 && FunctionWords.contains(words.getFirst());
    }

    private static boolean isInCapitals(Query word) {
        return word instanceof Query.Word(String text)
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /// How many of the first words are the longest member that they begin; 0 when they begin none.
    private int member(List<List<String>> folded) {
        List<String> together = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < folded.size() && together.size() < longest; i++) {
            together.addAll(folded.get(i));
            if (groups.containsKey(together)) {
                length = i + 1;
            }
        }
        return length;
    }

    /// Japanese and Chinese write no spaces: a run of characters is wanted as it stands.
    private static Query inOrder(Query.Word word) {
        return word.text().codePoints().anyMatch(WordScanner::isIdeogram)
                ? new Query.Phrase(word.text(), 0)
                : word;
    }

    private static List<String> folded(Query word) {
        return FoldedWords.of(((Query.Word) word).text());
    }

    private Query group(List<Query> typed) {
        List<String> words = typed.stream().flatMap(word -> folded(word).stream()).toList();
        List<Query> variants = new ArrayList<>();
        variants.add(asTyped(typed, words));
        for (String member : groups.getOrDefault(words, List.of())) {
            Query variant = variant(member);
            if (variant instanceof Query.Printed || !FoldedWords.of(member).equals(words)) {
                variants.add(variant);
            }
        }
        return new Query.Or(variants.stream().distinct().toList());
    }

    private static Query asTyped(List<Query> typed, List<String> words) {
        return words.size() > LONGEST_NAME
                ? unwrap(List.copyOf(typed))
                : variant(
                        typed.stream()
                                .map(word -> ((Query.Word) word).text())
                                .collect(joining(" ")));
    }

    /// « UN » and « WHO » stand for a name only as they are printed.
    private static Query variant(String member) {
        List<String> words = FoldedWords.of(member);
        if (isFunctionWord(words)) {
            return new Query.Printed(member, Query.Letters.ACCENTS_AND_CASE);
        }
        return words.size() == 1 ? new Query.Word(member) : new Query.Phrase(member, 0);
    }
}

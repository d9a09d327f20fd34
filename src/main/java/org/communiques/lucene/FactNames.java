package org.communiques.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.communiques.query.Field;
import org.communiques.query.Query;
import org.communiques.search.Dimension;

/// What the values of facts are called: their codes, their labels in French and in English, the other names that
/// lists have, and the ways in which texts write people. `pays:japon` looks here for the values that are meant, and
/// the index has only codes. Immutable.
final class FactNames {
    private final Map<Field, List<Named>> values = new EnumMap<>(Field.class);
    private final Map<String, Set<String>> words = new HashMap<>();

    /// @param names any words of which mean the value
    /// @param others names that mean it as a whole: « Irlande » is not « Irlande du Nord »
    private record Named(String code, List<Tokens> names, List<Tokens> others) {
        boolean has(WordPattern pattern) {
            return names.stream().anyMatch(name -> has(name, pattern))
                    || others.stream().anyMatch(name -> pattern.match(name, 0) == name.size());
        }

        private static boolean has(Tokens name, WordPattern pattern) {
            for (int at = 0; at < name.size(); at++) {
                if (pattern.match(name, at) > 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private FactNames() {}

    /// @param people says what values are called, and how texts write them
    static FactNames load(ValueTable table, MinisterNames people) {
        FactNames facts = new FactNames();
        for (Field field : Field.values()) {
            Dimension dimension = IndexFields.dimension(field);
            if (dimension != null) {
                for (String code : table.column(dimension).values()) {
                    facts.add(
                            field,
                            new Named(
                                    code,
                                    tokens(people.all(dimension, code)),
                                    tokens(people.otherNames(dimension, code))));
                }
            }
        }
        return facts;
    }

    private static List<Tokens> tokens(Collection<String> names) {
        return names.stream().map(Tokens::of).filter(name -> name.size() > 0).toList();
    }

    private void add(Field field, Named named) {
        values.computeIfAbsent(field, _ -> new ArrayList<>()).add(named);
        named.names().forEach(this::addWords);
        named.others().forEach(this::addWords);
    }

    private void addWords(Tokens name) {
        for (int i = 0; i < name.size(); i++) {
            words.computeIfAbsent(stem(name.word(i)), _ -> new LinkedHashSet<>()).add(name.word(i));
        }
    }

    /// Lists are written in French, mostly.
    private static String stem(String word) {
        return Language.FRENCH.stemOnce(word);
    }

    private Set<String> forms(String word) {
        Set<String> forms = new LinkedHashSet<>(words.getOrDefault(stem(word), Set.of()));
        forms.add(word);
        return forms;
    }

    /// Whether some value is meant by a leaf of a syntax tree.
    boolean knows(Field field, Query leaf) {
        return !codes(field, leaf).isEmpty();
    }

    /// The value that is meant by some words, in any order; empty when none is, or several are.
    Optional<String> only(Field field, String words) {
        List<BytesRef> codes = codes(field, new Query.Word(words));
        return codes.size() == 1 ? Optional.of(codes.getFirst().utf8ToString()) : Optional.empty();
    }

    /// The documents that have one of the values of which a leaf of a syntax tree is true.
    org.apache.lucene.search.Query having(Field field, Query leaf) {
        List<BytesRef> codes = codes(field, leaf);
        Dimension dimension = IndexFields.dimension(field);
        return dimension == null || codes.isEmpty()
                ? new MatchNoDocsQuery("no value is called so")
                : new TermInSetQuery(IndexFields.codes(dimension), codes);
    }

    private List<BytesRef> codes(Field field, Query leaf) {
        List<WordPattern> patterns = WordPattern.of(leaf, this::forms);
        return patterns.isEmpty()
                ? List.of()
                : values.getOrDefault(field, List.of()).stream()
                        .filter(value -> patterns.stream().allMatch(value::has))
                        .map(value -> new BytesRef(value.code()))
                        .toList();
    }
}

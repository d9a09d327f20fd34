package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;
import org.communiques.query.Field;
import org.communiques.query.Notice;
import org.communiques.query.Query;
import org.communiques.search.Dimension;

/// Finds what the fields of a query ask for and no communiqué has: `pays:Narnia` is told as the filter
/// `country=Narnia` would be.
final class UnknownValues {
    /// Of so many the nearest is looked for, which compares all names of a dimension.
    private static final int COMPARED = 8;

    private final Generation generation;
    private final List<Notice> notices = new ArrayList<>();

    private UnknownValues(Generation generation) {
        this.generation = generation;
    }

    static List<Notice> of(Generation generation, Query tree) {
        UnknownValues unknown = new UnknownValues(generation);
        unknown.addAllOf(tree);
        return unknown.notices.stream().distinct().toList();
    }

    private void addAllOf(Query query) {
        switch (query) {
            case Query.And(List<Query> parts) -> parts.forEach(this::addAllOf);
            case Query.Or(List<Query> parts) -> parts.forEach(this::addAllOf);
            case Query.Not(Query inner) -> addAllOf(inner);
            case Query.In(Field field, Query inner) -> addAllOf(field, inner);
            case Query.Word _, Query.Exact _, Query.Printed _, Query.Phrase _ -> {}
            case Query.All _, Query.Prefix _, Query.Fuzzy _, Query.Between _ -> {}
        }
    }

    private void addAllOf(Field field, Query query) {
        switch (query) {
            case Query.And(List<Query> parts) -> parts.forEach(part -> addAllOf(field, part));
            case Query.Or(List<Query> parts) -> parts.forEach(part -> addAllOf(field, part));
            case Query.Not(Query inner) -> addAllOf(field, inner);
            case Query.In _ -> addAllOf(query);
            case Query.Word(String text) -> add(field, query, text);
            case Query.Exact(String text) -> add(field, query, text);
            case Query.Printed(String text, Query.Letters _) -> add(field, query, text);
            case Query.Phrase(String text, int _) -> add(field, query, text);
            case Query.Prefix(String text) -> add(field, query, text);
            case Query.Fuzzy(String text) -> add(field, query, text);
            case Query.All _, Query.Between _ -> {}
        }
    }

    private void add(Field field, Query leaf, String typed) {
        Dimension dimension = IndexFields.dimension(field);
        if (dimension == null || isKnown(field, generation.synonyms().expand(leaf))) {
            return;
        }
        notices.add(
                notices.size() < COMPARED
                        ? new NearValues(generation).unknown(dimension, typed)
                        : Notice.of("value-unknown", dimension.code(), typed));
    }

    /// @param expanded a leaf, or one with its synonyms
    private boolean isKnown(Field field, Query expanded) {
        return expanded instanceof Query.Or(List<Query> variants)
                ? variants.stream().anyMatch(variant -> isKnown(field, variant))
                : generation.searcher().facts().knows(field, expanded);
    }
}

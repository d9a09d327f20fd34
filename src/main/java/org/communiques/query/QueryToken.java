package org.communiques.query;

/// A piece of a typed query, as [QueryLexer] cuts it.
sealed interface QueryToken {
    record Open() implements QueryToken {}

    record Close() implements QueryToken {}

    /// `AND`, `ET`.
    record And(String typed) implements QueryToken {}

    /// `OR`, `OU`.
    record Or(String typed) implements QueryToken {}

    /// `NOT`, `SAUF`, or a `-` at the beginning of a word.
    record Not(String typed) implements QueryToken {}

    /// A field's name and its colon.
    record Named(Field field, String typed) implements QueryToken {}

    /// A query of its own: a word, a phrase, a range of dates.
    record Leaf(Query query) implements QueryToken {}
}

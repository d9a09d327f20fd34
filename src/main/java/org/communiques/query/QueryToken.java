package org.communiques.query;

/// A piece of a typed query, as [QueryLexer] cuts it.
sealed interface Token {
    record Open() implements Token {}

    record Close() implements Token {}

    /// `AND`, `ET`.
    record And(String typed) implements Token {}

    /// `OR`, `OU`.
    record Or(String typed) implements Token {}

    /// `NOT`, `SAUF`, or a `-` at the beginning of a word.
    record Not(String typed) implements Token {}

    /// A field's name and its colon.
    record Named(Field field, String typed) implements Token {}

    /// A query of its own: a word, a phrase, a range of dates.
    record Leaf(Query query) implements Token {}
}

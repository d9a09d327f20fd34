package org.communiques.lucene;

/// A piece of a text that a query matched.
///
/// @param start offset of the first character
/// @param end offset behind the last
/// @param part which part of the query it is, counted from 0
record Mark(int start, int end, int part) {}

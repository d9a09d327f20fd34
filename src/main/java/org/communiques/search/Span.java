package org.communiques.search;

/// A piece of a passage: text, and whether the query matched it. Never mark-up.
public record Span(String text, boolean matched) {}

package org.communiques.search;

/// A piece of a passage or a title: text as printed, and whether the query matched it. Never mark-up: whoever shows it
/// escapes it.
public record Span(String text, boolean matched) {}

package org.communiques.source;

/// One thing met on the way through a source: a document, or something that cannot be read.
public sealed interface Sourced permits SourceDocument, Unreadable {}

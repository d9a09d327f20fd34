package org.communiques.source;

/// One thing met on the way through a source: a document, something that is none, or
/// something that cannot be read.
public sealed interface Sourced permits SourceDocument, PassedOver, Unreadable {}

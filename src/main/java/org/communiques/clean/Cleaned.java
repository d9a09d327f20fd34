package org.communiques.clean;

import org.communiques.model.CleanDocument;
import org.communiques.model.Origin;

/// A clean document, and where it was met.
///
/// @param met the key and the address that its source gave it, or else the page itself: of an alias host,
///     perhaps, where the document has the canonical ones
public record Cleaned(CleanDocument document, Origin met) {}

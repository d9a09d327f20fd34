/// From a clean document to a communiqué: who, when, where, what about, with the words that prove it.
///
/// An extractor answers found (with rule and quote), ambiguous, or absent; nothing is guessed silently.
/// Extractors see text, never mark-up.
@NullMarked
package org.communiques.extract;

import org.jspecify.annotations.NullMarked;

/// From a clean document to a communiqué: who, when, where, what about, with the words that prove it.
///
/// [org.communiques.extract.Extractor] goes one way: a `Reading` cuts the document into tokens (`text`); `Annotations` are
/// what the vocabularies recognise in it (`mention`); then come people's names and whom they mean (`person`), the day
/// (`time`), the kind of event (`kind`), who takes part (`part`), clocks, length and place (`time`, `place`), countries,
/// organisations, and themes (`theme`). Each step sees what those before it found, and text, never mark-up; a package
/// imports only those above it in extraction.md, and this one puts their answers together.
///
/// A step answers found (with rule and quote) or absent; of a surname that fits several people, who they are. Nothing is
/// guessed silently.
@NullMarked
package org.communiques.extract;

import org.jspecify.annotations.NullMarked;

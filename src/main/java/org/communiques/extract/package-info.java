/// From a clean document to a communiqué: who, when, where, what about, with the words that prove it.
///
/// [org.communiques.extract.Extractor] goes one way: a `Reading` cuts the document into tokens; `Annotations` are what the
/// vocabularies recognise in it; `NameScanner` finds people's names, `Identifier` and `SurnameResolver` tell whom they
/// mean. Then come the day, the kind of event, who takes part (`PartJudge`), clocks, length and place, countries,
/// organisations, and themes. Each step sees what those before it found, and text, never mark-up.
///
/// A step answers found (with rule and quote) or absent; of a surname that fits several people, who they are. Nothing is
/// guessed silently.
@NullMarked
package org.communiques.extract;

import org.jspecify.annotations.NullMarked;

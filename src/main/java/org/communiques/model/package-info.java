/// The nouns of the project: a communiqué, its text and its facts.
///
/// Everything here is an immutable value. A [org.communiques.model.CleanDocument] is the text of one
/// publication without the boilerplate around it; a [org.communiques.model.Communique] is that text
/// with the [org.communiques.model.Facts] found in it, each supported by
/// [org.communiques.model.Evidence]. Nothing here reads, writes, guesses or knows of the steps that
/// make these values.
@NullMarked
package org.communiques.model;

import org.jspecify.annotations.NullMarked;

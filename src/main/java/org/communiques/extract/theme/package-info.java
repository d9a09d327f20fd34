/// What a text is about: the themes whose rules hold in its sentences.
///
/// `ThemeRule` compiles one rule, written in the language of queries, to a `Condition` over numbered terms; `Terms` finds
/// those of all rules of a language in one walk, word by word in their light stem. `Incidentals` passes over words that
/// name something beside. [org.communiques.extract.theme.ThemeMatch] says which rule held on which words.
@NullMarked
package org.communiques.extract.theme;

import org.jspecify.annotations.NullMarked;

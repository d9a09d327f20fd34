/// How a text is read: tokens in passages, sentences and clauses, and the little words of its language.
///
/// [org.communiques.extract.text.Reading] is one document; its passages keep what readers find in them, so that it is
/// found once. `Span` is a stretch of tokens, and all evidence is cut from one. Words stand in `WordSet`, `WordMap` and
/// `Phrases`, which say first that most words are in none of them; words that mean something else in another language,
/// in `WordsByLanguage`. Nothing here knows what a text is about. A reading is for one thread, tables are for all.
@NullMarked
package org.communiques.extract.text;

import org.jspecify.annotations.NullMarked;

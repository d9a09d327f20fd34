package org.communiques.lucene;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;

/// What an index has of a word when it is read for recall.
///
/// @param exact the word itself, whether the index has it or not
/// @param others its other forms, and all of them in names: those that some text has
/// @param forms the word and its other forms, as texts print them, folded
/// @param documents that have the word itself
/// @param most documents that have it in its most frequent form
record RecallTerms(Term exact, List<Term> others, Set<String> forms, int documents, int most) {}

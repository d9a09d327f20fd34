/// How well an engine ranks, measured over queries that people have judged.
///
/// [org.communiques.evaluation.Evaluation] reads queries and judgements in the TREC forms, asks any
/// [org.communiques.search.SearchEngine], and gives [org.communiques.evaluation.Measures] for each query and on
/// average, with the lines of a run and what queries, judgements and index do not have in common.
@NullMarked
package org.communiques.evaluation;

import org.jspecify.annotations.NullMarked;

/// The port: what can be asked of an index, and what it answers.
///
/// Every door (page, API, feed, export, command) builds one
/// [org.communiques.search.SearchRequest] and reads one [org.communiques.search.SearchResult]. An engine
/// implements [org.communiques.search.SearchEngine] and [org.communiques.search.IndexBuilder]; nothing
/// here knows which.
@NullMarked
package org.communiques.search;

import org.jspecify.annotations.NullMarked;

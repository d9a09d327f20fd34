/// What a person typed, as a syntax tree.
///
/// [org.communiques.query.QueryParser] accepts every string: what makes no sense is taken literally or
/// left out, and a [org.communiques.query.Notice] says so. The tree is sealed, and knows neither index
/// nor analyzer.
@NullMarked
package org.communiques.query;

import org.jspecify.annotations.NullMarked;

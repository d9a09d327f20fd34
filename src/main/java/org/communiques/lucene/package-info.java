/// The port on an embedded Lucene index: the default engine.
///
/// Texts are read twice: for recall (folded, lightly stemmed) and for exact wording (true words, true
/// offsets). An index folder holds generations; a new one is built beside the live one, and one pointer
/// is switched atomically.
@NullMarked
package org.communiques.lucene;

import org.jspecify.annotations.NullMarked;

/// The way of a communiqué: source, clean, extract, engine, and a count of what happened on the way.
///
/// A document that is odd never stops the run: it is indexed, skipped with a reason, or failed at a
/// stage with a message, and the closing summary says how many of each.
@NullMarked
package org.communiques.ingest;

import org.jspecify.annotations.NullMarked;

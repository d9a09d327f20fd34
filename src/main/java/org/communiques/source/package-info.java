/// Where communiqués come from: files, folders and archives, as a stream of source documents.
///
/// A source gives bytes and what is known about them, in a stable order, and never holds more than one
/// document in memory. What cannot be read is a value too ([org.communiques.source.Unreadable]): the
/// run goes on and counts it.
@NullMarked
package org.communiques.source;

import org.jspecify.annotations.NullMarked;

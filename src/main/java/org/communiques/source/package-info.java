/// Where communiqués come from: files, folders and archives, as a stream of source documents.
///
/// A source gives bytes and what is known about them, in a stable order, and never holds more than one
/// document in memory. What cannot be read is a value too ([org.communiques.source.Unreadable]), and so is
/// what stands beside documents and is none ([org.communiques.source.PassedOver]): the run goes on and counts
/// it.
@NullMarked
package org.communiques.source;

import org.jspecify.annotations.NullMarked;

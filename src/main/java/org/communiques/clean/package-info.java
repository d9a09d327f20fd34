/// From a source document to a clean document: the title, the sections and the paragraphs that a reader
/// came for, and nothing else.
///
/// Text keeps its typography as printed; normalising is the analyzer's work. Nothing here knows a
/// minister from a country.
@NullMarked
package org.communiques.clean;

import org.jspecify.annotations.NullMarked;

/// From a source document to a clean document: the title, the sections and the paragraphs that a reader
/// came for, and nothing else.
///
/// The way of a page: bytes to characters (`Decoder`), what its head says (`PageFacts`), blocks in their regions
/// (`PageTree`), the title (`Titles`), the main region (`MainText`), its text block by block (`Selection`, by
/// `BlockWording`), without the lines around it (`HeaderLines`, `DateLine`), in sections (`Assembly`). `PageReader`
/// goes it; `TextReader` and `MarkdownReader` read what is no page.
///
/// Text keeps its typography as printed; normalising is the analyzer's work. Nothing here knows a
/// minister from a country.
@NullMarked
package org.communiques.clean;

import org.jspecify.annotations.NullMarked;

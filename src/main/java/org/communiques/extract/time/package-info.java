/// Days, times of day and lengths of time.
///
/// Scanners find what is printed (`DateScanner`, `TimeScanner`, `DurationScanner`), extractors tell which of it is the
/// event's: [org.communiques.extract.time.EventDateExtractor] its day, past those that `OtherDays` leaves out,
/// [org.communiques.extract.time.ClockExtractor] its hours on the local clock and on Japan's,
/// [org.communiques.extract.time.DurationExtractor] how long it took.
@NullMarked
package org.communiques.extract.time;

import org.jspecify.annotations.NullMarked;

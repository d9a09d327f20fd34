/// Where the event took place: a place as printed, and the country.
///
/// [org.communiques.extract.place.PlaceExtractor] asks of each town whether the words around it say that something took
/// place there (`Whereabouts`), and not something else (`Elsewhere`), at another time (`OtherTimes`) or on screens
/// (`OnScreen`); where no word tells, [org.communiques.extract.place.HostExtractor] asks whose guests or minister the
/// text tells of.
@NullMarked
package org.communiques.extract.place;

import org.jspecify.annotations.NullMarked;

package org.communiques.clean;

import java.util.List;
import org.jsoup.nodes.Element;

/// A page as blocks of text in reading order, and the regions that they stand in.
///
/// @param regions each before the regions inside it
/// @param pictures what its pictures show
/// @param times what it tells machines of dates
record PageTree(
        List<Block> blocks, List<Region> regions, Alternatives pictures, MarkedTimes times) {
    static PageTree of(Element body) {
        return new PageWalk().through(body);
    }

    Region root() {
        return regions.getFirst();
    }
}

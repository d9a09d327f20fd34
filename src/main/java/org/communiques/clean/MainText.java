package org.communiques.clean;

import java.util.List;

/// Finds the region of a page that holds what a reader came for.
///
/// Every block is worth its own words less its linked ones; the sums over a region are differences of two
/// running totals, so that all this takes time linear in the page.
final class MainText {
    private static final int SHORT = 40;
    private static final int SENTENCE = 80;

    private final PageTree page;

    /// Worth of the first n blocks that are not left out.
    private final double[] worth;

    private MainText(PageTree page) {
        this.page = page;
        this.worth = new double[page.blocks().size() + 1];
    }

    /// Marks what lies beside the text, and gives the main region.
    static Region find(PageTree page) {
        MainText main = new MainText(page);
        main.total(false);
        main.drop();
        main.total(true);
        return main.choose();
    }

    private void total(boolean withoutDropped) {
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean counts = !withoutDropped || !block.region().dropped;
            worth[i + 1] = worth[i] + (counts ? worth(block) : 0);
        }
    }

    /// Words of sentences count fully, short pieces hardly, links against.
    static double worth(Block block) {
        if (block.isHeading()) {
            return 0;
        }
        double own = block.text().length() - 2.0 * block.linked();
        if (own <= 0) {
            return Math.max(own, -100) / 4;
        }
        return own >= SENTENCE ? own : own >= SHORT ? own / 2 : own / 8;
    }

    private double worth(Region region) {
        return worth[region.to] - worth[region.from];
    }

    private void drop() {
        double all = worth(page.root());
        for (Region region : page.regions()) {
            boolean beside = region.hint == Hint.BESIDE && worth(region) < all / 2;
            region.dropped = beside || (region.parent != null && region.parent.dropped);
        }
    }

    private Region choose() {
        Region hinted = hinted();
        if (hinted != null) {
            return hinted;
        }
        return narrow(page.root());
    }

    private @org.jspecify.annotations.Nullable Region hinted() {
        double all = worth(page.root());
        Region best = null;
        for (Hint hint : List.of(Hint.BODY, Hint.MAIN)) {
            for (Region region : page.regions()) {
                if (region.hint == hint
                        && !region.dropped
                        && worth(region) > all * 0.5
                        && (best == null || worth(region) > worth(best))) {
                    best = region;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    /// The innermost region that still has nearly all of the worth.
    private Region narrow(Region from) {
        Region best = from;
        for (Region region : page.regions()) {
            if (best.contains(region) && worth(region) > 0.9 * worth(best)) {
                best = region;
            }
        }
        return best;
    }
}

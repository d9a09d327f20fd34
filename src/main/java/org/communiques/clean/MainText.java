package org.communiques.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the region of a page that holds what a reader came for.
///
/// Every block is worth its own words less its linked ones; the sums over a region are differences of two
/// running totals, so that all this takes time linear in the page.
final class MainText {
    private final PageTree page;
    private final List<Region> bodies;
    private final Set<Region> aroundBodies = new HashSet<>();

    /// Worth of the first n blocks that are not left out.
    private final double[] worth;

    private MainText(PageTree page) {
        this.page = page;
        this.bodies = page.regions().stream().filter(r -> r.hint == Hint.BODY).toList();
        this.worth = new double[page.blocks().size() + 1];
    }

    /// Marks the regions that lie beside the text as dropped.
    static MainText mark(PageTree page) {
        MainText main = new MainText(page);
        main.total(false);
        main.drop();
        main.total(true);
        return main;
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
        double own = block.text().length() - TextThresholds.LINK_COST * block.linked();
        if (own <= 0) {
            return Math.max(own, -100) / 4;
        }
        return own >= TextThresholds.SENTENCE
                ? own
                : own >= TextThresholds.SHORT_PIECE ? own / 2 : own / 8;
    }

    private double worth(Region region) {
        return worth[region.to] - worth[region.from];
    }

    private void drop() {
        double all = worth(page.root());
        lookAroundBodies(all);
        for (Region region : page.regions()) {
            boolean beside = isBeside(region, all);
            boolean doubtful =
                    (region.hint == Hint.DOUBTFUL
                                    && worth(region) < Math.min(TextThresholds.LITTLE, all / 4))
                            || isTeaser(region);
            Region up = region.parent;
            boolean sure = beside || (up != null && up.dropped && !up.doubted);
            region.dropped = sure || doubtful || (up != null && up.dropped);
            region.doubted = region.dropped && !sure;
        }
    }

    /// A linked heading with a few words below it: another page is announced.
    private boolean isTeaser(Region region) {
        if (region.to == region.from
                || region.to - region.from > TextThresholds.TEASER_BLOCKS
                || region.hint == Hint.BODY) {
            return false;
        }
        Block first = page.blocks().get(region.from);
        boolean linked = first.isHeading() && first.linkDensity() > TextThresholds.TEASER_LINKED;
        return linked && worth(region) < TextThresholds.TEASER;
    }

    private boolean isBeside(Region region, double all) {
        double worth = worth(region);
        return switch (region.hint) {
            case TALK -> worth < TextThresholds.TALK * all;
            case BESIDE -> worth < TextThresholds.BESIDE * all && !aroundBodies.contains(region);
            case BODY, MAIN, LEAD, NONE, DOUBTFUL, NEVER -> false;
        };
    }

    /// An article may stand in something named after its author.
    private void lookAroundBodies(double all) {
        for (Region body : bodies) {
            Region up = worth(body) > TextThresholds.BODY * all ? body : null;
            while (up != null && aroundBodies.add(up)) {
                up = up.parent;
            }
        }
    }

    /// The main region, of what is not dropped.
    Region choose() {
        Region narrow = narrow(page.root());
        Region body = best(Hint.BODY, narrow);
        Region main = body == null ? best(Hint.MAIN, narrow) : body;
        return main == null ? narrow : main;
    }

    /// The region with this hint that has most of what there is to read; null when none has most of it.
    private @Nullable Region best(Hint hint, Region within) {
        Region best = null;
        for (Region region : page.regions()) {
            boolean may = region.hint == hint && !region.dropped && !region.tag.equals("p");
            if (may && (best == null || worth(region) > worth(best))) {
                best = region;
            }
        }
        if (best == null) {
            return null;
        }
        Region whole = hint == Hint.BODY ? withTwins(best) : best;
        return worth(whole) > TextThresholds.NAMED * worth(within) ? whole : null;
    }

    /// A body in several pieces of the same class, and what stands between them.
    private Region withTwins(Region body) {
        Region whole = body;
        for (Region other : bodies) {
            boolean twin = other.words.equals(body.words) && other.tag.equals(body.tag);
            if (twin && !other.dropped && worth(other) > 0) {
                whole = whole.around(other);
            }
        }
        return whole;
    }

    /// The innermost region that still has nearly all of the worth. Never a paragraph, nor one block of a run of
    /// its like: however much it outweighs the sentences around it, they are as much text as it is.
    private Region narrow(Region from) {
        Map<Like, Long> runs = new HashMap<>();
        Region best = from;
        for (Region region : page.regions()) {
            if (worth(region) > TextThresholds.NARROWER * worth(best)
                    && !region.tag.equals("p")
                    && best.contains(region)
                    && !isOneOfMany(region, runs)) {
                best = region;
            }
        }
        return best;
    }

    /// TextThresholds.PARAM runs how many regions of the page are like each, counted when it is first asked for
    private boolean isOneOfMany(Region region, Map<Like, Long> runs) {
        if (region.to - region.from != 1) {
            return false;
        }
        if (runs.isEmpty()) {
            page.regions().forEach(each -> runs.merge(Like.of(each), 1L, Long::sum));
        }
        return runs.getOrDefault(Like.of(region), 1L) > 1;
    }

    /// What the regions of a run have in common.
    private record Like(@Nullable Region parent, String tag, String words) {
        static Like of(Region region) {
            return new Like(region.parent, region.tag, region.words);
        }
    }
}

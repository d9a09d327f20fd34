package org.communiques.clean;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Decides block by block, in context, what of the main region is text.
final class Selection {
    private Selection() {}

    static List<Block> of(PageTree page, Region main, @Nullable String title) {
        List<Block> kept = new ArrayList<>();
        for (Block block : page.blocks().subList(main.from, main.to)) {
            if (!block.region().dropped && isText(block, title)) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean isText(Block block, @Nullable String title) {
        if (block.kind() == Block.Kind.CAPTION || block.text().equals(title)) {
            return false;
        }
        if (!block.isHeading() && block.linkDensity() > 0.8) {
            return false;
        }
        return !Phrases.isBoilerplate(block.text());
    }
}

package org.communiques.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communiques.model.Section;
import org.jspecify.annotations.Nullable;

/// Makes sections of blocks: a heading opens one, and none is left without text. What is printed twice
/// counts once.
final class Assembly {
    private static final int LONG = 60;

    private final List<Section> sections = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private @Nullable String heading;

    private Assembly() {}

    static List<Section> of(List<Block> blocks) {
        Assembly assembly = new Assembly();
        withoutEmptyHeadings(PullQuotes.without(withoutRepeats(blocks))).forEach(assembly::add);
        assembly.closeSection();
        return assembly.sections;
    }

    private void add(Block block) {
        if (block.isHeading()) {
            closeSection();
            heading = block.text();
        } else {
            paragraphs.add(block.text());
        }
    }

    private void closeSection() {
        if (!paragraphs.isEmpty() || heading != null) {
            sections.add(new Section(heading, paragraphs));
            paragraphs.clear();
        }
        heading = null;
    }

    /// Drops headings above nothing: neither text nor a heading of a lower level. What is one by its look alone is
    /// text there.
    private static List<Block> withoutEmptyHeadings(List<Block> blocks) {
        List<Block> filled = new ArrayList<>();
        Block below = null;
        for (Block block : blocks.reversed()) {
            boolean empty =
                    block.isHeading()
                            && (below == null
                                    || (below.isHeading() && level(below) <= level(block)));
            if (!empty || block.kind() == Block.Kind.LINE_IN_BOLD) {
                below = empty ? block.asParagraph() : block;
                filled.add(below);
            }
        }
        return filled.reversed();
    }

    private static int level(Block heading) {
        return heading.region().tag.charAt(heading.region().tag.length() - 1);
    }

    /// Drops a long block met before, and with it its short neighbours that were met before too: a second
    /// copy of the body for another width of screen repeats its salutation and its headings as well.
    private static List<Block> withoutRepeats(List<Block> blocks) {
        Set<String> met = new HashSet<>();
        boolean[] again = new boolean[blocks.size()];
        boolean[] copy = new boolean[blocks.size()];
        for (int i = 0; i < blocks.size(); i++) {
            again[i] = !met.add(blocks.get(i).text());
            copy[i] = again[i] && (blocks.get(i).text().length() >= LONG || (i > 0 && copy[i - 1]));
        }
        for (int i = blocks.size() - 2; i >= 0; i--) {
            copy[i] |= again[i] && copy[i + 1];
        }
        List<Block> once = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!copy[i]) {
                once.add(blocks.get(i));
            }
        }
        return once;
    }
}

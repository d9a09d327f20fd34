package org.communiques.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A row of a table that a reader takes in as one line: `Formation des équipages | 2 millions`. A figure says
/// nothing without the words beside it.
final class TableRow {
    static final String SEPARATOR = " | ";

    /// Longer ones are texts that stand side by side, or a table that lays out a page.
    private static final int LONGEST = 200;

    private static final int SENTENCE = 40;

    private TableRow() {}

    /// The row as one block, where it has at least two cells and each is one short line.
    static Optional<Block> joined(Region row, List<Block> lines) {
        Set<Region> cells = new HashSet<>();
        boolean table =
                lines.size() > 1
                        && !lines.stream().allMatch(TableRow::isSentence)
                        && lines.stream().allMatch(line -> isCell(line, row))
                        && lines.stream().allMatch(line -> cells.add(cell(line.region(), row)));
        return table ? Optional.of(block(row, lines)) : Optional.empty();
    }

    /// One beside another is a text of its own: the same in two languages, say.
    private static boolean isSentence(Block line) {
        String text = line.text();
        return text.length() >= SENTENCE && ".!?。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isCell(Block line, Region row) {
        boolean plain = line.kind() == Block.Kind.ROW || line.kind() == Block.Kind.PARAGRAPH;
        return plain && line.text().length() <= LONGEST && isInside(line.region(), row);
    }

    /// In nothing between but a cell that says nothing of itself, and paragraphs.
    private static boolean isInside(Region region, Region row) {
        Region up = region;
        while (up != row && up != null && up.hint == Hint.NONE && !up.tag.equals("tr")) {
            up = up.parent;
        }
        return up == row && region != row;
    }

    private static Region cell(Region region, Region row) {
        Region up = region;
        while (up.parent != null && up.parent != row) {
            up = up.parent;
        }
        return up;
    }

    private static Block block(Region row, List<Block> lines) {
        String text = lines.stream().map(Block::text).collect(Collectors.joining(SEPARATOR));
        int linked = lines.stream().mapToInt(Block::linked).sum();
        return new Block(text, linked, Block.Kind.ROW, row);
    }
}

package org.communiques.clean;

import java.util.BitSet;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/// What the pictures of a page show, in the words that stand in for them (`alt`). Many pages print the same
/// words below the picture, in elements that say nothing of it. Not thread-safe: it lives and dies with the
/// reading of one page.
final class Alternatives {
    /// Shorter ones are names and words that a text has too.
    private static final int SHORTEST = 20;

    private static final int LONGEST_CAPTION = 400;

    private final TreeSet<String> folded = new TreeSet<>();

    /// The blocks above which a picture stands, or in which it does.
    private final BitSet below = new BitSet();

    void add(Element image, int block) {
        below.set(block);
        String text = image.attr("alt");
        String letters = text.length() < SHORTEST ? "" : Titles.folded(text);
        if (letters.length() >= SHORTEST) {
            folded.add(letters);
        }
    }

    /// Takes the blocks from this one on for a single one, the last.
    void pullBack(int block) {
        below.clear(block + 1, Math.max(block + 1, below.length()));
    }

    /// Whether this block is the first below a picture.
    boolean standAbove(int block) {
        return below.get(block);
    }

    /// Whether a block prints such words, with little else: who took the picture.
    boolean isCaption(Block block) {
        if (folded.isEmpty()
                || block.kind() != Block.Kind.PARAGRAPH
                || block.text().length() > LONGEST_CAPTION) {
            return false;
        }
        String text = Titles.folded(block.text());
        String shown = folded.floor(text);
        return shown != null && text.startsWith(shown) && shown.length() * 2 > text.length();
    }
}

package org.communiques.clean;

import org.jspecify.annotations.Nullable;

/// A block-level element of a page: what its mark-up says of it, and which blocks stand in it. Not
/// thread-safe: it lives and dies with the reading of one page.
final class Region {
    final String tag;
    final String words;
    final @Nullable Region parent;
    final Hint hint;
    final int depth;

    /// Index of the first block inside, and of the first one behind it.
    final int from;

    int to;

    /// Left out, by what its mark-up or that of an element around it says.
    boolean dropped;

    /// Left out for nothing but a doubtful word.
    boolean doubted;

    /// @param words the classes of the element
    Region(String tag, String words, @Nullable Region parent, Hint hint, int from) {
        this.tag = tag;
        this.words = words;
        this.parent = parent;
        this.hint = hint;
        this.from = from;
        this.to = from;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    boolean contains(Region other) {
        Region up = other;
        while (up != null && up.depth > depth) {
            up = up.parent;
        }
        return up == this;
    }

    /// The smallest region that holds both.
    Region around(Region other) {
        Region up = this;
        while (up.parent != null && !up.contains(other)) {
            up = up.parent;
        }
        return up;
    }

    /// The list that this region is an entry of, at most three levels up; or else this region.
    Region list() {
        Region up = this;
        for (int i = 0; i < 4 && up != null; i++, up = up.parent) {
            switch (up.tag) {
                case "ul", "ol", "dl" -> {
                    return up;
                }
                default -> {}
            }
        }
        return this;
    }
}

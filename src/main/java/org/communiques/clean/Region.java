package org.communiques.clean;

import org.jspecify.annotations.Nullable;

/// A block-level element of a page: what its mark-up says of it, and which blocks stand in it. Not
/// thread-safe: it lives and dies with the reading of one page.
final class Region {
    final String tag;
    final @Nullable Region parent;
    final Hint hint;
    final int depth;

    /// Index of the first block inside, and of the first one behind it.
    final int from;

    int to;

    /// Left out, by what its mark-up or that of an element around it says.
    boolean dropped;

    Region(String tag, @Nullable Region parent, Hint hint, int from) {
        this.tag = tag;
        this.parent = parent;
        this.hint = hint;
        this.from = from;
        this.to = from;
        this.depth = parent == null ? 0 : parent.depth + 1;
    }

    boolean isEmpty() {
        return from == to;
    }

    boolean contains(Region other) {
        Region up = other;
        while (up != null && up.depth > depth) {
            up = up.parent;
        }
        return up == this;
    }
}

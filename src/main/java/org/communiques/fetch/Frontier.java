package org.communiques.fetch;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The addresses still to visit, each once: communiqués before more lists of them.
final class Frontier {
    /// A list without end, such as a calendar, ends here.
    static final int MOST = 200_000;

    private final int depth;
    private final int most;
    private final UnaryOperator<URI> canonical;
    private final Set<URI> seen = new HashSet<>();
    private final Deque<Link> communiques = new ArrayDeque<>();
    private final Deque<Link> lists = new ArrayDeque<>();
    private long leftOut;

    /// @param most how many addresses are remembered
    /// @param canonical the one address of a communiqué
    Frontier(int depth, int most, UnaryOperator<URI> canonical) {
        this.depth = depth;
        this.most = most;
        this.canonical = canonical;
    }

    void add(List<Link> links) {
        links.forEach(this::add);
    }

    private void add(Link link) {
        boolean isCommunique = link.role() == Link.Role.COMMUNIQUE;
        URI key = isCommunique ? canonical.apply(link.address()) : link.address();
        if ((!isCommunique && link.depth() > depth) || seen.contains(key)) {
            return;
        }
        if (seen.size() >= most) {
            leftOut++;
            return;
        }
        seen.add(key);
        (isCommunique ? communiques : lists).add(new Link(key, link.role(), link.depth()));
    }

    /// Marks what was reached by another way.
    void reached(URI address) {
        seen.add(canonical.apply(address));
    }

    boolean isEmpty() {
        return communiques.isEmpty() && lists.isEmpty();
    }

    Link next() {
        return communiques.isEmpty() ? lists.remove() : communiques.remove();
    }

    int size() {
        return communiques.size() + lists.size();
    }

    /// How many links to addresses that are not remembered were met, once there were too many.
    long leftOut() {
        return leftOut;
    }
}

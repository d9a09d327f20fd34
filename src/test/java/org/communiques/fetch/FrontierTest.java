package org.communiques.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The addresses still to visit.
class FrontierTest {
    private final Frontier frontier = new Frontier(1, 3, UnaryOperator.identity());

    @Test
    void givesEachAddressOnceCommuniquesFirst() {
        frontier.add(List.of(link("/list", Link.Role.LISTING), link("/a", Link.Role.COMMUNIQUE)));
        frontier.add(List.of(link("/a", Link.Role.COMMUNIQUE)));
        assertThat(rest()).containsExactly("/a", "/list");
        assertThat(frontier.leftOut()).isZero();
    }

    @Test
    void countsWhatIsBeyondTheMostThatItRemembers() {
        frontier.add(
                IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> link("/" + i, Link.Role.COMMUNIQUE))
                        .toList());
        frontier.add(List.of(link("/1", Link.Role.COMMUNIQUE)));
        assertThat(rest()).containsExactly("/1", "/2", "/3");
        assertThat(frontier.leftOut()).isEqualTo(2);
    }

    @Test
    void leavesOutListsTooDeepWithoutCountingThem() {
        frontier.add(List.of(new Link(URI.create("/deep"), Link.Role.LISTING, 2)));
        assertThat(rest()).isEmpty();
        assertThat(frontier.leftOut()).isZero();
    }

    private List<String> rest() {
        return IntStream.range(0, frontier.size())
                .mapToObj(_ -> frontier.next().address().getPath())
                .toList();
    }

    private static Link link(String path, Link.Role role) {
        return new Link(URI.create(path), role, 1);
    }
}

package org.communiques.extract.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.jspecify.annotations.Nullable;

/// The terms of themes' rules that stand in one sentence, and where.
final class TermPlaces {
    private final Span sentence;
    private final List<Place> places;
    private final List<Place> hiding;
    private final BitSet terms = new BitSet();

    /// @param places in reading order
    /// @param hiding expressions in which some of them may mean something else
    TermPlaces(Span sentence, List<Place> places, List<Place> hiding) {
        this.sentence = sentence;
        this.places = places;
        this.hiding = hiding;
        for (Place place : places) {
            terms.set(place.term);
        }
    }

    /// Where a term stands.
    record Place(int term, int from, int to) {
        /// Whether one of its words is one of these.
        boolean touches(BitSet tokens) {
            int touched = tokens.nextSetBit(from);
            return touched >= 0 && touched < to;
        }

        boolean isWithin(Place other) {
            return other.from <= from && to <= other.to;
        }
    }

    List<Place> places() {
        return places;
    }

    List<Place> hiding() {
        return hiding;
    }

    /// But for those that are a part of such an expression.
    TermPlaces outside(Predicate<Place> expression) {
        List<Place> meant = new ArrayList<>(places);
        for (Place hides : hiding) {
            if (expression.test(hides)) {
                meant.removeIf(place -> place.isWithin(hides));
            }
        }
        return new TermPlaces(sentence, meant, List.of());
    }

    boolean has(int term) {
        return terms.get(term);
    }

    Passage.Role role() {
        return sentence.passage().role();
    }

    boolean inTitle() {
        return role() == Passage.Role.TITLE;
    }

    /// The shortest words of these terms, each where it stands first; the whole sentence when none stands in it.
    Span shortest(List<Integer> asked) {
        Place shortest = null;
        for (int term : asked) {
            Place place = first(term);
            if (place != null && (shortest == null || length(place) < length(shortest))) {
                shortest = place;
            }
        }
        return shortest == null
                ? sentence
                : new Span(sentence.passage(), shortest.from, shortest.to);
    }

    /// Whether one of these terms is more than a word where it stands first.
    boolean hasPhrase(List<Integer> asked) {
        for (int term : asked) {
            Place place = first(term);
            if (place != null && length(place) > 1) {
                return true;
            }
        }
        return false;
    }

    private static int length(Place place) {
        return place.to - place.from;
    }

    private @Nullable Place first(int term) {
        if (!has(term)) {
            return null;
        }
        int at = 0;
        while (places.get(at).term != term) {
            at++;
        }
        return places.get(at);
    }
}

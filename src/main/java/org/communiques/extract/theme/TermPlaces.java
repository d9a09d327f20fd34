package org.communiques.extract.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;

/// The terms of themes' rules that stand in one sentence, each where it stands first.
final class TermPlaces {
    private final Span sentence;
    private final BitSet terms = new BitSet();
    private final List<Place> places = new ArrayList<>();

    TermPlaces(Span sentence) {
        this.sentence = sentence;
    }

    /// Where a term stands.
    record Place(int term, int from, int to) {}

    void add(Place place) {
        if (!terms.get(place.term)) {
            terms.set(place.term);
            places.add(place);
        }
    }

    boolean has(int term) {
        return terms.get(term);
    }

    List<Place> places() {
        return places;
    }

    boolean inTitle() {
        return sentence.passage().role() == Passage.Role.TITLE;
    }

    /// The shortest words of these terms; the whole sentence when none stands in it.
    Span shortest(List<Integer> asked) {
        Place shortest = null;
        for (int term : asked) {
            if (has(term)) {
                Place place = place(term);
                shortest = shortest == null || length(place) < length(shortest) ? place : shortest;
            }
        }
        return shortest == null
                ? sentence
                : new Span(sentence.passage(), shortest.from, shortest.to);
    }

    /// Whether one of these terms is more than a word.
    boolean hasPhrase(List<Integer> asked) {
        for (int term : asked) {
            if (has(term) && length(place(term)) > 1) {
                return true;
            }
        }
        return false;
    }

    private static int length(Place place) {
        return place.to - place.from;
    }

    private Place place(int term) {
        int at = 0;
        while (places.get(at).term != term) {
            at++;
        }
        return places.get(at);
    }
}

package org.communiques.lucene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communiques.model.CleanDocument;
import org.communiques.model.Section;
import org.communiques.search.Snippet;
import org.jspecify.annotations.Nullable;

/// Chooses the passages of a body to show with a hit: up to three, the best first, each some whole
/// sentences of one paragraph, or a heading, with a mark in them.
final class Snippets {
    private static final int MOST = 3;

    /// A passage takes in sentences up to this many characters.
    private static final int LENGTH = 240;

    /// A sentence longer than this is cut between words.
    private static final int LONGEST = 400;

    private final Marker marker;

    Snippets(Marker marker) {
        this.marker = marker;
    }

    List<Snippet> of(CleanDocument document) {
        if (marker.isEmpty()) {
            return List.of();
        }
        List<Passage> passages = new ArrayList<>();
        for (Section section : document.sections()) {
            addAll(section, passages);
        }
        return choose(passages);
    }

    /// A heading is a passage of its own where nothing under it is one.
    private void addAll(Section section, List<Passage> passages) {
        int before = passages.size();
        Place place = place(section.heading());
        for (String paragraph : section.paragraphs()) {
            List<Mark> marks = marker.marks(paragraph);
            if (!marks.isEmpty()) {
                cut(place, paragraph, marks, passages);
            }
        }
        if (passages.size() == before && !place.marks().isEmpty()) {
            cut(Place.OF_HEADING, place.section(), place.marks(), passages);
        }
    }

    private Place place(@Nullable String section) {
        return section == null ? Place.BARE : new Place(section, marker.marks(section), false);
    }

    /// Where a passage stands.
    ///
    /// @param section the heading that it stands under
    /// @param marks those of that heading
    /// @param heading whether the passage is itself a heading
    private record Place(String section, List<Mark> marks, boolean heading) {
        static final Place BARE = new Place("", List.of(), false);
        static final Place OF_HEADING = new Place("", List.of(), true);
    }

    /// @param marks those within
    private record Passage(Place place, String text, int from, int to, List<Mark> marks) {
        Snippet snippet() {
            String section = place.section();
            return new Snippet(
                    Marker.spans(section, 0, section.length(), place.marks()),
                    Marker.spans(text, from, to, marks),
                    place.heading());
        }
    }

    /// A passage, with the parts of the query that it or its heading has, and how much of it is matched; a heading
    /// says less than a paragraph.
    private record Weighed(Passage passage, Set<Integer> parts, int matched) {
        static Weighed of(Passage passage) {
            Set<Integer> parts = new HashSet<>();
            passage.marks().forEach(mark -> parts.add(mark.part()));
            passage.place().marks().forEach(mark -> parts.add(mark.part()));
            int matched = passage.marks().stream().mapToInt(m -> m.end() - m.start()).sum();
            return new Weighed(passage, parts, passage.place().heading() ? 0 : matched);
        }

        /// How many parts it has that others have not.
        long adds(Set<Integer> others) {
            return parts.stream().filter(part -> !others.contains(part)).count();
        }
    }

    /// Each time the one that adds most parts of the query to those shown, then the one that has most.
    private static List<Snippet> choose(List<Passage> passages) {
        List<Weighed> left = new ArrayList<>(passages.stream().map(Weighed::of).toList());
        List<Snippet> chosen = new ArrayList<>();
        Set<Integer> shown = new HashSet<>();
        while (chosen.size() < MOST && !left.isEmpty()) {
            Weighed best =
                    Collections.max(
                            left,
                            Comparator.comparingLong((Weighed w) -> w.adds(shown))
                                    .thenComparingInt(w -> w.parts().size())
                                    .thenComparingInt(Weighed::matched));
            left.remove(best);
            shown.addAll(best.parts());
            chosen.add(best.passage().snippet());
        }
        return chosen;
    }

    /// Cuts a paragraph into passages, never within a mark, and keeps those with one. Each mark is looked
    /// at once, so that a paragraph of a megabyte costs no more than as much text in many.
    private static void cut(Place place, String text, List<Mark> marks, List<Passage> passages) {
        int from = 0;
        int to = 0;
        int mark = 0;
        int next = 0;
        while (from < text.length()) {
            int end = SentenceEnds.end(text, to);
            boolean full = to > from && end - from > LENGTH && !isCut(marks, next, to);
            if (full || to == text.length()) {
                if (next > mark) {
                    List<Mark> within = marks.subList(mark, next);
                    add(new Passage(place, text, from, to, within), passages);
                }
                mark = next;
                from = to;
            } else {
                to = end;
                while (next < marks.size() && marks.get(next).start() < to) {
                    next++;
                }
            }
        }
    }

    /// Whether the mark before `next` reaches beyond an offset.
    private static boolean isCut(List<Mark> marks, int next, int to) {
        return next > 0 && marks.get(next - 1).end() > to;
    }

    private static void add(Passage passage, List<Passage> passages) {
        passages.add(passage.to() - passage.from() > LONGEST ? shorten(passage) : passage);
    }

    /// Keeps the neighbourhood of the first mark, cut between words.
    private static Passage shorten(Passage passage) {
        Mark first = passage.marks().getFirst();
        String text = passage.text();
        int from = Math.max(passage.from(), first.start() - LENGTH / 3);
        int to = Math.min(passage.to(), Math.max(first.end(), from + LENGTH));
        while (from > passage.from() && from < first.start() && text.charAt(from - 1) != ' ') {
            from++;
        }
        while (to < passage.to() && to > first.end() && text.charAt(to) != ' ') {
            to--;
        }
        int begin = from;
        int end = to;
        List<Mark> within =
                passage.marks().stream()
                        .filter(mark -> mark.start() >= begin && mark.end() <= end)
                        .toList();
        return new Passage(passage.place(), text, from, to, within);
    }
}

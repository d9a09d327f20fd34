package org.communiques.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.communiques.model.CleanDocument;
import org.communiques.model.Section;
import org.communiques.search.Snippet;
import org.communiques.search.Span;
import org.jspecify.annotations.Nullable;

/// Chooses the passages of a body to show with a hit: up to three, the best first, each some whole
/// sentences of one paragraph with a mark in them.
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
        Language language = Language.of(document.language());
        List<Passage> passages = new ArrayList<>();
        for (Section section : document.sections()) {
            for (String paragraph : section.paragraphs()) {
                List<Mark> marks = marker.marks(paragraph, language);
                if (!marks.isEmpty()) {
                    cut(section.heading(), paragraph, marks, passages);
                }
            }
        }
        return choose(passages);
    }

    private record Passage(
            @Nullable String section, String text, int from, int to, List<Mark> marks) {
        long parts() {
            return within().map(Mark::part).distinct().count();
        }

        private Stream<Mark> within() {
            return marks.stream().filter(mark -> mark.start() >= from && mark.end() <= to);
        }

        /// Different parts of the query count most, then how much of it is matched.
        long worth() {
            return 1000 * parts() + within().mapToInt(mark -> mark.end() - mark.start()).sum();
        }

        Snippet snippet() {
            List<Span> spans = Marker.spans(text, from, to, marks);
            return new Snippet(section, spans);
        }
    }

    private static List<Snippet> choose(List<Passage> passages) {
        return passages.stream()
                .sorted(Comparator.comparingLong(Passage::worth).reversed())
                .limit(MOST)
                .map(Passage::snippet)
                .toList();
    }

    /// Cuts a paragraph into passages, and keeps those with a mark.
    private static void cut(
            @Nullable String section, String text, List<Mark> marks, List<Passage> passages) {
        int from = 0;
        int to = 0;
        while (from < text.length()) {
            int end = Sentences.end(text, to);
            if (to > from && end - from > LENGTH) {
                add(new Passage(section, text, from, to, marks), passages);
                from = to;
            } else {
                to = end;
                if (to == text.length()) {
                    add(new Passage(section, text, from, to, marks), passages);
                    from = to;
                }
            }
        }
    }

    private static void add(Passage passage, List<Passage> passages) {
        if (passage.parts() > 0) {
            passages.add(passage.to() - passage.from() > LONGEST ? shorten(passage) : passage);
        }
    }

    /// Keeps the neighbourhood of the first mark, cut between words.
    private static Passage shorten(Passage passage) {
        Mark first = passage.within().findFirst().orElseThrow();
        String text = passage.text();
        int from = Math.max(passage.from(), first.start() - LENGTH / 3);
        int to = Math.min(passage.to(), Math.max(first.end(), from + LENGTH));
        while (from > passage.from() && from < first.start() && text.charAt(from - 1) != ' ') {
            from++;
        }
        while (to < passage.to() && to > first.end() && text.charAt(to) != ' ') {
            to--;
        }
        return new Passage(passage.section(), text, from, to, passage.marks());
    }
}

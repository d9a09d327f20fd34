package org.communiques.extract.kind;

import java.util.BitSet;
import java.util.stream.Stream;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Span;
import org.communiques.model.EventKind;
import org.jspecify.annotations.Nullable;

/// A line of the table of kinds: any of these phrases names the kind.
///
/// @param name what evidence calls it
/// @param titles phrases that name it in a title only
/// @param openings phrases that name it in an opening that names no kind otherwise
/// @param notIn longer phrases in which the others name nothing
record KindRule(
        String name,
        EventKind kind,
        Phrases phrases,
        Phrases titles,
        Phrases openings,
        Phrases notIn) {
    /// A phrase found.
    record Found(KindRule rule, Span span) {}

    /// The first words of all phrases, by which a rule is asked.
    Stream<String> firstWords() {
        return Stream.of(phrases, titles, openings, notIn)
                .flatMap(several -> several.firstWords().stream());
    }

    /// @param starts the places where a phrase may start
    @Nullable Span in(Passage passage, BitSet starts) {
        int i = starts.nextSetBit(0);
        while (i >= 0) {
            Span span = at(passage, i);
            if (span != null) {
                return span;
            }
            i = starts.nextSetBit(i + Math.max(1, barred(passage, i)));
        }
        return null;
    }

    @Nullable Span at(Passage passage, int at) {
        int length = phrases.lengthAt(passage, at);
        if (passage.role() == Passage.Role.TITLE) {
            length = Math.max(length, titles.lengthAt(passage, at));
        }
        return length > 0 && length >= barred(passage, at)
                ? new Span(passage, at, at + length)
                : null;
    }

    /// A phrase that tells only of openings.
    @Nullable Span opening(Passage passage, BitSet starts) {
        for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
            int length = openings.lengthAt(passage, i);
            if (length > barred(passage, i)) {
                return new Span(passage, i, i + length);
            }
        }
        return null;
    }

    /// The length of a longer phrase here in which no other names the kind; 0 for none.
    int barred(Passage passage, int at) {
        return notIn.lengthAt(passage, at);
    }
}

package org.communiques.extract.time;

import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;

/// A length of time as printed, in minutes.
///
/// @param isAdjective of what lasts, as in « a 40-minute call », so that no other word need say that it is a length
record LengthMention(int minutes, Span span, boolean isAdjective) {
    /// In minutes.
    static final int HOUR = 60;

    static LengthMention of(Passage passage, int from, int to, int minutes) {
        return new LengthMention(minutes, new Span(passage, from, to), false);
    }

    static LengthMention adjective(Passage passage, int from, int to, int minutes) {
        return new LengthMention(minutes, new Span(passage, from, to), true);
    }
}

package org.communiques.lucene;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Which common words stand directly before another word. An index tells it in one byte beside each place of a
/// word that is not common: whoever looks for « l’État de droit » then reads where « État » and « droit » stand,
/// and not all the places of « l » and « de ».
///
/// Five bits are the [CommonWords#number] of the word before, and three that of the word before that one, if it is
/// one of [CommonWords#LEADING].
///
/// @param asked the bits that matter
/// @param value what they must be
record WordsBefore(int asked, int value) {
    /// Whatever stands before.
    static final WordsBefore ANY = new WordsBefore(0, 0);

    private static final int NEAR = 0xF8;
    private static final int FAR = 7;
    private static final int SHIFT = 3;

    private static final List<BytesRef> PAYLOADS =
            IntStream.range(0, NEAR + FAR + 1)
                    .mapToObj(value -> new BytesRef(new byte[] {(byte) value}))
                    .toList();

    /// What an index tells of a word of a text; null where no common word stands before it.
    static @Nullable BytesRef payload(TextWords words, int i) {
        boolean alone = i == 0 || words.step(i) > 1 || words.word(i).common() > 0;
        int near = alone ? 0 : words.word(i - 1).common();
        if (near == 0 || words.isRecallOnly(i)) {
            return null;
        }
        boolean begins = i == 1 || words.step(i - 1) > 1;
        return PAYLOADS.get(value(near, begins ? 0 : words.word(i - 2).common()));
    }

    /// What a text tells of a word of a phrase, if the phrase stands there.
    static WordsBefore of(List<String> phrase, int i) {
        boolean alone = i == 0 || CommonWords.number(phrase.get(i)) > 0;
        int near = alone ? 0 : CommonWords.number(phrase.get(i - 1));
        if (near == 0) {
            return ANY;
        }
        int value = value(near, i == 1 ? 0 : CommonWords.number(phrase.get(i - 2)));
        return new WordsBefore((value & FAR) == 0 ? NEAR : NEAR | FAR, value);
    }

    private static int value(int near, int far) {
        return near << SHIFT | (far > CommonWords.LEADING ? 0 : far);
    }

    /// How many words it tells of.
    int count() {
        return Integer.bitCount(asked & (1 | 1 << SHIFT));
    }

    /// Whether they are what an index tells of a place; asked where some words must stand before it.
    ///
    /// @param payload null where it tells nothing
    boolean are(@Nullable BytesRef payload) {
        return payload != null && (payload.bytes[payload.offset] & asked) == value;
    }
}

package org.communiques.extract.time;

import java.util.Map;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordsByLanguage;

/// The days on which something was said before: « comme l’a déclaré la ministre le 24 novembre dernier », « as
/// announced on 24 November », « wie am 24. November angekündigt ».
final class EarlierSayings {
    private static final WordsByLanguage AS =
            WordsByLanguage.of(
                    Map.of(
                            "fr", "comme ainsi",
                            "en", "as",
                            "de", "wie",
                            "it", "come"));

    private static final WordsByLanguage SAID =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "declare annonce dit indique souligne rappele convenu decide promis ecrit evoque"
                                    + " mentionne exprime affirme precise fait",
                            "en",
                            "said stated announced declared mentioned noted reported agreed promised indicated"
                                    + " decided expressed made",
                            "de",
                            "erklart gesagt angekundigt mitgeteilt vereinbart betont festgehalten beschlossen"
                                    + " erwahnt sagte erklarte",
                            "it",
                            "dichiarato detto annunciato affermato indicato ricordato concordato deciso"
                                    + " sottolineato disse dichiaro"));

    private static final int BACK = 16;

    private EarlierSayings() {}

    /// Whether a clause that cites what was said holds this day.
    static boolean hold(Span day) {
        Passage passage = day.passage();
        int from = start(day);
        return AS.isAt(passage, from) && SAID.isAmong(passage, from, end(day));
    }

    private static int start(Span day) {
        Passage passage = day.passage();
        int from = day.from();
        int farthest = Math.max(Sentences.start(passage, from), from - BACK);
        while (from > farthest && !passage.is(from - 1, ",") && !passage.is(from - 1, "(")) {
            from--;
        }
        return from;
    }

    private static int end(Span day) {
        Passage passage = day.passage();
        int sentence = Sentences.end(passage, day.to(), BACK);
        int to = day.to();
        while (to < sentence && !passage.is(to, ",")) {
            to++;
        }
        return to;
    }
}

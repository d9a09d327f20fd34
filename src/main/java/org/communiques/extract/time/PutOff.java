package org.communiques.extract.time;

import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.jspecify.annotations.Nullable;

/// Where a text says of its own event that it does not take place: « Report de la visite », « la visite … est
/// reportée », « has been postponed », « ist verschoben », « è stata rinviata ».
public final class PutOff {
    private static final WordsByLanguage PARTICIPLES =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "reporte reportee reportes reportees ajourne ajournee annule annulee annules annulees"
                                    + " differee",
                            "en",
                            "postponed cancelled canceled",
                            "de",
                            "verschoben abgesagt",
                            "it",
                            "rinviato rinviata rinviati rinviate annullato annullata posticipato posticipata"));

    /// In a title, before what is put off.
    private static final WordsByLanguage NOUNS =
            WordsByLanguage.of(
                    Map.of(
                            "fr", "report annulation ajournement",
                            "en", "postponement cancellation",
                            "de", "verschiebung absage",
                            "it", "rinvio annullamento"));

    private static final WordsByLanguage EVENTS =
            WordsByLanguage.of(
                    Map.of(
                            "fr",
                            "visite deplacement voyage rencontre reunion entretien conference sommet ceremonie"
                                    + " session mission dialogue consultations",
                            "en",
                            "visit trip meeting conference summit ceremony session talks",
                            "de",
                            "besuch reise treffen konferenz gipfel sitzung gesprach",
                            "it",
                            "visita viaggio missione incontro riunione conferenza vertice cerimonia"));

    private static final Set<String> IS =
            WordSet.of(
                    "est sont ete sera is are been was will ist wird wurde wurden e stata stato");

    private static final Set<String> HAVE = WordSet.of("a ont has have hat haben ha hanno");

    private static final int NEAR = 4;

    /// So far in the sentence its subject stands.
    private static final int SUBJECT = 9;

    private PutOff() {}

    /// The words of the title or of the opening sentence that say so; null when none do.
    public static @Nullable Span in(Reading reading) {
        for (Passage passage : reading.passages()) {
            if (passage.isTitleOrOpening()) {
                Span span = in(passage);
                if (span != null) {
                    return span;
                }
            }
        }
        return null;
    }

    private static @Nullable Span in(Passage passage) {
        boolean title = passage.role() == Passage.Role.TITLE;
        int end = Sentences.end(passage, 0);
        for (int i = 0; i < end; i++) {
            boolean noun =
                    title && NOUNS.isAt(passage, i) && EVENTS.isAmong(passage, i + 1, i + 1 + NEAR);
            if (noun || isSaid(passage, i)) {
                return new Span(passage, i, i + 1);
            }
        }
        return null;
    }

    private static boolean isSaid(Passage passage, int at) {
        boolean told = passage.role() == Passage.Role.TITLE || passage.hasAny(IS, at - NEAR, at);
        return told && PARTICIPLES.isAt(passage, at) && isOfSubject(passage, at);
    }

    /// « La visite … est reportée », not « Il a regretté que la visite soit reportée ».
    private static boolean isOfSubject(Passage passage, int before) {
        for (int i = 0; i < Math.min(before, SUBJECT); i++) {
            if (EVENTS.isAt(passage, i)) {
                return true;
            }
            if (HAVE.contains(passage.word(i)) && !passage.printed(i).equals("à")) {
                return false;
            }
        }
        return false;
    }
}

package org.communiques.extract.part;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.person.Appearance;
import org.communiques.extract.person.NameMention;
import org.communiques.extract.text.Clauses;
import org.communiques.extract.text.Language;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.extract.text.WordsByLanguage;
import org.communiques.model.EventKind;
import org.jspecify.annotations.Nullable;

/// Who speaks in a text that one person says or signs: those whom its title names, who stand beside them, who sign with
/// them.
final class Voice {
    private static final Set<EventKind> KINDS =
            Set.of(
                    EventKind.DECLARATION,
                    EventKind.MESSAGE,
                    EventKind.DISCOURS,
                    EventKind.CONFERENCE_DE_PRESSE);

    /// Who speaks when no minister does.
    private static final Set<String> OTHERS =
            WordSet.of("parole spokesperson spokesman spokeswoman sprecher sprecherin portavoce");

    /// Words of somebody who speaks here, or who asks.
    private static final Set<String> DIRECT = WordSet.of("je j' nous vous i we you ich wir io noi");

    private static final Set<String> I = WordSet.of("je j' i ich io nous we wir");

    private static final WordsByLanguage SPEAKER =
            WordsByLanguage.of(
                    Map.of("fr", "il elle", "en", "he she", "de", "er sie", "it", "egli ella"));

    private static final Set<String> PRESS =
            WordSet.of("presse press medien medias media journalistes journalists stampa");

    private static final Phrases FLOOR =
            Phrases.of(
                    List.of(
                            "est intervenu",
                            "est intervenue",
                            "sont intervenus",
                            "sont intervenues",
                            "pris la parole",
                            "took the floor",
                            "also spoke",
                            "ergriffen das Wort",
                            "ergriff das Wort",
                            "preso la parola",
                            "è intervenuto",
                            "sono intervenuti"));

    private static final int BESIDE = 24;

    private final NamePhrases phrases;
    private final Signatures signatures;
    private final boolean tellsOfSending;
    private final boolean tellsOfSpeech;
    private final boolean joint;
    private final boolean direct;
    private final @Nullable Appearance speaker;

    private Voice(
            EventKind kind, Reading reading, List<Appearance> appearances, NamePhrases phrases) {
        this.phrases = phrases;
        this.tellsOfSending = kind == EventKind.MESSAGE;
        this.tellsOfSpeech = kind == EventKind.DISCOURS || kind == EventKind.DECLARATION;
        boolean answers = kind == EventKind.CONFERENCE_DE_PRESSE;
        this.signatures = Signatures.of(answers ? List.of() : reading.passages());
        this.joint = JointVoice.in(reading.passages());
        this.direct =
                reading.opening().stream()
                        .anyMatch(opening -> opening.hasAny(DIRECT, 0, opening.size()));
        this.speaker = isOthers(reading) ? null : speaker(appearances);
    }

    /// Null for a kind of text that no one person says.
    static @Nullable Voice of(
            EventKind kind, Reading reading, List<Appearance> appearances, NamePhrases phrases) {
        return KINDS.contains(kind) ? new Voice(kind, reading, appearances, phrases) : null;
    }

    boolean isHeardOf(Appearance appearance) {
        return appearance.equals(speaker) || appearance.mentions().stream().anyMatch(this::speaks);
    }

    /// « Point de presse du porte-parole »: the ministers named there do not speak.
    private static boolean isOthers(Reading reading) {
        return reading.of(Passage.Role.TITLE).stream()
                .anyMatch(title -> title.hasAny(OTHERS, 0, title.size()));
    }

    /// The first named above the points who is neither the addressee nor the subject.
    private @Nullable Appearance speaker(List<Appearance> appearances) {
        for (Appearance appearance : appearances) {
            NameMention first = appearance.mentions().getFirst();
            boolean above = first.span().passage().role() != Passage.Role.BODY;
            if (above
                    && !isMetByMe(first)
                    && !Complements.isAddressed(first.span())
                    && !Complements.bar(phrases.of(first))) {
                return appearance;
            }
        }
        return null;
    }

    /// « À New York, j’ai rencontré Mme X »: the one who says so is another.
    private boolean isMetByMe(NameMention mention) {
        Passage passage = mention.span().passage();
        int start = Sentences.start(passage, mention.span().from());
        return phrases.isEncountered(mention) && passage.hasAny(I, start, mention.span().from());
    }

    private boolean speaks(NameMention mention) {
        Span span = mention.span();
        return signatures.contains(span.passage())
                || (standsBeside(span) && !Complements.bar(phrases.of(mention)))
                || isLabel(span)
                || Occasions.areTalksWith(phrases.of(mention))
                || (Deeds.sends(span) && (tellsOfSending || isBeforePress(span)))
                || isNamedAbove(mention)
                || isJointSubject(mention)
                || SecondSenders.are(phrases.of(mention))
                || takesFloor(span)
                || phrases.meetsElliptically(mention)
                || isMetBySpeakers(mention);
    }

    /// « La ministre A et le ministre B condamnent »: both say what the text states.
    private boolean isJointSubject(NameMention mention) {
        return phrases.actsJointly(mention)
                && phrases.isInTitleOrFirstSentence(mention)
                && !Complements.bar(phrases.of(mention));
    }

    /// « M. X s’est en outre entretenu avec le Premier ministre Y », in what several say together.
    private boolean isMetBySpeakers(NameMention mention) {
        NamePhrase subject = phrases.of(mention).previous();
        boolean bySpeaker =
                speaker != null
                        && subject != null
                        && speaker.mentions().contains(subject.mention());
        boolean byPronoun =
                tellsOfSpeech
                        && !direct
                        && (isSubjectPronoun(mention) || isWithoutSubject(mention));
        boolean byCaller =
                subject != null
                        && (Occasions.areTalksWith(subject)
                                || phrases.meetsElliptically(subject.mention()));
        return (joint || bySpeaker || byPronoun || byCaller)
                && phrases.isEncountered(mention)
                && !Complements.bar(phrases.of(mention))
                && !Reports.hold(phrases.of(mention));
    }

    /// « À l’issue de son discours, elle s’est entretenue avec X, puis avec Y ».
    private static boolean isSubjectPronoun(NameMention mention) {
        Passage passage = mention.span().passage();
        int start = Sentences.start(passage, mention.span().from());
        return SPEAKER.isAmong(passage, start, mention.span().from());
    }

    /// « Al termine, ha incontrato il Ministro X »
    private boolean isWithoutSubject(NameMention mention) {
        Passage passage = mention.span().passage();
        NamePhrase previous = phrases.of(mention).previous();
        return passage.language() == Language.ITALIAN
                && (previous == null
                        || previous.from() < Sentences.start(passage, mention.span().from()));
    }

    /// « Le Premier ministre X a présenté ces mesures devant la presse »: another who says what the text states.
    private static boolean isBeforePress(Span span) {
        Passage passage = span.passage();
        int to = Sentences.end(passage, span.to(), BESIDE);
        return passage.hasAny(PRESS, span.to(), to);
    }

    /// « A et B sont intervenus après lui », « also took the floor ».
    private static boolean takesFloor(Span span) {
        Passage passage = span.passage();
        int end = Sentences.end(passage, span.to(), BESIDE);
        for (int i = span.to(); i < end && !Clauses.isSubordinate(passage, i); i++) {
            if (FLOOR.lengthAt(passage, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// « Mme X : » before an answer.
    private static boolean isLabel(Span span) {
        return span.from() <= 2 && span.passage().is(span.to(), ":");
    }

    /// In a title, or in an opening that tells of the words and is none of them.
    private boolean isNamedAbove(NameMention mention) {
        Span span = mention.span();
        Passage passage = span.passage();
        boolean tells =
                passage.role() == Passage.Role.TITLE || (passage.isOpening() && (joint || !direct));
        return tells
                && (joint || Complements.isSpeaker(span))
                && !Complements.bar(phrases.of(mention))
                && !Complements.isAddressed(span);
    }

    /// « aux côtés de ses hôtes, M. X et M. Y », « en présence du Président X », in one sentence that is not the speaker's own.
    private static boolean standsBeside(Span span) {
        Passage passage = span.passage();
        for (int i = span.from() - 1; i >= Math.max(1, span.from() - BESIDE); i--) {
            if (Sentences.isEnd(passage, i)) {
                return false;
            }
            if (saysBeside(passage, i)) {
                int to = Math.min(passage.size(), span.to() + BESIDE);
                return !passage.hasAny(DIRECT, i - BESIDE, to);
            }
        }
        return false;
    }

    private static boolean saysBeside(Passage passage, int at) {
        return switch (passage.word(at)) {
            case "cotes" -> passage.is(at - 1, "aux");
            case "presence" ->
                    passage.is(at - 1, "en")
                            || (passage.is(at - 1, "the") && passage.is(at - 2, "in"));
            default -> false;
        };
    }
}

package org.communiques.extract;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communiques.extract.MinisterExtractor.Appearance;
import org.communiques.extract.NameMention.OfficeLink;
import org.communiques.model.EventKind;
import org.communiques.model.Part;
import org.jspecify.annotations.Nullable;

/// Tells who takes part, speaks or signs from who is only spoken of.
final class PartJudge {
    private static final Set<String> AUXILIARIES =
            WordSet.of(
                    "a ont est sont s' n' y avait etait se has have hat ha expliqua declara indique"
                            + " souligne exprime : confirme");

    /// Behind these, a name tells whose they are, not who meets: « les salutations du Premier ministre ISHIBA ».
    private static final Set<String> ABOUT =
            WordSet.of(
                    "representait representant invitation salutations deces mort disparition"
                            + " funerailles obseques election reelection nomination succession"
                            + " assassinat predecesseur predecesseurs absence nom initiative investiture"
                            + " remerciements jubile memoire intronisation instruction instructions"
                            + " proposition disposizione depart demission abschied rucktritt tod"
                            + " successeur regime death resignation successor dimissioni");

    /// « le directeur de cabinet du Premier ministre X »: another person, whom X sent.
    private static final Set<String> ENVOYS =
            WordSet.of(
                    "conseiller conseillere envoye envoyee directeur directrice cabinet biographe"
                            + " ambassadeur ambassadrice collaborateur collaboratrice emissaire epouse"
                            + " epoux veuve veuf paroles propos mots worte words parole decisions mesures"
                            + " politique gouvernement secretariat services adviser advisor envoy aide"
                            + " spokesperson berater sprecher consigliere portavoce");

    private static final Set<String> GENITIVES = WordSet.of("du de d' des of von des di del della");

    /// Who speaks when no minister does.
    private static final Set<String> OTHER_VOICES =
            WordSet.of("parole spokesperson spokesman spokeswoman sprecher sprecherin portavoce");

    /// « Cher Jean-Yves ».
    private static final Set<String> GREETINGS =
            WordSet.of("cher chere dear geehrter geehrte lieber liebe caro cara");

    /// What one person says or signs.
    private static final Set<String> WORDS_OF_ONE =
            WordSet.of(
                    "declaration declarations message lettre discours allocution conference"
                            + " commentaire intervention voeux condoleances felicitations presse"
                            + " telegramme statement");

    private static final Set<EventKind> ONE_VOICE =
            Set.of(
                    EventKind.DECLARATION,
                    EventKind.MESSAGE,
                    EventKind.AIDE,
                    EventKind.DISCOURS,
                    EventKind.CONFERENCE_DE_PRESSE);

    /// These tell of no meeting: who is named in their opening did something else.
    private static final Set<EventKind> BACKGROUND = Set.of(EventKind.INFORMATION);

    private static final int BACK = 14;
    private static final int BESIDE = 24;
    private static final int SIGNATURE = 14;
    private static final int MOST_SIGNATURES = 8;

    /// `von`, `bin`, `et`, and the commas.
    private static final int LONGEST_PARTICLE = 3;

    private final EventKind kind;
    private final List<Passage> passages;
    private final Set<Passage> signatures;
    private final boolean joint;
    private final @Nullable Appearance speaker;

    PartJudge(EventKind kind, Reading reading, List<Appearance> appearances) {
        this.kind = kind;
        this.passages = reading.passages();
        this.signatures = signatures(passages);
        this.joint = JointVoice.in(passages);
        this.speaker = ONE_VOICE.contains(kind) && !isOtherVoice() ? speaker(appearances) : null;
    }

    /// « Point de presse du porte-parole »: the ministers named there do not speak.
    private boolean isOtherVoice() {
        return passages.stream()
                .filter(passage -> passage.role() == Passage.Role.TITLE)
                .flatMap(passage -> passage.tokens().stream())
                .anyMatch(token -> OTHER_VOICES.contains(token.folded()));
    }

    List<Appearance> participantsFirst(List<Appearance> appearances) {
        return appearances.stream().sorted(Comparator.comparing(this::part)).toList();
    }

    Part part(Appearance appearance) {
        if (appearance.mentions().stream().anyMatch(mention -> Deeds.isAbsent(mention.span()))) {
            return Part.MENTIONED;
        }
        boolean takesPart =
                ONE_VOICE.contains(kind)
                        ? appearance.equals(speaker)
                                || appearance.mentions().stream().anyMatch(this::signs)
                        : appearance.mentions().stream().anyMatch(this::takesPart);
        return takesPart ? Part.PARTICIPANT : Part.MENTIONED;
    }

    /// Of a statement or a letter, the first named above its points who is neither its addressee nor its subject.
    private static @Nullable Appearance speaker(List<Appearance> appearances) {
        for (Appearance appearance : appearances) {
            Span first = appearance.mentions().getFirst().span();
            boolean above = first.passage().role() != Passage.Role.BODY;
            if (above && !isAddressed(first) && !ABOUT.contains(head(first, ABOUT))) {
                return appearance;
            }
        }
        return null;
    }

    private boolean signs(NameMention mention) {
        Passage passage = mention.span().passage();
        return signatures.contains(passage)
                || standsBeside(mention.span())
                || (mention.span().from() <= 2 && passage.is(mention.span().to(), ":"))
                || (passage.isTitleOrOpening()
                        && (joint || WORDS_OF_ONE.contains(head(mention.span(), WORDS_OF_ONE)))
                        && !ABOUT.contains(head(mention.span(), ABOUT))
                        && !isAddressed(mention.span()));
    }

    /// « aux côtés de ses hôtes, M. X et M. Y », « en présence du Président X », in one sentence.
    private static boolean standsBeside(Span span) {
        Passage passage = span.passage();
        for (int i = span.from() - 1; i >= Math.max(1, span.from() - BESIDE); i--) {
            if (Sentences.isEnd(passage, i)) {
                return false;
            }
            if (saysBeside(passage, i)) {
                return true;
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

    /// The last lines, all short: the office often stands below the name, and several may sign.
    private static Set<Passage> signatures(List<Passage> passages) {
        Set<Passage> signatures = new HashSet<>();
        for (int i = passages.size() - 1;
                i > 1 && signatures.size() < MOST_SIGNATURES && passages.get(i).size() <= SIGNATURE;
                i--) {
            signatures.add(passages.get(i));
        }
        return signatures;
    }

    private boolean takesPart(NameMention mention) {
        Span span = mention.span();
        if (isSender(mention)) {
            return false;
        }
        if (span.passage().isTitleOrOpening() && !BACKGROUND.contains(kind)) {
            return !ABOUT.contains(head(span, ABOUT));
        }
        boolean met = Deeds.isMet(span) && !ABOUT.contains(head(span, ABOUT));
        boolean meets = Deeds.acts(span) || met;
        return Deeds.attends(span)
                || isSignature(span.passage())
                || (meets && !(mention.link() instanceof OfficeLink.Other));
    }

    /// « Annalena Baerbock, Jean-Noël Barrot, David Lammy », as the last line of any text.
    private boolean isSignature(Passage passage) {
        return signatures.contains(passage)
                && passage.tokens().stream()
                        .allMatch(token ->
                                token.isCapital() || token.folded().length() <= LONGEST_PARTICLE);
    }

    /// Whether the name only tells whose envoy somebody is: « le conseiller Afrique du Président X ».
    private static boolean isSender(NameMention mention) {
        if (!(mention.link() instanceof OfficeLink.Ministerial office)) {
            return false;
        }
        Passage passage = mention.span().passage();
        int at = office.span().from() - 1;
        while (passage.is(at, "ancien") || passage.is(at, "l'") || passage.is(at, "la")) {
            at--;
        }
        if (office.span().to() > mention.span().from() || !GENITIVES.contains(passage.word(at))) {
            return false;
        }
        return passage.hasAny(ENVOYS, at - 3, at);
    }

    /// The nearest of these words before a name, in the same phrase; empty when there is none.
    private static String head(Span span, Set<String> words) {
        Passage passage = span.passage();
        int start = Honorifics.startBefore(passage, span.from());
        for (int i = start - 1; i >= Math.max(0, start - BACK); i--) {
            String word = passage.word(i);
            if (words.contains(word)) {
                return word;
            }
            if ((AUXILIARIES.contains(word) && !passage.printed(i).equals("à"))
                    || word.equals("avec")
                    || word.equals(".")) {
                return "";
            }
        }
        return "";
    }

    /// « à son homologue français, M. X », « adressé à Mme X », « au président X ».
    private static boolean isAddressed(Span span) {
        Passage passage = span.passage();
        int start = Honorifics.startBefore(passage, span.from());
        if (GREETINGS.contains(passage.word(start - 1))) {
            return true;
        }
        for (int i = start - 1; i >= Math.max(0, start - BACK); i--) {
            String printed = passage.printed(i);
            if (printed.equals("à") || printed.equals("au") || printed.equals("aux")) {
                return true;
            }
            if (printed.equals("du")
                    || printed.equals("par")
                    || printed.equals(".")
                    || WORDS_OF_ONE.contains(passage.word(i))) {
                return false;
            }
        }
        return false;
    }
}

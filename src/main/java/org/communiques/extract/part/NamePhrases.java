package org.communiques.extract.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communiques.extract.person.Appearance;
import org.communiques.extract.person.NameMention;
import org.communiques.extract.text.Auxiliaries;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.jspecify.annotations.Nullable;

/// The phrases around the names of a text, and which of them do something together.
final class NamePhrases {
    private final IdentityHashMap<NameMention, NamePhrase> phrases = new IdentityHashMap<>();
    private final IdentityHashMap<NameMention, Boolean> active = new IdentityHashMap<>();

    /// Who is met, received or talked to.
    private final IdentityHashMap<NameMention, Boolean> encountered = new IdentityHashMap<>();

    private final @Nullable Passage firstNamed;

    /// Whether « yesterday » tells of others than those above.
    private final boolean yesterdayIsOther;

    /// Mentions of people whom the text names nowhere else.
    private final IdentityHashMap<NameMention, Boolean> onceNamed = new IdentityHashMap<>();

    /// Who meets somebody by the verb of another: « A s’est entretenu avec B, et C avec D ».
    private final IdentityHashMap<NameMention, Boolean> elliptic = new IdentityHashMap<>();

    /// Who is one of several subjects of a verb: « A et B condamnent ».
    private final IdentityHashMap<NameMention, Boolean> joint = new IdentityHashMap<>();

    /// Where the first sentence that names anybody ends in each passage: it tells who met whom, what follows may speak of others.
    private final Map<Passage, Integer> firstSentences = new HashMap<>();

    NamePhrases(List<Appearance> appearances) {
        Map<Passage, List<NameMention>> byPassage = new LinkedHashMap<>();
        for (Appearance appearance : appearances) {
            if (appearance.mentions().size() == 1) {
                onceNamed.put(appearance.mentions().getFirst(), true);
            }
            for (NameMention mention : appearance.mentions()) {
                byPassage
                        .computeIfAbsent(mention.span().passage(), _ -> new ArrayList<>())
                        .add(mention);
            }
        }
        firstNamed = firstNamed(byPassage.keySet());
        yesterdayIsOther = DayBefore.isOther(byPassage.keySet());
        for (List<NameMention> mentions : byPassage.values()) {
            mentions.sort(Comparator.comparingInt(mention -> mention.span().from()));
            add(mentions);
        }
    }

    /// The first passage that names anybody; null where the title does.
    private static @Nullable Passage firstNamed(Collection<Passage> passages) {
        boolean title = passages.stream().anyMatch(p -> p.role() == Passage.Role.TITLE);
        return title
                ? null
                : passages.stream().min(Comparator.comparingInt(Passage::offset)).orElse(null);
    }

    /// « Below a lead that names nobody: The Foreign Secretary, X, will travel to Oslo »
    private boolean isTraveller(NamePhrase phrase) {
        return phrase.passage() == firstNamed
                && phrase.previous() == null
                && Deeds.travels(phrase.name());
    }

    private void add(List<NameMention> mentions) {
        List<NamePhrase> inOrder = new ArrayList<>();
        NamePhrase previous = null;
        Span first = mentions.getFirst().span();
        firstSentences.put(first.passage(), Sentences.end(first.passage(), first.from()));
        for (NameMention mention : mentions) {
            previous = NamePhrase.of(mention, previous);
            phrases.put(mention, previous);
            inOrder.add(previous);
        }
        meet(inOrder);
        act(inOrder.reversed());
    }

    /// « a reçu A, B et C »: what stands before the first of a list tells of each.
    private void meet(List<NamePhrase> inOrder) {
        boolean met = false;
        for (NamePhrase phrase : inOrder) {
            met =
                    (met && phrase.link() != NamePhrase.Link.NONE)
                            || (Encounters.isMet(phrase) && !isMetByAnother(phrase));
            if (met && isElliptic(phrase)) {
                elliptic.put(phrase.mention(), true);
            }
            active.put(phrase.mention(), met);
            encountered.put(phrase.mention(), met);
        }
    }

    /// « …, et M. C avec son homologue »
    private static boolean isElliptic(NamePhrase phrase) {
        return phrase.link() == NamePhrase.Link.AND
                && Particles.WITH.isAt(phrase.passage(), phrase.name().to());
    }

    /// « Le Président A avait reçu B », where nothing else is told of A: a meeting of others.
    private boolean isMetByAnother(NamePhrase phrase) {
        NamePhrase subject = phrase.previous();
        return subject != null
                && isThird(subject)
                && (Deeds.actedEarlier(subject.name())
                        || (subject.isBehind(Auxiliaries.HAD) && subject.passage() != firstNamed)
                        || actedYesterday(subject))
                && Sentences.start(phrase.passage(), phrase.from()) <= subject.from();
    }

    /// Named once, below those of whom the text tells, as the subject of a clause.
    private boolean isThird(NamePhrase subject) {
        return onceNamed.containsKey(subject.mention())
                && !subject.governed()
                && !isInTitleOrFirstSentence(subject.mention());
    }

    /// « Le Président A s’est entretenu hier avec B »
    private boolean actedYesterday(NamePhrase subject) {
        return yesterdayIsOther
                && isThird(subject)
                && Deeds.acts(subject.name())
                && DayBefore.acts(subject);
    }

    /// « A et B participeront »: what stands behind the last, in the plural, tells of each.
    private void act(List<NamePhrase> backwards) {
        boolean together = false;
        for (NamePhrase phrase : backwards) {
            boolean ofSeveral = Deeds.actTogether(phrase.name());
            boolean joined = phrase.link() != NamePhrase.Link.NONE && !phrase.governed();
            boolean acts =
                    ((Deeds.acts(phrase.name()) || (ofSeveral && joined))
                                    && !phrase.governed()
                                    && !actedYesterday(phrase))
                            || Attendance.isSubject(phrase.name())
                            || SecondSenders.are(phrase)
                            || isTraveller(phrase);
            if (acts || together) {
                active.put(phrase.mention(), true);
            }
            boolean both = acts && phrase.link() == NamePhrase.Link.AND;
            boolean more = together;
            together = (together || both || ofSeveral) && joined;
            if (more || (ofSeveral && together)) {
                joint.put(phrase.mention(), true);
            }
        }
    }

    NamePhrase of(NameMention mention) {
        NamePhrase phrase = phrases.get(mention);
        return phrase == null ? NamePhrase.of(mention, null) : phrase;
    }

    boolean isInTitleOrFirstSentence(NameMention mention) {
        Passage passage = mention.span().passage();
        boolean first = mention.span().from() < firstSentences.getOrDefault(passage, 0);
        return passage.role() == Passage.Role.TITLE || (passage.isOpening() && first);
    }

    boolean actsJointly(NameMention mention) {
        return joint.getOrDefault(mention, false);
    }

    boolean meetsElliptically(NameMention mention) {
        return elliptic.getOrDefault(mention, false);
    }

    boolean isEncountered(NameMention mention) {
        return encountered.getOrDefault(mention, false);
    }

    /// Whether this one does something that those who take part do, or has it done to him.
    boolean isActive(NameMention mention) {
        return active.getOrDefault(mention, false);
    }
}

package org.communiques.extract.kind;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Phrases;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.model.EventKind;
import org.communiques.vocabulary.Kind;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// The phrases that name kinds in one language, in the order in which an opening is searched.
public final class KindTable {
    private final List<KindRule> rules;

    /// Most words begin no phrase of any kind: no rule is asked of them.
    private final Set<String> firstWords;

    public KindTable(Vocabulary vocabulary, String language) {
        this.rules =
                vocabulary.kinds().values().stream()
                        .flatMap(kind -> rule(kind, language).stream())
                        .toList();
        this.firstWords = WordSet.of(rules.stream().flatMap(KindRule::firstWords).toList());
    }

    private static List<KindRule> rule(Kind kind, String language) {
        if (kind.rule() == null) {
            return List.of();
        }
        EventKind event = EventKind.parse(kind.code()).orElse(null);
        return event == null
                ? List.of()
                : List.of(
                        new KindRule(
                                "kind-" + kind.rule(),
                                event,
                                Phrases.of(kind.phrases().anywhere().in(language)),
                                Phrases.of(kind.phrases().titles().in(language)),
                                Phrases.of(kind.phrases().openings().in(language)),
                                Phrases.of(kind.phrases().notIn().in(language))));
    }

    /// The rule whose phrase stands first; of phrases that start together, the longest.
    KindRule.@Nullable Found first(Passage passage) {
        BitSet starts = starts(passage);
        int i = starts.nextSetBit(0);
        while (i >= 0) {
            KindRule.Found best = longest(passage, i);
            if (best != null) {
                return best;
            }
            i = starts.nextSetBit(i + Math.max(1, barred(passage, i)));
        }
        return null;
    }

    /// The rule with the longest phrase at this place.
    KindRule.@Nullable Found at(Passage passage, int at) {
        return firstWords.contains(passage.word(at)) ? longest(passage, at) : null;
    }

    private KindRule.@Nullable Found longest(Passage passage, int at) {
        KindRule.Found best = null;
        for (KindRule rule : rules) {
            Span span = rule.at(passage, at);
            if (span != null && (best == null || span.to() > best.span().to())) {
                best = new KindRule.Found(rule, span);
            }
        }
        return best;
    }

    private int barred(Passage passage, int at) {
        int longest = 0;
        for (KindRule rule : rules) {
            longest = Math.max(longest, rule.barred(passage, at));
        }
        return longest;
    }

    private BitSet starts(Passage passage) {
        BitSet starts = new BitSet(passage.size());
        for (int i = 0; i < passage.size(); i++) {
            if (firstWords.contains(passage.word(i))) {
                starts.set(i);
            }
        }
        return starts;
    }

    /// The first rule of the table with a phrase anywhere in this opening; else with one that tells only of openings.
    KindRule.@Nullable Found strongest(Passage opening) {
        BitSet starts = starts(opening);
        for (KindRule rule : rules) {
            Span span = rule.in(opening, starts);
            if (span != null) {
                return new KindRule.Found(rule, span);
            }
        }
        for (KindRule rule : rules) {
            Span span = rule.opening(opening, starts);
            if (span != null) {
                return new KindRule.Found(rule, span);
            }
        }
        return null;
    }

    /// A phrase of this kind in one of these passages.
    KindRule.@Nullable Found find(EventKind kind, List<Passage> passages) {
        for (KindRule rule : rules) {
            if (rule.kind() == kind) {
                for (Passage passage : passages) {
                    Span span = rule.in(passage, starts(passage));
                    if (span != null) {
                        return new KindRule.Found(rule, span);
                    }
                }
            }
        }
        return null;
    }
}

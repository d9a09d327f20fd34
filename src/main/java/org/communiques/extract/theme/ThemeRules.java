package org.communiques.extract.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communiques.extract.text.Span;
import org.communiques.extract.theme.TermPlaces.Place;
import org.communiques.vocabulary.Theme;

/// The rules of all themes that texts of one language are read by, compiled.
///
/// A sentence is asked only what its words can fulfil: each rule hangs on terms one of which it needs.
final class ThemeRules {
    private final Terms terms;
    private final List<ThemeRule> rules = new ArrayList<>();

    /// Rules that may hold in a sentence without any term.
    private final BitSet always = new BitSet();

    /// By number of a term, those of the rules that are asked where it stands.
    private final int[][] asking;

    /// By number of a term in which words of some themes' rules mean something else, the codes of those themes.
    private final Map<Integer, Set<String>> hidden = new HashMap<>();

    /// Those terms.
    private final BitSet hides = new BitSet();

    ThemeRules(Collection<Theme> themes, String language) {
        this.terms = new Terms(LightStem.in(language));
        for (Theme theme : themes) {
            for (String expression : theme.exceptions().notIn().in(language)) {
                int term = terms.addWords(expression);
                hides.set(term);
                hidden.computeIfAbsent(term, _ -> new HashSet<>()).add(theme.code());
            }
            rules.addAll(ThemeRule.of(theme, language, terms));
        }
        this.asking = asking();
    }

    private int[][] asking() {
        int[] uses = new int[terms.count()];
        rules.forEach(rule -> rule.terms().forEach(term -> uses[term]++));
        List<BitSet> asking = Stream.generate(BitSet::new).limit(terms.count()).toList();
        for (int number = 0; number < rules.size(); number++) {
            Condition condition = rules.get(number).condition();
            if (condition.needsTerm()) {
                int asked = number;
                condition.needed(term -> uses[term]).forEach(term -> asking.get(term).set(asked));
            } else {
                always.set(number);
            }
        }
        return asking.stream().map(numbers -> numbers.stream().toArray()).toArray(int[][]::new);
    }

    /// The rules that hold in a sentence where these terms stand, theme by theme, the weightiest first.
    List<ThemeRule> heldBy(TermPlaces found, Set<String> facts) {
        if (found.places().isEmpty() && always.isEmpty()) {
            return List.of();
        }
        List<ThemeRule> held = new ArrayList<>();
        BitSet asked = askedBy(found);
        TermPlaces meant = found;
        Theme theme = null;
        for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
            ThemeRule rule = rules.get(i);
            if (theme == null || !theme.code().equals(rule.theme().code())) {
                theme = rule.theme();
                meant = meant(found, theme);
            }
            if (rule.condition().holds(meant, facts)) {
                held.add(rule);
            }
        }
        return held;
    }

    private BitSet askedBy(TermPlaces found) {
        BitSet asked = new BitSet(rules.size());
        asked.or(always);
        for (Place place : found.places()) {
            for (int rule : asking[place.term()]) {
                asked.set(rule);
            }
        }
        return asked;
    }

    /// The terms that stand in a sentence, but for those that tell of something beside.
    TermPlaces find(Span sentence) {
        List<Place> places = terms.find(sentence);
        List<Place> hiding = new ArrayList<>(0);
        if (!places.isEmpty()) {
            for (Place place : places) {
                if (hides.get(place.term())) {
                    hiding.add(place);
                }
            }
            BitSet incidentals = Incidentals.in(sentence);
            places.removeIf(place -> place.touches(incidentals));
        }
        return new TermPlaces(sentence, places, hiding);
    }

    /// Those of the terms that mean what this theme's rules mean by them.
    TermPlaces meant(TermPlaces found, Theme theme) {
        if (found.hiding().isEmpty()) {
            return found;
        }
        return found.outside(
                place -> hidden.getOrDefault(place.term(), Set.of()).contains(theme.code()));
    }
}

package org.communiques.extract.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.extract.text.Span;
import org.communiques.extract.theme.TermPlaces.Place;
import org.communiques.vocabulary.Theme;

/// The rules of all themes that texts of one language are read by, compiled.
///
/// A sentence is asked only what its words can fulfil: each term knows the rules that it helps.
final class ThemeRules {
    private final Terms terms;
    private final List<ThemeRule> rules = new ArrayList<>();

    /// Rules that may hold in a sentence without any term.
    private final BitSet always = new BitSet();

    /// By number of a term, those of the rules that it helps.
    private final int[][] helped;

    /// By number of a term in which words of some themes' rules mean something else, the codes of those themes.
    private final Map<Integer, Set<String>> hidden = new HashMap<>();

    ThemeRules(Collection<Theme> themes, String language) {
        this.terms = new Terms(LightStem.in(language));
        for (Theme theme : themes) {
            for (String expression : theme.exceptions().notIn().in(language)) {
                hidden.computeIfAbsent(terms.addWords(expression), _ -> new HashSet<>())
                        .add(theme.code());
            }
            rules.addAll(ThemeRule.of(theme, language, terms));
        }
        this.helped = helped();
    }

    private int[][] helped() {
        List<BitSet> byTerm = new ArrayList<>();
        for (int term = 0; term < terms.count(); term++) {
            byTerm.add(new BitSet());
        }
        for (int number = 0; number < rules.size(); number++) {
            ThemeRule rule = rules.get(number);
            if (rule.condition().needsTerm()) {
                for (int term : rule.terms()) {
                    byTerm.get(term).set(number);
                }
            } else {
                always.set(number);
            }
        }
        return byTerm.stream().map(numbers -> numbers.stream().toArray()).toArray(int[][]::new);
    }

    /// The rules that may hold in a sentence where these terms stand, theme by theme, the weightiest first.
    List<ThemeRule> askedBy(TermPlaces found) {
        if (found.places().isEmpty() && always.isEmpty()) {
            return List.of();
        }
        BitSet asked = new BitSet(rules.size());
        asked.or(always);
        for (Place place : found.places()) {
            for (int rule : helped[place.term()]) {
                asked.set(rule);
            }
        }
        List<ThemeRule> askedRules = new ArrayList<>();
        for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
            askedRules.add(rules.get(i));
        }
        return askedRules;
    }

    /// The terms that stand in a sentence, but for those that tell of something beside.
    TermPlaces find(Span sentence) {
        List<Place> places = terms.find(sentence);
        List<Place> hiding = new ArrayList<>(0);
        if (!places.isEmpty()) {
            for (Place place : places) {
                if (hidden.containsKey(place.term())) {
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

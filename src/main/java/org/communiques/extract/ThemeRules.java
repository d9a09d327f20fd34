package org.communiques.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.vocabulary.Theme;
import org.communiques.vocabulary.Token;

/// The rules of all themes that texts of one language are read by, compiled.
///
/// A sentence is asked only what its words can fulfil: each term knows the rules that it helps.
final class ThemeRules {
    private final Terms terms;
    private final List<ThemeRule> rules = new ArrayList<>();

    /// By number of a term, the rules that it helps.
    private final Map<Integer, BitSet> helped = new HashMap<>();

    /// Rules that may hold in a sentence without any term.
    private final BitSet always = new BitSet();

    /// By number of a term, the theme whose words it hides.
    private final Map<Integer, Theme> hiding = new HashMap<>();

    ThemeRules(Collection<Theme> themes, String language) {
        this.terms = new Terms(LightStem.in(language));
        for (Theme theme : themes) {
            for (String expression : theme.notIn().in(language)) {
                hiding.put(terms.addWords(expression), theme);
            }
            ThemeRule.of(theme, language, terms).forEach(this::add);
        }
    }

    private void add(ThemeRule rule) {
        int number = rules.size();
        rules.add(rule);
        if (rule.condition().needsTerm()) {
            rule.condition()
                    .terms()
                    .forEach(term -> helped.computeIfAbsent(term, _ -> new BitSet()).set(number));
        } else {
            always.set(number);
        }
    }

    /// The rules that may hold in a sentence where these terms stand, theme by theme, the weightiest first.
    List<ThemeRule> askedBy(Set<Integer> found) {
        BitSet asked = (BitSet) always.clone();
        for (int term : found) {
            BitSet rulesOfTerm = helped.get(term);
            if (rulesOfTerm != null) {
                asked.or(rulesOfTerm);
            }
        }
        List<ThemeRule> helpedRules = new ArrayList<>();
        for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
            helpedRules.add(rules.get(i));
        }
        return helpedRules;
    }

    /// The terms that stand in a sentence, each with its first place, but for those that mean something else there.
    Map<Integer, Span> find(Span sentence) {
        List<Token> tokens = sentence.passage().tokens().subList(sentence.from(), sentence.to());
        List<Place> places = new ArrayList<>();
        terms.find(tokens, (term, from, to) -> places.add(new Place(term, from, to)));
        Map<Integer, Span> found = new HashMap<>();
        if (!places.isEmpty()) {
            BitSet incidentals = Incidentals.in(tokens);
            List<Place> hides = places.stream().filter(p -> hiding.containsKey(p.term())).toList();
            places.stream()
                    .filter(place -> !hiding.containsKey(place.term()))
                    .filter(place -> !incidentals.get(place.from()))
                    .filter(place -> hides.stream().noneMatch(hide -> hides(hide, place)))
                    .forEach(place -> found.putIfAbsent(place.term(), place.in(sentence)));
        }
        return found;
    }

    private boolean hides(Place hide, Place place) {
        BitSet rulesOfTerm = helped.get(place.term());
        return rulesOfTerm != null
                && hide.from() <= place.from()
                && place.to() <= hide.to()
                && rules.get(rulesOfTerm.nextSetBit(0)).theme().equals(hiding.get(hide.term()));
    }

    /// Where a term stands in a sentence.
    private record Place(int term, int from, int to) {
        Span in(Span sentence) {
            return new Span(sentence.passage(), sentence.from() + from, sentence.from() + to);
        }
    }
}

package org.communiques.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communiques.extract.TermPlaces.Place;
import org.communiques.vocabulary.Theme;

/// The rules of all themes that texts of one language are read by, compiled.
///
/// A sentence is asked only what its words can fulfil: each term knows the rules that it helps.
final class ThemeRules {
    private final Terms terms;
    private final List<ThemeRule> rules = new ArrayList<>();

    /// By number of a term, the rules that it helps.
    private final Map<Integer, List<Integer>> helped = new HashMap<>();

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
            for (int term : rule.terms()) {
                helped.computeIfAbsent(term, _ -> new ArrayList<>(1)).add(number);
            }
        } else {
            always.set(number);
        }
    }

    /// The rules that may hold in a sentence where these terms stand, theme by theme, the weightiest first.
    List<ThemeRule> askedBy(TermPlaces found) {
        if (found.places().isEmpty() && always.isEmpty()) {
            return List.of();
        }
        BitSet asked = (BitSet) always.clone();
        for (Place place : found.places()) {
            helpedBy(place).forEach(asked::set);
        }
        List<ThemeRule> helpedRules = new ArrayList<>();
        for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
            helpedRules.add(rules.get(i));
        }
        return helpedRules;
    }

    private List<Integer> helpedBy(Place place) {
        return helped.getOrDefault(place.term(), List.of());
    }

    /// The terms that stand in a sentence, but for those that mean something else there.
    TermPlaces find(Span sentence) {
        List<Place> places = new ArrayList<>();
        terms.find(sentence, (term, from, to) -> places.add(new Place(term, from, to)));
        TermPlaces found = new TermPlaces(sentence);
        if (!places.isEmpty()) {
            BitSet incidentals = Incidentals.in(sentence);
            List<Place> hides = hides(places);
            for (Place place : places) {
                boolean meant =
                        !hiding.containsKey(place.term())
                                && !incidentals.get(place.from())
                                && hides.stream().noneMatch(hide -> hides(hide, place));
                if (meant) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    private List<Place> hides(List<Place> places) {
        return hiding.isEmpty()
                ? List.of()
                : places.stream().filter(place -> hiding.containsKey(place.term())).toList();
    }

    private boolean hides(Place hide, Place place) {
        return hide.from() <= place.from()
                && place.to() <= hide.to()
                && helpedBy(place).stream()
                        .limit(1)
                        .anyMatch(rule -> rules.get(rule).theme().equals(hiding.get(hide.term())));
    }
}

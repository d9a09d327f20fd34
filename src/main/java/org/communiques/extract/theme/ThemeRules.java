package org.communiques.extract.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communiques.extract.text.Span;
import org.communiques.extract.theme.TermPlaces.Place;
import org.communiques.vocabulary.Theme;
import org.jspecify.annotations.Nullable;

/// The rules of all themes that texts of one language are read by, compiled.
///
/// A sentence is asked only what its words can fulfil: each term knows the rules that it helps.
final class ThemeRules {
    private final Terms terms;
    private final List<ThemeRule> rules = new ArrayList<>();

    /// Rules that may hold in a sentence without any term.
    private final BitSet always = new BitSet();

    /// By number of a term.
    private final List<Use> uses;

    /// What a term is for.
    ///
    /// @param helped numbers of the rules that it helps
    /// @param helpedFirst the theme of the first of them; null when there is none
    /// @param hidden the theme whose words it hides; null when it hides none
    private record Use(List<Integer> helped, @Nullable Theme helpedFirst, @Nullable Theme hidden) {}

    ThemeRules(Collection<Theme> themes, String language) {
        this.terms = new Terms(LightStem.in(language));
        Map<Integer, Theme> hiding = new HashMap<>();
        for (Theme theme : themes) {
            for (String expression : theme.exceptions().notIn().in(language)) {
                hiding.put(terms.addWords(expression), theme);
            }
            rules.addAll(ThemeRule.of(theme, language, terms));
        }
        Map<Integer, List<Integer>> helped = helped();
        this.uses = new ArrayList<>(terms.count());
        for (int term = 0; term < terms.count(); term++) {
            List<Integer> numbers = helped.getOrDefault(term, List.of());
            Theme first = numbers.isEmpty() ? null : rules.get(numbers.getFirst()).theme();
            uses.add(new Use(numbers, first, hiding.get(term)));
        }
    }

    private Map<Integer, List<Integer>> helped() {
        Map<Integer, List<Integer>> helped = new HashMap<>();
        for (int number = 0; number < rules.size(); number++) {
            ThemeRule rule = rules.get(number);
            if (!rule.condition().needsTerm()) {
                always.set(number);
                continue;
            }
            for (int term : rule.terms()) {
                helped.computeIfAbsent(term, _ -> new ArrayList<>(1)).add(number);
            }
        }
        return helped;
    }

    /// The rules that may hold in a sentence where these terms stand, theme by theme, the weightiest first.
    List<ThemeRule> askedBy(TermPlaces found) {
        if (found.places().isEmpty() && always.isEmpty()) {
            return List.of();
        }
        BitSet asked = (BitSet) always.clone();
        for (Place place : found.places()) {
            List<Integer> helped = uses.get(place.term()).helped();
            for (int i = 0; i < helped.size(); i++) {
                asked.set(helped.get(i));
            }
        }
        List<ThemeRule> helpedRules = new ArrayList<>();
        for (int i = asked.nextSetBit(0); i >= 0; i = asked.nextSetBit(i + 1)) {
            helpedRules.add(rules.get(i));
        }
        return helpedRules;
    }

    /// The terms that stand in a sentence, but for those that mean something else there.
    TermPlaces find(Span sentence) {
        List<Place> places = new ArrayList<>();
        List<Place> hides = new ArrayList<>(0);
        terms.find(
                sentence,
                (term, from, to) -> {
                    boolean hiding = uses.get(term).hidden() != null;
                    (hiding ? hides : places).add(new Place(term, from, to));
                });
        TermPlaces found = new TermPlaces(sentence);
        if (!places.isEmpty()) {
            BitSet incidentals = Incidentals.in(sentence);
            for (Place place : places) {
                int covered = incidentals.nextSetBit(place.from());
                boolean beside = covered >= 0 && covered < place.to();
                if (!beside && !isHidden(place, hides)) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    private boolean isHidden(Place place, List<Place> hides) {
        for (Place hide : hides) {
            if (hide.from() <= place.from() && place.to() <= hide.to()) {
                Theme hidden = uses.get(hide.term()).hidden();
                if (hidden != null && hidden.equals(uses.get(place.term()).helpedFirst())) {
                    return true;
                }
            }
        }
        return false;
    }
}

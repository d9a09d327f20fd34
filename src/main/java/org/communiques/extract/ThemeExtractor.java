package org.communiques.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communiques.model.Evidence;
import org.communiques.vocabulary.Theme;
import org.communiques.vocabulary.Token;
import org.communiques.vocabulary.Vocabulary;

/// Gives themes by their rules, sentence by sentence.
final class ThemeExtractor {
    private final Terms terms = new Terms();
    private final List<ThemeRule> rules;

    ThemeExtractor(Vocabulary vocabulary) {
        this.rules =
                vocabulary.themes().values().stream()
                        .map(theme -> ThemeRule.of(theme, terms))
                        .toList();
    }

    /// Every sentence that a rule matches, in reading order.
    List<ThemeMatch> matches(Reading reading, Set<String> facts) {
        List<ThemeMatch> matches = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            int from = 0;
            while (from < passage.size()) {
                int to = Sentences.end(passage, from);
                match(new Span(passage, from, to), facts, matches);
                from = to;
            }
        }
        return matches;
    }

    private void match(Span sentence, Set<String> facts, List<ThemeMatch> matches) {
        List<Token> tokens = sentence.passage().tokens().subList(sentence.from(), sentence.to());
        BitSet found = new BitSet();
        Map<Integer, int[]> places = new HashMap<>();
        terms.find(
                tokens,
                (term, place) -> {
                    found.set(term);
                    places.putIfAbsent(term, place);
                });
        if (found.isEmpty()) {
            return;
        }
        boolean title = sentence.passage().role() == Passage.Role.TITLE;
        for (ThemeRule rule : rules) {
            rule.alternatives().stream()
                    .filter(alternative -> alternative.condition().holds(found, facts, title))
                    .findFirst()
                    .ifPresent(alternative -> {
                        int[] place = firstPlace(alternative.condition(), places, tokens.size());
                        matches.add(match(rule.theme(), alternative, within(sentence, place)));
                    });
        }
    }

    private static ThemeMatch match(Theme theme, ThemeRule.Alternative alternative, Span words) {
        double weight = weight(theme, words.passage().role());
        return new ThemeMatch(theme.code(), alternative.text(), words.quote(), weight);
    }

    private static Span within(Span sentence, int[] place) {
        return new Span(sentence.passage(), sentence.from() + place[0], sentence.from() + place[1]);
    }

    /// The first words of a rule that stand in the sentence; the whole sentence for a rule without any.
    private static int[] firstPlace(Condition condition, Map<Integer, int[]> places, int size) {
        return switch (condition) {
            case Condition.Term(int number) -> places.getOrDefault(number, new int[] {0, size});
            case Condition.All(List<Condition> parts) -> firstPlace(parts, places, size);
            case Condition.Any(List<Condition> parts) -> firstPlace(parts, places, size);
            case Condition.InTitle(Condition part) -> firstPlace(part, places, size);
            case Condition.Not _, Condition.Fact _, Condition.Never _ -> new int[] {0, size};
        };
    }

    private static int[] firstPlace(List<Condition> parts, Map<Integer, int[]> places, int size) {
        return parts.stream()
                .map(part -> firstPlace(part, places, size))
                .min(Comparator.comparingInt((int[] place) -> place[1] - place[0]))
                .orElse(new int[] {0, size});
    }

    private static double weight(Theme theme, Passage.Role role) {
        return switch (role) {
            case TITLE -> theme.weights().title();
            case HEADING -> theme.weights().heading();
            case LEAD, BODY -> 1;
        };
    }

    /// The themes that reach their thresholds, weightiest first.
    List<String> themes(List<ThemeMatch> matches, List<Evidence> evidence) {
        Map<String, Double> weights = new LinkedHashMap<>();
        matches.forEach(match -> weights.merge(match.theme(), match.weight(), Double::sum));
        List<String> themes = new ArrayList<>();
        for (ThemeRule rule : rules) {
            String code = rule.theme().code();
            if (weights.getOrDefault(code, 0.0) >= rule.theme().weights().threshold()) {
                themes.add(code);
            }
        }
        themes.sort(Comparator.comparingDouble((String code) -> -weights.getOrDefault(code, 0.0)));
        for (String theme : themes) {
            matches.stream()
                    .filter(match -> match.theme().equals(theme))
                    .findFirst()
                    .ifPresent(m ->
                            evidence.add(new Evidence("themes", theme, "theme-rule", m.quote())));
        }
        return themes;
    }
}

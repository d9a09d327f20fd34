package org.communiques.extract.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Sentences;
import org.communiques.extract.text.Span;
import org.communiques.model.Evidence;
import org.communiques.vocabulary.Theme;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Gives themes by their rules, sentence by sentence.
///
/// Safe for use by several threads; the rules are compiled at the first document of each language.
public final class ThemeExtractor {
    private final Collection<Theme> themes;
    private final Map<String, ThemeRules> rules = new ConcurrentHashMap<>();

    public ThemeExtractor(Vocabulary vocabulary) {
        this.themes = vocabulary.themes().values();
    }

    /// Every sentence that a rule matches, in reading order; of a theme to which no sentence is given whole, the one
    /// that counts most.
    public List<ThemeMatch> matches(Reading reading, Set<String> facts) {
        ThemeRules asked =
                rules.computeIfAbsent(
                        reading.language(), language -> new ThemeRules(themes, language));
        List<List<ThemeMatch>> said = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            int from = 0;
            while (from < passage.size()) {
                int to = Sentences.end(passage, from);
                match(new Span(passage, from, to), asked, facts, said);
                from = to;
            }
        }
        return together(said);
    }

    /// @param said what each sentence says on each of its themes
    private static List<ThemeMatch> together(List<List<ThemeMatch>> said) {
        Map<String, List<ThemeMatch>> weightiest = new HashMap<>();
        for (List<ThemeMatch> one : said) {
            weightiest.merge(one.getFirst().theme(), one, (a, b) -> weight(b) > weight(a) ? b : a);
        }
        List<ThemeMatch> matches = new ArrayList<>();
        for (List<ThemeMatch> one : said) {
            List<ThemeMatch> most = weightiest.get(one.getFirst().theme());
            if (most == one || (most != null && weight(most) >= ThemeSentence.WHOLE)) {
                matches.addAll(one);
            }
        }
        return matches;
    }

    private static double weight(List<ThemeMatch> matches) {
        double weight = 0;
        for (ThemeMatch match : matches) {
            weight += match.weight();
        }
        return weight;
    }

    private static void match(
            Span sentence, ThemeRules asked, Set<String> facts, List<List<ThemeMatch>> said) {
        TermPlaces found = asked.find(sentence);
        List<ThemeSentence> spoken = new ArrayList<>(2);
        ThemeSentence theme = null;
        for (ThemeRule rule : asked.heldBy(found, facts)) {
            if (theme == null || !theme.isOf(rule.theme())) {
                theme = new ThemeSentence(rule.theme(), asked.meant(found, rule.theme()), facts);
                spoken.add(theme);
            }
            theme.add(rule);
        }
        spoken.removeIf(one -> !one.counts());
        spoken.forEach(one -> said.add(one.matches(spoken)));
    }

    /// The themes that reach their thresholds, weightiest first.
    public List<String> themes(List<ThemeMatch> matches, List<Evidence> evidence) {
        Map<String, Double> weights = new LinkedHashMap<>();
        matches.forEach(match -> weights.merge(match.theme(), match.weight(), Double::sum));
        List<String> given = new ArrayList<>();
        for (Theme theme : themes) {
            if (weights.getOrDefault(theme.code(), 0.0) >= theme.weights().threshold()) {
                given.add(theme.code());
            }
        }
        given.sort(Comparator.comparingDouble((String code) -> -weights.getOrDefault(code, 0.0)));
        for (String theme : given) {
            ThemeMatch first = first(matches, theme);
            if (first != null) {
                evidence.add(new Evidence("themes", theme, "theme-rule", first.quote()));
            }
        }
        return given;
    }

    private static @Nullable ThemeMatch first(List<ThemeMatch> matches, String theme) {
        for (ThemeMatch match : matches) {
            if (match.theme().equals(theme)) {
                return match;
            }
        }
        return null;
    }
}

package org.communiques.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.communiques.extract.theme.ThemeMatch;
import org.communiques.model.Communique;
import org.communiques.vocabulary.Theme;
import org.communiques.vocabulary.Vocabulary;

/// Themes, and why a communiqué has its own, as text for a terminal.
final class ThemeText {
    private static final String INDENT = "    ";

    private final Vocabulary vocabulary;
    private final Terminal terminal;
    private final Locale locale;

    ThemeText(Vocabulary vocabulary, Terminal terminal, Locale locale) {
        this.vocabulary = vocabulary;
        this.terminal = terminal;
        this.locale = locale;
    }

    String of(Theme theme) {
        return terminal.bold(theme.code())
                + "\n"
                + terminal.wrap(
                        theme.labels().in(locale) + ": " + theme.description().in(locale), INDENT);
    }

    String of(Communique communique, List<ThemeMatch> matches) {
        String title = communique.document().title();
        StringJoiner text = new StringJoiner("\n\n", "", "\n");
        text.add(
                terminal.bold(terminal.wrap(title == null ? communique.id() : title, ""))
                        + "\n"
                        + terminal.dim(communique.id()));
        Map<String, List<ThemeMatch>> byTheme =
                matches.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ThemeMatch::theme,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byTheme.entrySet().stream()
                .sorted((a, b) -> Double.compare(weight(b.getValue()), weight(a.getValue())))
                .forEach(entry -> text.add(theme(entry.getKey(), entry.getValue())));
        return matches.isEmpty()
                ? text.add("No rule of any theme matches.").toString()
                : text.toString();
    }

    private static double weight(List<ThemeMatch> matches) {
        return matches.stream().mapToDouble(ThemeMatch::weight).sum();
    }

    private String theme(String code, List<ThemeMatch> matches) {
        Theme theme = vocabulary.themes().get(code);
        double threshold = theme == null ? 0 : theme.weights().threshold();
        double weight = weight(matches);
        String heading =
                String.format(
                        Locale.ROOT,
                        "%s (%s): %s, %s",
                        vocabulary.themeLabel(code, locale),
                        code,
                        number(weight),
                        weight >= threshold
                                ? "given from " + number(threshold)
                                : "not given below " + number(threshold));
        return terminal.bold(heading)
                + "\n"
                + matches.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(ThemeMatch match) {
        return String.format(
                Locale.ROOT,
                "%5s  %-8s%s  %s",
                number(match.weight()),
                match.quote().in().code(),
                "« " + match.quote().text() + " »",
                terminal.dim("by " + match.rule()));
    }

    /// Halves and quarters as they are: a word of a theme's field counts 0.25.
    private static String number(double value) {
        if (value == Math.rint(value)) {
            return String.valueOf((long) value);
        }
        boolean half = 2 * value == Math.rint(2 * value);
        return String.format(Locale.ROOT, half ? "%.1f" : "%.2f", value);
    }
}

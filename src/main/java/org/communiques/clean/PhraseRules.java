package org.communiques.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The rule table for wording, `phrases.txt`: lines that are no body whatever page they stand on, in the words of
/// press offices and of newsrooms, in the languages that they write.
final class PhraseRules {
    private static final RuleFile FILE = RuleFile.read("phrases.txt");

    /// `= sharing, 90`; `= log in, 140: logged in | registriert`.
    private static final Pattern NAME =
            Pattern.compile("= ([^,:]+(?:, [^,:]+)*), (\\d+)(?:: (.+))?");

    private static final Pattern BAR = Pattern.compile(" \\| ");

    static final List<PhraseRule> BOILERPLATE = rules("boilerplate");
    static final List<PhraseRule> RELATED = rules("related");
    static final List<PhraseRule> SOLICITATION = rules("solicitation");

    /// Lines below which readers talk.
    static final List<PhraseRule> TALK = rules("talk");

    private PhraseRules() {}

    private static List<PhraseRule> rules(String section) {
        return of(FILE.lines(section));
    }

    /// @param lines the name of each rule, and its patterns below it
    /// @throws IllegalArgumentException when a name is not written as one
    static List<PhraseRule> of(List<String> lines) {
        List<PhraseRule> rules = new ArrayList<>();
        List<String> patterns = new ArrayList<>();
        for (String line : lines.reversed()) {
            if (line.startsWith("= ")) {
                rules.add(rule(line, patterns.reversed()));
                patterns.clear();
            } else {
                patterns.add(line);
            }
        }
        return List.copyOf(rules.reversed());
    }

    private static PhraseRule rule(String line, List<String> patterns) {
        Matcher name = NAME.matcher(line);
        if (!name.matches()) {
            throw new IllegalArgumentException("No name of a rule: '" + line + "'");
        }
        List<String> signs = name.group(3) == null ? List.of() : List.of(BAR.split(name.group(3)));
        return PhraseRule.rule(
                name.group(1),
                Integer.parseInt(name.group(2)),
                signs,
                patterns.toArray(String[]::new));
    }
}

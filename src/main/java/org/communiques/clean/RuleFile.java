package org.communiques.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A shipped table of rules: lines below `[section]`, one rule or word each. A line that is set in goes on with the
/// one above it; `#` begins a line for people.
///
/// @param sections the lines of each, by its name
record RuleFile(Map<String, List<String>> sections) {
    static RuleFile read(String name) {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        RuleFile.class.getResourceAsStream(name), name),
                                StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped " + name + " cannot be read", e);
        }
    }

    static RuleFile of(List<String> lines) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[") && line.endsWith("]") && isName(line)) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (line.startsWith(" ")) {
                section.addLast(section.removeLast() + line.stripLeading());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.add(line);
            }
        }
        return new RuleFile(sections);
    }

    /// @throws NullPointerException when the file has no such section
    List<String> lines(String name) {
        return List.copyOf(Objects.requireNonNull(sections.get(name), name));
    }

    /// A pattern may be a class of characters.
    private static boolean isName(String line) {
        return line.chars()
                .allMatch(c -> c == '[' || c == ']' || c == '-' || (c >= 'a' && c <= 'z'));
    }
}

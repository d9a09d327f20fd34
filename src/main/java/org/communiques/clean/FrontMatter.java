package org.communiques.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a text in Markdown says of itself above its first line: in YAML between lines of `---`, in TOML between
/// lines of `+++`. Fields that stand by themselves are read; lists and tables are not.
///
/// @param fields by their names in small letters
/// @param lines how many lines it takes, 0 where there is none
record FrontMatter(Map<String, String> fields, int lines) {
    private static final FrontMatter NONE = new FrontMatter(Map.of(), 0);

    private static final Pattern YAML = Pattern.compile("([\\w-]+)\\s*:\\s*(.*)");

    /// A comment may stand behind the value.
    private static final Pattern TOML =
            Pattern.compile("([\\w-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^#\"']*)\\s*(?:#.*)?");

    private static final Pattern TABLE = Pattern.compile("\\[.*]\\s*(?:#.*)?");

    FrontMatter {
        fields = Map.copyOf(fields);
    }

    static FrontMatter of(List<String> lines) {
        String fence = lines.isEmpty() ? "" : lines.getFirst().strip();
        return switch (fence) {
            case "---" -> of(lines, YAML);
            case "+++" -> of(lines, TOML);
            default -> NONE;
        };
    }

    private static FrontMatter of(List<String> lines, Pattern field) {
        Map<String, String> fields = new HashMap<>();
        boolean inTable = false;
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals(lines.getFirst().strip()) || line.equals("...")) {
                return new FrontMatter(fields, i + 1);
            }
            inTable = inTable || TABLE.matcher(line).matches();
            Matcher found = field.matcher(line);
            if (!inTable && found.matches() && !found.group(2).isBlank()) {
                fields.put(
                        found.group(1).toLowerCase(Locale.ROOT), unquoted(found.group(2).strip()));
            }
        }
        return NONE;
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() >= 2
                        && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                        && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /// The first of these fields that is there.
    @Nullable String first(String... names) {
        for (String name : names) {
            if (fields.containsKey(name)) {
                return fields.get(name);
            }
        }
        return null;
    }
}

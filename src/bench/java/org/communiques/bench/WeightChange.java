package org.communiques.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One constant of the engine's weights, with another value.
///
/// @param value as a program text has it
record WeightChange(String name, String value) {
    private static final Path WEIGHTS =
            Path.of("src/main/java/org/communiques/lucene/RankingWeights.java");

    private static final Pattern CONSTANT =
            Pattern.compile("static final (int|float) (\\w+) = ([0-9.]+)f?;");

    /// Each weight of ranking without effect, and halved. The likeness of two communiqués, which no query
    /// asks for, is left out.
    static List<WeightChange> all() throws IOException {
        List<WeightChange> changes = new ArrayList<>();
        Matcher constants = CONSTANT.matcher(Files.readString(WEIGHTS));
        while (constants.find()) {
            String name = constants.group(2);
            if (!name.equals("SHARED_PERSON")) {
                double value = Double.parseDouble(constants.group(3));
                double none = name.equals("TITLE_COUNTS") ? 1 : 0;
                boolean whole = constants.group(1).equals("int");
                changes.add(new WeightChange(name, text(none, whole)));
                changes.add(new WeightChange(name, text((value + none) / 2, whole)));
            }
        }
        return changes;
    }

    private static String text(double value, boolean whole) {
        return whole ? String.valueOf(Math.round(value)) : value + "f";
    }

    /// The program text of the weights with this one changed.
    String in(String source) {
        Matcher constants = CONSTANT.matcher(source);
        while (constants.find()) {
            if (constants.group(2).equals(name)) {
                String type = constants.group(1);
                String changed = "static final " + type + " " + name + " = " + value + ";";
                return source.substring(0, constants.start())
                        + changed
                        + source.substring(constants.end());
            }
        }
        throw new IllegalArgumentException("No weight: '" + name + "'");
    }

    @Override
    public String toString() {
        return "`" + name + " = " + value.replaceFirst("f$", "") + "`";
    }
}

package org.communiques.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A file as a person wrote it.
public final class YamlFile {
    /// A field that is given twice would lose what it said first.
    private static final YAMLMapper MAPPER =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private static final Pattern LINE = Pattern.compile(" in reader, line ([0-9]{1,9})");

    private final String name;
    private final byte[] yaml;

    private YamlFile(String name, byte[] yaml) {
        this.name = name;
        this.yaml = yaml;
    }

    /// What stands in a file.
    ///
    /// @throws IllegalArgumentException when it cannot be read
    public static YamlFile of(Path file) {
        try {
            return new YamlFile(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /// One that stands beside a class in the program.
    public static YamlFile shipped(Class<?> neighbour, String file) {
        try (InputStream in = neighbour.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The file " + file + " is missing from the program");
            }
            return new YamlFile(file, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What `reader` makes of it.
    ///
    /// @throws IllegalArgumentException when the file is not as it should be: which file, which line where there is
    ///     one to name, which field, and what to do
    public <T> T read(Function<JsonNode, T> reader) {
        try {
            return reader.apply(MAPPER.readTree(yaml));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    at(line(e)) + ": this is not YAML: " + problem(e), e);
        } catch (WrongField e) {
            OptionalInt line = FieldLines.of(MAPPER, yaml).of(e.place());
            throw new IllegalArgumentException(at(line) + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private String at(OptionalInt line) {
        return line.isPresent() ? name + ", line " + line.getAsInt() : name;
    }

    /// Where the parser was when it met what it could not read; a location says where it was before, but is all
    /// there is of a field given twice.
    private static OptionalInt line(JacksonException e) {
        Matcher place = LINE.matcher(String.valueOf(e.getOriginalMessage()));
        if (place.find()) {
            return OptionalInt.of(Integer.parseInt(place.group(1)));
        }
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /// The parser's words without the pieces of the file that it shows between them, each set in.
    private static String problem(JacksonException e) {
        return String.valueOf(e.getOriginalMessage())
                .lines()
                .filter(line -> !line.startsWith(" "))
                .collect(Collectors.joining(", "));
    }
}

package org.communiques.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads profiles: those shipped, which `index.txt` lists because the files of a jar cannot be, and those
/// of a folder.
final class ProfileFiles {
    private static final String INDEX = "index.txt";
    private static final String YAML = ".yaml";
    private static final YAMLMapper MAPPER = new YAMLMapper();
    private static final Pattern LINE = Pattern.compile(" in reader, line ([0-9]{1,9})");

    private ProfileFiles() {}

    static List<SiteProfile> shipped() {
        return new String(shipped(INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(id -> read(id + YAML, shipped(id + YAML), _ -> {}))
                .toList();
    }

    private static byte[] shipped(String file) {
        try (InputStream in = ProfileFiles.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The site profile " + file + " is missing from the program");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The profiles of a folder, in the order of their names; none when there is no such folder.
    static List<SiteProfile> in(Path folder, Consumer<String> selectorCheck) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(YAML))
                    .sorted()
                    .map(file -> read(file, selectorCheck))
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The site profiles in " + folder + " cannot be listed: " + e.getMessage(), e);
        }
    }

    private static SiteProfile read(Path file, Consumer<String> selectorCheck) {
        try {
            return read(file.toString(), Files.readAllBytes(file), selectorCheck);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The site profile " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static SiteProfile read(String file, byte[] yaml, Consumer<String> selectorCheck) {
        try {
            JsonNode node = MAPPER.readTree(yaml);
            String name = Path.of(file).getFileName().toString();
            String id = name.substring(0, name.length() - YAML.length());
            return new ProfileReader(selectorCheck).read(id, node);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    at(file, line(e)) + ": this is not YAML: " + problem(e), e);
        } catch (WrongField e) {
            OptionalInt line = FieldLines.of(MAPPER, yaml).of(e.field(), e.index());
            throw new IllegalArgumentException(at(file, line) + ": " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private static String at(String file, OptionalInt line) {
        return line.isPresent() ? file + ", line " + line.getAsInt() : file;
    }

    /// Where the parser was when it met what it could not read; a location says where it was before.
    private static OptionalInt line(JacksonException e) {
        Matcher place = LINE.matcher(String.valueOf(e.getOriginalMessage()));
        return place.find()
                ? OptionalInt.of(Integer.parseInt(place.group(1)))
                : OptionalInt.empty();
    }

    /// The parser's words without the pieces of the file that it shows between them, each set in.
    private static String problem(JacksonException e) {
        return String.valueOf(e.getOriginalMessage())
                .lines()
                .filter(line -> !line.startsWith(" "))
                .collect(Collectors.joining(", "));
    }
}

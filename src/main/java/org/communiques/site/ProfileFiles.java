package org.communiques.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communiques.yaml.YamlFile;

/// Reads profiles: those shipped, which `index.txt` lists because the files of a jar cannot be, and those
/// of a folder.
final class ProfileFiles {
    private static final String INDEX = "index.txt";
    private static final String YAML = ".yaml";

    private ProfileFiles() {}

    static List<SiteProfile> shipped() {
        return index().lines()
                .map(id -> read(id, YamlFile.shipped(ProfileFiles.class, id + YAML), _ -> {}))
                .toList();
    }

    private static String index() {
        try (InputStream in = ProfileFiles.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException("The list of site profiles is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - YAML.length());
        return read(id, YamlFile.of(file), selectorCheck);
    }

    private static SiteProfile read(String id, YamlFile file, Consumer<String> selectorCheck) {
        return file.read(node -> new ProfileReader(selectorCheck).read(id, node));
    }
}

package org.communiques.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The files under `web/`: packed into the program, or live in a folder.
record WebFiles(@Nullable Path live) {
    /// Plain names, at most one folder deep: nothing can climb out.
    private static final Pattern NAME = Pattern.compile("[a-z]+/[a-z0-9_-]+\\.[a-z]+");

    /// A file's bytes; empty when there is none of that name.
    Optional<byte[]> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return live == null
                    ? packed(name)
                    : Optional.of(Files.readAllBytes(live.resolve(name)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read web/" + name, e);
        }
    }

    /// A file that belongs to the program.
    String text(String name) {
        byte[] bytes =
                find(name)
                        .orElseThrow(
                                () -> new IllegalStateException("web/" + name + " is missing"));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<byte[]> packed(String name) throws IOException {
        try (InputStream in = WebFiles.class.getResourceAsStream("/web/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}

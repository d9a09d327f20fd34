package org.communiques.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way through places inside places. Not thread-safe.
final class Walk implements Iterator<Sourced> {
    /// Deeper than any corpus: a folder that links back to itself ends here.
    private static final int DEEPEST = 64;

    private record Open(Reading reading, String name) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Sourced upcoming;

    Walk(List<Reading.Step> steps) {
        open.push(new Open(new Listing(steps), ""));
    }

    @Override
    public boolean hasNext() {
        while (upcoming == null && !open.isEmpty()) {
            upcoming = advance(open.getFirst());
        }
        return upcoming != null;
    }

    @Override
    public Sourced next() {
        if (!hasNext() || upcoming == null) {
            throw new NoSuchElementException();
        }
        Sourced result = upcoming;
        upcoming = null;
        return result;
    }

    void close() {
        while (!open.isEmpty()) {
            leave();
        }
    }

    private @Nullable Sourced advance(Open current) {
        try {
            return switch (current.reading().next()) {
                case Reading.Step.Found(Sourced sourced) -> sourced;
                case Reading.Step.Enter(Place place) -> enter(place);
                case Reading.Step.Open(SourceFile file) -> open(file);
                case null -> {
                    leave();
                    yield null;
                }
            };
        } catch (IOException | UncheckedIOException e) {
            leave();
            return new Unreadable(current.name(), reason(e));
        }
    }

    private @Nullable Sourced enter(Place place) {
        if (open.size() > DEEPEST) {
            return new Unreadable(place.name(), "folders or archives nested too deep");
        }
        try {
            if (Files.isDirectory(place.path())) {
                open.push(new Open(Listing.of(place), place.name()));
                return null;
            }
        } catch (IOException e) {
            return new Unreadable(place.name(), reason(e));
        }
        if (!Files.exists(place.path())) {
            return new Unreadable(place.name(), "no such file or folder");
        }
        return Files.isRegularFile(place.path())
                ? open(place)
                : new Unreadable(place.name(), "neither a file nor a folder");
    }

    private @Nullable Sourced open(SourceFile file) {
        Optional<Format> format = Format.of(file.name());
        if (format.isEmpty()) {
            return new Unreadable(file.name(), Format.objection(file.name()));
        }
        try {
            return switch (format.get()) {
                case HTML, TEXT, MARKDOWN -> SingleFile.read(file, format.get());
                case JSON_LINES -> push(new JsonLines(file), file);
                case XML -> push(XmlMessages.open(file), file);
                case ZIP -> push(ZipArchive.open(file), file);
                case WARC -> push(WarcArchive.open(file), file);
            };
        } catch (IOException | UncheckedIOException e) {
            return new Unreadable(file.name(), reason(e));
        }
    }

    private @Nullable Sourced push(Reading reading, SourceFile file) {
        open.push(new Open(reading, file.name()));
        return null;
    }

    private void leave() {
        try {
            open.pop().reading().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reason(Exception e) {
        return switch (e) {
            case NoSuchFileException _ -> "no such file or folder";
            case AccessDeniedException _ -> "no right to read it";
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        };
    }

    /// Steps known beforehand: what was asked for, or what a folder holds.
    private record Listing(Iterator<? extends Step> steps) implements Reading {
        Listing(List<? extends Step> steps) {
            this(steps.iterator());
        }

        static Listing of(Place folder) throws IOException {
            List<Path> inside = new ArrayList<>();
            try (var children = Files.newDirectoryStream(folder.path())) {
                children.forEach(inside::add);
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
            inside.removeIf(child -> Format.isHidden(fileName(child)));
            inside.sort(Comparator.comparing(Listing::fileName));
            return new Listing(inside.stream().map(child -> step(folder.child(child))).toList());
        }

        /// A link to a folder could lead back to where it stands: it is named instead of followed.
        private static Step step(Place place) {
            boolean isFolder = Files.isDirectory(place.path());
            if (isFolder && Files.isSymbolicLink(place.path())) {
                return new Step.Found(
                        new Unreadable(
                                place.name(),
                                "a link to a folder is not followed: name the folder itself"));
            }
            return !isFolder && Format.isCompanion(place.name())
                    ? new Step.Found(PassedOver.companion(place.name()))
                    : new Step.Enter(place);
        }

        @Override
        public @Nullable Step next() {
            return steps.hasNext() ? steps.next() : null;
        }

        @Override
        public void close() {}

        private static String fileName(Path path) {
            return String.valueOf(path.getFileName());
        }
    }
}

package org.communiques.source;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Everything found at some places: the one way in to the documents of files, folders and archives.
///
/// Folders are walked in name order. What is not read, and why, comes in the same stream.
public final class Sources {
    private Sources() {}

    /// Opens files and folders by the names a person gives them.
    ///
    /// @return lazily read, in order; to be closed
    public static Stream<Sourced> open(List<String> places) {
        return stream(new Walk(places.stream().map(Sources::step).toList()));
    }

    /// Opens one file or folder, on any file system.
    ///
    /// @return lazily read, in order; to be closed
    public static Stream<Sourced> open(Path place) {
        return stream(new Walk(List.of(new Reading.Step.Enter(Place.of(place)))));
    }

    /// About how many documents are at these places, quickly: for showing how much is left.
    public static long estimate(List<String> places) {
        return places.stream().mapToLong(Estimate::of).sum();
    }

    /// Whether a place is on the web: to be fetched before it can be read.
    public static boolean isAddress(String place) {
        String lower = place.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private static Reading.Step step(String place) {
        String lower = place.toLowerCase(Locale.ROOT);
        if (isAddress(place)) {
            return unreadable(place, "a web address: fetch it first, then read the archive");
        }
        try {
            Path path = lower.startsWith("file:") ? Path.of(URI.create(place)) : Path.of(place);
            return new Reading.Step.Enter(Place.of(path));
        } catch (InvalidPathException e) {
            return unreadable(place, "not a path: " + e.getReason());
        } catch (IllegalArgumentException e) {
            return unreadable(place, "not a path: " + e.getMessage());
        }
    }

    private static Reading.Step unreadable(String place, String reason) {
        return new Reading.Step.Found(new Unreadable(place, reason));
    }

    private static Stream<Sourced> stream(Walk walk) {
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(walk, order), false)
                .onClose(walk::close);
    }
}

package org.communiques.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.communiques.search.DimensionLabels;
import org.communiques.search.IndexUnavailableException;
import org.jspecify.annotations.Nullable;

/// The live generation of a folder, open; follows the pointer to a new one. Safe for use by many threads.
///
/// Each use looks at the pointer's time stamp. The one who sees it changed opens the new generation while
/// the others go on with the old one, which is closed when its last user is done.
final class LiveIndex implements AutoCloseable {
    private final Path folder;
    private final DimensionLabels labels;
    private final Generations generations;
    private final ReentrantLock switching = new ReentrantLock();
    private volatile @Nullable Live live;
    private volatile boolean closed;

    LiveIndex(Path folder, DimensionLabels labels) {
        this.folder = folder;
        this.labels = labels;
        this.generations = new Generations(folder);
    }

    private record Live(Generation generation, Generations.Stamp stamp) {}

    /// What is done with a generation.
    interface Use<T> {
        T with(Generation generation) throws IOException;
    }

    /// Does something with the live generation, which stays open meanwhile.
    <T> T use(Use<T> use) {
        Generation generation = acquire();
        try {
            return use.with(generation);
        } catch (IOException e) {
            throw unreadable(e);
        } finally {
            release(generation);
        }
    }

    private Generation acquire() {
        while (true) {
            Generation generation = current().generation();
            if (generation.reader().tryIncRef()) {
                return generation;
            }
        }
    }

    private void release(Generation generation) {
        try {
            generation.reader().decRef();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Live current() {
        if (closed) {
            throw new AlreadyClosedException("The engine on " + folder + " is closed");
        }
        Optional<Generations.Stamp> stamp = generations.stamp();
        Live now = live;
        if (now != null && (stamp.isEmpty() || stamp.get().equals(now.stamp()))) {
            return now;
        }
        if (stamp.isEmpty()) {
            throw new IndexUnavailableException(
                    "There is no index in "
                            + folder
                            + ": build one with « communiques reindex PATH… --index "
                            + folder
                            + " ».");
        }
        return now == null ? first() : next(now);
    }

    private Live first() {
        switching.lock();
        try {
            Live now = live;
            return now != null ? now : open();
        } finally {
            switching.unlock();
        }
    }

    private Live next(Live now) {
        if (!switching.tryLock()) {
            return now;
        }
        try {
            Live latest = live;
            if (latest != null && !latest.stamp().equals(now.stamp())) {
                return latest;
            }
            Live opened = open();
            release(now.generation());
            return opened;
        } finally {
            switching.unlock();
        }
    }

    /// Opens what the pointer names; again when it moves on, and its target is gone, meanwhile.
    private Live open() {
        IOException failure = null;
        for (int attempt = 0; attempt < 3; attempt++) {
            Optional<Generations.Stamp> stamp = generations.stamp();
            Optional<String> name = generations.live();
            try {
                if (stamp.isPresent() && name.isPresent()) {
                    Live opened =
                            new Live(
                                    Generation.open(generations.path(name.get()), labels),
                                    stamp.get());
                    live = opened;
                    return opened;
                }
            } catch (IOException e) {
                failure = e;
            }
        }
        throw unreadable(failure == null ? new IOException("no generation is named") : failure);
    }

    private IndexUnavailableException unreadable(IOException e) {
        return new IndexUnavailableException(
                "The index in "
                        + folder
                        + " cannot be read ("
                        + e.getMessage()
                        + "): rebuild it with « communiques reindex PATH… --index "
                        + folder
                        + " ».",
                e);
    }

    @Override
    public void close() {
        switching.lock();
        try {
            Live now = live;
            if (!closed && now != null) {
                release(now.generation());
            }
            closed = true;
            live = null;
        } finally {
            switching.unlock();
        }
    }
}

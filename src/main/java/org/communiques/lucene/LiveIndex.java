package org.communiques.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.AlreadyClosedException;
import org.communiques.search.DimensionLabels;
import org.communiques.search.IndexStatus;
import org.communiques.search.IndexUnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The live generation of a folder, open; follows the pointer to a new one. Safe for use by many threads.
///
/// Each use looks at the pointer's time stamp. The one who sees it changed opens the new generation while
/// the others go on with the old one, which is closed when its last user is done. A new one that cannot be
/// opened takes nothing away: the old one goes on answering, or, for a process that has just started, the
/// one before; the log and the status say so, and it is tried again now and then.
final class LiveIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);
    private static final long NANOS_TO_NEXT_TRIAL = TimeUnit.SECONDS.toNanos(10);

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

    /// What answers.
    ///
    /// @param stamp of the pointer that was followed, or that could not be
    /// @param trouble why that is not the one that the pointer names; null when it is
    private record Live(
            Generation generation,
            Generations.Stamp stamp,
            @Nullable String trouble,
            long triedAt) {
        boolean isTrueTo(Generations.Stamp now) {
            return stamp.equals(now)
                    && (trouble == null || System.nanoTime() - triedAt < NANOS_TO_NEXT_TRIAL);
        }
    }

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
        if (now != null && (stamp.isEmpty() || now.isTrueTo(stamp.get()))) {
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
            if (now == null) {
                now = openFirst();
                live = now;
            }
            return now;
        } finally {
            switching.unlock();
        }
    }

    private Live openFirst() {
        try {
            return open();
        } catch (IndexUnavailableException e) {
            Optional<String> previous = generations.previous();
            Optional<Generations.Stamp> stamp = generations.stamp();
            if (previous.isEmpty() || stamp.isEmpty()) {
                throw e;
            }
            try {
                return troubled(open(previous.get()), stamp.get(), e);
            } catch (IOException worse) {
                e.addSuppressed(worse);
                throw e;
            }
        }
    }

    private Live next(Live now) {
        if (!switching.tryLock()) {
            return now;
        }
        try {
            Live latest = live;
            if (latest != null && !latest.equals(now)) {
                return latest;
            }
            Optional<Generations.Stamp> stamp = generations.stamp();
            try {
                Live opened = open();
                live = opened;
                release(now.generation());
                return opened;
            } catch (IndexUnavailableException e) {
                Live kept = troubled(now.generation(), stamp.orElse(now.stamp()), e);
                live = kept;
                return kept;
            }
        } finally {
            switching.unlock();
        }
    }

    /// Goes on with another generation than the one that the pointer names.
    private Live troubled(
            Generation generation, Generations.Stamp stamp, IndexUnavailableException e) {
        String trouble =
                e.getMessage() + " Generation " + generation.status().generation() + " answers.";
        Live before = live;
        if (before == null || !trouble.equals(before.trouble())) {
            LOG.error(trouble);
        }
        return new Live(generation, stamp, trouble, System.nanoTime());
    }

    /// Opens what the pointer names; again when it moves on, and its target is gone, meanwhile.
    private Live open() {
        IOException failure = null;
        for (int attempt = 0; attempt < 3; attempt++) {
            Optional<Generations.Stamp> stamp = generations.stamp();
            Optional<String> name = generations.live();
            try {
                if (stamp.isPresent() && name.isPresent()) {
                    return new Live(open(name.get()), stamp.get(), null, System.nanoTime());
                }
            } catch (IOException e) {
                failure = e;
            }
        }
        throw unreadable(failure == null ? new IOException("no generation is named") : failure);
    }

    private Generation open(String name) throws IOException {
        return Generation.open(generations.path(name), labels);
    }

    IndexStatus status() {
        return use(generation -> {
            Live now = live;
            return generation.status().withTrouble(now == null ? null : now.trouble());
        });
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

package org.communiques.lucene;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.communiques.model.Communique;
import org.communiques.search.IndexBuilder;
import org.communiques.search.IndexStatus;
import org.communiques.search.IndexUnavailableException;
import org.communiques.search.Intake;
import org.communiques.search.Settlement;
import org.jspecify.annotations.Nullable;

/// Builds a new generation of an index beside the live one. Safe for use by many threads.
///
/// One builder at a time may be open on a folder. Killed or closed before [#commit], it leaves the live
/// generation as it was.
public final class LuceneIndexBuilder implements IndexBuilder {
    /// Buffered before a segment is written: enough to keep merging cheap, little beside a 1 GB heap.
    private static final double BUFFER_MEGABYTES = 96;

    private static final int STRIPES = 64;

    private final Generations generations;
    private final FileLock lock;
    private final Path path;
    private final Instant begun;
    private final Directory directory;
    private final IndexWriter writer;
    private final ThreadLocal<DocumentMaker> makers;
    private final Set<Long> seen = ConcurrentHashMap.newKeySet();
    private final Object[] stripes = new Object[STRIPES];
    private final Renames renames = new Renames();
    private final LineageWriter lineages;
    private volatile boolean sample;
    private volatile @Nullable Intake intake;
    private boolean closed;

    /// Opens the directory that a generation is written to.
    interface Opener {
        Directory open(Path path) throws IOException;
    }

    /// Where and when a generation is built.
    private record Site(Generations generations, FileLock lock, Instant begun, Opener opener) {}

    private LuceneIndexBuilder(Site site) throws IOException {
        generations = site.generations();
        lock = site.lock();
        begun = site.begun();
        generations.prune();
        path = generations.create(begun);
        directory = site.opener().open(path);
        writer = new IndexWriter(directory, config());
        lineages = new LineageWriter(path);
        UsualAccents usual = new UsualAccents();
        makers = ThreadLocal.withInitial(() -> new DocumentMaker(usual));
        for (int i = 0; i < STRIPES; i++) {
            stripes[i] = new Object();
        }
    }

    /// Begins a new generation.
    ///
    /// @throws IndexUnavailableException when another build is under way, or the folder cannot be written
    public static LuceneIndexBuilder open(Path folder, Clock clock) {
        return open(folder, clock, FSDirectory::open);
    }

    static LuceneIndexBuilder open(Path folder, Clock clock, Opener opener) {
        Generations generations = new Generations(folder);
        FileLock lock = generations.lock();
        try {
            Site site = new Site(generations, lock, clock.instant(), opener);
            return new LuceneIndexBuilder(site);
        } catch (IOException e) {
            release(lock);
            throw unwritable(folder, e);
        }
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setUseCompoundFile(false)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setCommitOnClose(false);
    }

    /// Says that what is added is the bundled sample.
    public LuceneIndexBuilder asSample() {
        sample = true;
        return this;
    }

    @Override
    public void add(Communique communique) {
        long hash = hash(communique.id());
        synchronized (stripes[(int) (hash & STRIPES - 1)]) {
            try {
                // Deleting before each addition would cost a tenth of the indexing: most ids are
                // new.
                if (seen.add(hash)) {
                    writer.addDocument(makers.get().make(communique));
                } else {
                    Term id = new Term(IndexFields.ID, communique.id());
                    writer.updateDocument(id, makers.get().make(communique));
                }
            } catch (IOException | AlreadyClosedException e) {
                // A writer that failed in one thread is closed to all the others.
                throw unwritable(path, cause(e));
            }
        }
    }

    /// What a writer that is closed was closed for.
    private Exception cause(Exception e) {
        return writer.getTragicException() instanceof Exception tragic ? tragic : e;
    }

    @Override
    public synchronized void settle(Settlement settlement) {
        try {
            renames.add(settlement.added(), settlement.id());
            lineages.add(settlement);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /// 64 bits, of which two ids of a million share one in 10⁷ corpora; then both are only slower.
    private static long hash(String id) {
        long hash = 1125899906842597L;
        for (int i = 0; i < id.length(); i++) {
            hash = 31 * hash + id.charAt(i);
        }
        return hash ^ hash >>> 29;
    }

    @Override
    public void note(Intake met) {
        intake = met;
    }

    @Override
    public IndexStatus commit() {
        try {
            writer.setLiveCommitData(new CommitData(begun, sample, intake).toMap().entrySet());
            renames.apply(writer, makers.get());
            dropReplaced();
            writer.commit();
            writer.close();
            lineages.commit();
            long documents = verify();
            generations.publish(name());
            generations.prune();
            return new IndexStatus(documents, name(), begun, sample).withIntake(intake);
        } catch (IOException | AlreadyClosedException e) {
            throw unwritable(path, cause(e));
        } finally {
            close();
        }
    }

    /// Readers count by walking over all documents: no replaced copy may be left among them, however few there
    /// are. A merge that was under way when a copy was replaced carries it along, so one round may not do.
    private void dropReplaced() throws IOException {
        while (writer.hasDeletions()) {
            writer.forceMergeDeletes();
        }
    }

    private String name() {
        return path.getFileName().toString();
    }

    /// Reads back what was written, checksums included.
    private long verify() throws IOException {
        try (CheckIndex check = new CheckIndex(directory)) {
            check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
            if (!check.checkIndex().clean) {
                throw new IOException("the new generation does not read back as it was written");
            }
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            if (reader.numDocs() == 0) {
                throw new IndexUnavailableException(
                        "Nothing was indexed, so the live index stays as it was: check the"
                                + " sources.");
            }
            return reader.numDocs();
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (writer.isOpen()) {
                writer.rollback();
            }
            lineages.close();
            directory.close();
            if (!generations.live().equals(Optional.of(name()))) {
                Generations.delete(path);
            }
        } catch (IOException e) {
            throw unwritable(path, e);
        } finally {
            release(lock);
        }
    }

    private static void release(FileLock lock) {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new IndexUnavailableException(
                    "The build lock cannot be given back: " + e.getMessage(), e);
        }
    }

    private static IndexUnavailableException unwritable(Path path, Exception e) {
        return new IndexUnavailableException(
                "The index "
                        + path
                        + " cannot be written ("
                        + e.getMessage()
                        + "): check the disk's room and the folder's permissions; the live index is"
                        + " untouched.",
                e);
    }
}

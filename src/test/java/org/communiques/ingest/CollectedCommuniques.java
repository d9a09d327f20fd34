package org.communiques.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.communiques.model.Communique;
import org.communiques.search.IndexBuilder;
import org.communiques.search.IndexStatus;
import org.communiques.search.IndexUnavailableException;
import org.communiques.search.Intake;
import org.communiques.search.Settlement;
import org.jspecify.annotations.Nullable;

/// An index builder that keeps what it is given in memory, by id.
final class CollectedCommuniques implements IndexBuilder {
    final Map<String, Communique> byId = new ConcurrentSkipListMap<>();
    final List<Settlement> settlements = new ArrayList<>();
    private @Nullable Intake intake;

    @Override
    public void add(Communique communique) {
        if (communique.id().startsWith("refused")) {
            throw new IllegalStateException("not this one");
        }
        if (communique.id().startsWith("last")) {
            throw new IndexUnavailableException("the disk is full");
        }
        byId.put(communique.id(), communique);
    }

    @Override
    public void settle(Settlement settlement) {
        settlements.add(settlement);
    }

    @Override
    public void note(Intake met) {
        intake = met;
    }

    @Override
    public IndexStatus commit() {
        return new IndexStatus(byId.size(), "memory", Instant.EPOCH, false).withIntake(intake);
    }

    @Override
    public void close() {}
}

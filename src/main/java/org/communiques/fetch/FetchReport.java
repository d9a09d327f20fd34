package org.communiques.fetch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one run did.
///
/// @param problems refused, failed and passed over, in the order met
/// @param archive the file written, null when nothing was stored
/// @param stop why the run ended before everything was visited, null when it did not
public record FetchReport(
        Counts counts, List<Visit> problems, @Nullable Path archive, @Nullable String stop) {
    /// How many addresses came to which end.
    public record Counts(int stored, int unchanged, int kept, int listings) {}

    public FetchReport {
        problems = List.copyOf(problems);
    }

    /// Whether something was lost. What robots.txt forbids is not, unless no page is left at all.
    public boolean hasFailures() {
        boolean hasPages = counts.stored() + counts.unchanged() + counts.kept() > 0;
        boolean isNothing = !hasPages && (stop == null || counts.listings() == 0);
        return isNothing || problems.stream().anyMatch(Visit.Failed.class::isInstance);
    }

    /// Counts while the run goes on.
    static final class Tally {
        private final List<Visit> problems = new ArrayList<>();
        private int stored;
        private int unchanged;
        private int kept;
        private int listings;
        private long leftOut;

        void add(Visit visit) {
            switch (visit) {
                case Visit.Stored _ -> stored++;
                case Visit.Unchanged _ -> unchanged++;
                case Visit.Kept _ -> kept++;
                case Visit.Listing _ -> listings++;
                case Visit.PassedOver _, Visit.Refused _, Visit.Failed _ -> problems.add(visit);
            }
        }

        int stored() {
            return stored;
        }

        /// Addresses that a site was asked for.
        int requests() {
            return stored + unchanged + listings + problems.size();
        }

        /// So many links were beyond what a run remembers.
        void leftOut(long links) {
            leftOut += links;
        }

        FetchReport report(@Nullable Path archive, @Nullable String stop) {
            String ends = leftOut == 0 ? stop : (stop == null ? "" : stop + "; ") + leftOut();
            return new FetchReport(
                    new Counts(stored, unchanged, kept, listings), problems, archive, ends);
        }

        private String leftOut() {
            return leftOut
                    + (leftOut == 1 ? " link was" : " links were")
                    + " left out, as a run remembers "
                    + Frontier.MOST
                    + " addresses of a site: name parts of it";
        }
    }
}

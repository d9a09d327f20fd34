package org.communiques.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the service has, and how well it reads.
record AboutView(
        IndexedView indexed, boolean sample, List<CountedView> counted, List<FigureView> figures) {
    /// The index, in words.
    ///
    /// @param count how many communiqués since when
    /// @param period from the first day to the last; null when no communiqué has a date
    /// @param intake what the last run met; null when nobody told
    /// @param generation its name
    record IndexedView(
            String count, @Nullable String period, @Nullable String intake, String generation) {}

    /// Communiqués by one dimension.
    ///
    /// @param more how many rarer values the search has; null when all are told
    record CountedView(String code, String title, List<ValueView> values, @Nullable String more) {}

    /// @param address of the search that finds so many
    record ValueView(String address, String label, String count) {}

    /// @param name what was measured, and on what
    record FigureView(String name, String value) {}
}

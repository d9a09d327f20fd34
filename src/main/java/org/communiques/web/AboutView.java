package org.communiques.web;

import java.util.List;

/// What the service has, and how well it reads.
///
/// @param indexed how many communiqués since when, in words
/// @param generation name of the index's generation, in words
record AboutView(
        String indexed,
        String generation,
        boolean sample,
        List<CountedView> counted,
        List<FigureView> figures) {
    /// Communiqués by one dimension.
    record CountedView(String code, String title, List<ValueView> values) {}

    /// @param address of the search that finds so many
    record ValueView(String address, String label, String count) {}

    /// @param name what was measured, and on what
    record FigureView(String name, String value) {}
}

package org.communiques.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts of several values of one dimension, or of several queries, year by year.
///
/// @param sections the lists beside it
/// @param form to compare other values
/// @param table null when there are not two to compare
record CompareView(
        SectionsView sections,
        HeadingView heading,
        FormView form,
        NoticesView notices,
        List<SeriesView> series,
        @Nullable TableView table) {
    /// @param lead what is compared, and within which search
    /// @param search the search for any of the values; null when there are none
    /// @param follow ways to take the comparison away; null when there is none
    record HeadingView(String lead, @Nullable LinkView search, @Nullable FollowView follow) {}

    /// Fields of one name, a value in each and one more to add another.
    ///
    /// @param completed the dimension whose values complete the typing; null for none
    /// @param kept what else the search holds
    /// @param dimensions what one can compare, this among it
    record FormView(
            String name,
            String label,
            @Nullable String completed,
            List<String> values,
            List<SearchBoxView.Field> kept,
            List<LinkView> dimensions) {}

    /// One value over the years, drawn as high as all others are.
    record SeriesView(
            String label, @Nullable String language, LinkView total, HistogramView years) {}

    /// The same in numbers; every one leads to the search that it counts.
    record TableView(List<ColumnView> columns, List<RowView> rows, RowView totals) {}

    record ColumnView(String label, @Nullable String language) {}

    /// @param name the year
    record RowView(String name, List<CellView> cells) {}

    /// @param address of the search; null for none
    record CellView(@Nullable String address, String count) {}
}

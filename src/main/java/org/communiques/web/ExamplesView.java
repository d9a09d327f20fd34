package org.communiques.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Things to try, in a table.
///
/// @param typed what heads the column of what one types
/// @param found what heads the column of what it gives
record ExamplesView(String caption, String typed, String found, List<ExampleView> examples) {
    /// @param language of the text, null where it is an address
    /// @param address of what it gives, null where there is nothing to follow
    /// @param count what it finds now, in words; null where nothing is counted
    record ExampleView(
            String text,
            @Nullable String language,
            @Nullable String address,
            String meaning,
            @Nullable String count) {}
}

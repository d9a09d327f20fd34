package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import org.communiques.search.Facet;
import org.communiques.search.SearchParameters;
import org.jspecify.annotations.Nullable;

/// Counts over time as bars, and the same as a table.
///
/// @param caption what is counted, and by which span of time
/// @param back to the longer spans; null when these are the longest
record HistogramView(
        String caption,
        String unit,
        int width,
        int height,
        List<Bar> bars,
        @Nullable LinkView back) {
    /// One year or month: where it leads, and what it says.
    ///
    /// @param title the span and its count, in one
    /// @param days the first and the last of it, for whoever draws a range
    record Bar(LinkView link, String count, String title, Days days, Shape shape) {
        public String address() {
            return link.address();
        }

        public String label() {
            return link.title();
        }

        public boolean selected() {
            return link.current();
        }

        public int x() {
            return shape.x();
        }

        public int y() {
            return shape.y();
        }

        public int width() {
            return shape.width();
        }

        public int height() {
            return shape.height();
        }
    }

    record Days(String first, String last) {}

    record Shape(int x, int y, int width, int height) {}

    private static final int STEP = 20;
    private static final int GAP = 4;
    private static final int TALL = 100;
    private static final int FEW = 6;

    /// One counted span of time, before it is drawn.
    record Count(LinkView link, long count, Days days) {}

    /// What a histogram says of itself.
    record Legend(String caption, String unit, @Nullable LinkView back) {}

    /// Communiqués by year, from the year's facet; null when there is nothing to compare.
    static @Nullable HistogramView ofYears(Facet years, SearchParameters parameters, Words words) {
        return years.values().size() < 2 ? null : new YearsMaker(parameters, words).make(years);
    }

    static HistogramView of(Legend legend, List<Count> counts, Words words) {
        return of(legend, counts, counts.stream().mapToLong(Count::count).max().orElse(1), words);
    }

    /// @param most what fills the height: that of several histograms, where they are compared
    static HistogramView of(Legend legend, List<Count> counts, long most, Words words) {
        List<Bar> bars = new ArrayList<>();
        for (Count count : counts) {
            int tall = height(count.count(), Math.max(1, most));
            Shape shape = new Shape(bars.size() * STEP, TALL - tall, STEP - GAP, tall);
            String number = words.number(count.count());
            String title = words.say("portrait.count", count.link().title(), number);
            bars.add(new Bar(count.link(), number, title, count.days(), shape));
        }
        int width = counts.size() * STEP - GAP;
        return new HistogramView(legend.caption(), legend.unit(), width, TALL, bars, legend.back());
    }

    /// Whatever there is shows: a single communiqué among thousands is a line.
    private static int height(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(2, Math.round((double) count * TALL / most));
    }

    /// Whether so few bars would stand like walls across a wide page.
    public boolean isShort() {
        return bars.size() < FEW;
    }

    public String viewBox() {
        return "0 0 " + width + " " + height;
    }

    public String firstLabel() {
        return bars.getFirst().label();
    }

    public String lastLabel() {
        return bars.getLast().label();
    }
}

package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import org.communiques.search.Dimension;
import org.communiques.search.Facet;
import org.communiques.search.FacetValue;
import org.communiques.search.Filter;
import org.communiques.search.SearchParameters;
import org.jspecify.annotations.Nullable;

/// Counts over time as bars, and the same as a table.
record HistogramView(String caption, String unit, int width, int height, List<Bar> bars) {
    /// One year or month: where it leads, and what it says.
    record Bar(String address, String label, String count, boolean selected, Shape shape) {
        public String title() {
            return label + " : " + count;
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

    record Shape(int x, int y, int width, int height) {}

    private static final int STEP = 20;
    private static final int GAP = 4;
    private static final int TALL = 100;

    /// One counted span of time, before it is drawn.
    record Count(String address, String label, long count, boolean selected) {}

    /// Communiqués by year, from the year's facet; null when there is nothing to compare.
    static @Nullable HistogramView ofYears(Facet years, SearchParameters parameters, Words words) {
        if (years.values().size() < 2) {
            return null;
        }
        int first = year(years.values().getLast());
        int last = year(years.values().getFirst());
        List<Count> counts = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            counts.add(count(year, years, parameters));
        }
        return of(words.say("histogram.caption.year"), words.say("histogram.year"), counts, words);
    }

    static HistogramView of(String caption, String unit, List<Count> counts, Words words) {
        long most = counts.stream().mapToLong(Count::count).max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (Count count : counts) {
            int tall = height(count.count(), Math.max(1, most));
            Shape shape = new Shape(bars.size() * STEP, TALL - tall, STEP - GAP, tall);
            bars.add(
                    new Bar(
                            count.address(),
                            count.label(),
                            words.number(count.count()),
                            count.selected(),
                            shape));
        }
        return new HistogramView(caption, unit, counts.size() * STEP - GAP, TALL, bars);
    }

    /// Whatever there is shows: a single communiqué among thousands is a line.
    private static int height(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(2, Math.round((double) count * TALL / most));
    }

    private static Count count(int year, Facet years, SearchParameters parameters) {
        String code = Integer.toString(year);
        SearchParameters open =
                parameters.withoutFilters(filter -> filter.dimension() == Dimension.YEAR);
        for (FacetValue value : years.values()) {
            if (value.value().equals(code)) {
                SearchParameters chosen =
                        value.selected()
                                ? open
                                : open.with(new Filter(Dimension.YEAR, code, false));
                return new Count(Links.search(chosen), code, value.count(), value.selected());
            }
        }
        SearchParameters none = open.with(new Filter(Dimension.YEAR, code, false));
        return new Count(Links.search(none), code, 0, false);
    }

    private static int year(FacetValue value) {
        return Integer.parseInt(value.value());
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

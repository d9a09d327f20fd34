package org.communiques.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The lists of labels and values (`<dl>`) in which a page says when it was published or changed, of whom it is, how
/// often it was read.
final class LabelledDates {
    private static final int LONGEST = 80;

    private final List<Block> lines = new ArrayList<>();
    private @Nullable LocalDate published;
    private @Nullable LocalDate changed;

    private LabelledDates() {}

    static LabelledDates of(PageTree page) {
        LabelledDates dates = new LabelledDates();
        page.regions().stream()
                .filter(region -> region.tag.equals("dl"))
                .map(list -> page.blocks().subList(list.from, list.to))
                .forEach(dates::read);
        return dates;
    }

    private void read(List<Block> list) {
        boolean tells = false;
        boolean other = false;
        for (int i = 1; i < list.size(); i++) {
            String label = list.get(i - 1).text();
            LocalDate date =
                    isPair(list.get(i - 1), list.get(i))
                            ? Dates.ofDateLine(list.get(i).text())
                            : null;
            boolean change = HeaderLines.tellsChange(label);
            if (date != null && (change || DateLine.speaksOfPublication(label))) {
                tells = true;
                published = published == null && !change ? date : published;
                changed = changed == null && change ? date : changed;
                other |= !change && !date.equals(published);
            }
        }
        if (tells && !other && list.stream().allMatch(line -> line.text().length() < LONGEST)) {
            lines.addAll(list);
        }
    }

    private static boolean isPair(Block label, Block value) {
        return label.region().tag.equals("dt") && value.region().tag.equals("dd");
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /// When the page was changed.
    Optional<LocalDate> changed() {
        return Optional.ofNullable(changed);
    }

    /// Leaves these lists out of the page, unless a date that they tell would be lost.
    void drop(Optional<LocalDate> declared) {
        boolean told = published == null || DateLine.agree(published, declared.orElse(null));
        lines.stream().filter(_ -> told).forEach(line -> line.region().dropped = true);
    }
}

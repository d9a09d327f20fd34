package org.communiques.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communiques.query.Notice;
import org.communiques.query.TypedDate;
import org.jspecify.annotations.Nullable;

/// Reads untrusted parameters once, collecting a notice for each part that has to be left out.
final class ParameterReader {
    private static final int MOST_FILTERS = 100;
    private static final int MOST_HITS = 100;

    /// How deep one can page: more than any index of one machine has, so that every hit has its page.
    private static final int DEEPEST = 100_000_000;

    private static final Pattern CODE = Pattern.compile("\\S.{0,499}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    /// `lang` is the language of the interface: read by the web, no part of the question.
    private static final Set<String> SINGLE =
            Set.of("q", "from", "to", "sort", "page", "limit", "lang");

    private final Map<String, List<String>> parameters;
    private final List<Notice> notices = new ArrayList<>();

    ParameterReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    SearchParameters read() {
        parameters.forEach(this::checkName);
        return new SearchParameters(single("q"), filters(), period(), sort(), paging(), notices);
    }

    private void checkName(String name, List<String> values) {
        if (SINGLE.contains(name)) {
            if (values.stream().map(String::strip).distinct().count() > 1) {
                notice("parameter-repeated", name, values.getFirst());
            }
        } else if (Dimension.parse(name).isEmpty()) {
            notice("parameter-unknown", name);
        }
    }

    private List<Filter> filters() {
        Set<Filter> filters = new LinkedHashSet<>();
        for (Dimension dimension : Dimension.values()) {
            for (String written : parameters.getOrDefault(dimension.code(), List.of())) {
                String value = written.strip();
                if (!value.isEmpty()) {
                    add(filters, dimension, value);
                }
            }
        }
        return List.copyOf(filters);
    }

    private void add(Set<Filter> filters, Dimension dimension, String written) {
        boolean excluded = written.startsWith("-");
        Optional<String> value = value(dimension, excluded ? written.substring(1) : written);
        if (value.isEmpty()) {
            notice("value-unreadable", dimension.code(), written);
            return;
        }
        Filter filter = new Filter(dimension, value.get(), excluded);
        if (filters.size() < MOST_FILTERS || filters.contains(filter)) {
            filters.add(filter);
        } else {
            notice("filters-left-out", Integer.toString(MOST_FILTERS));
        }
    }

    private static Optional<String> value(Dimension dimension, String written) {
        return switch (dimension) {
            case YEAR -> Optional.of(written).filter(text -> YEAR.matcher(text).matches());
            case COUNTRY ->
                    Optional.of(written)
                            .filter(text -> CODE.matcher(text).matches())
                            .map(text -> text.length() == 2 ? text.toUpperCase(Locale.ROOT) : text);
            case MONTH -> Optional.of(written).filter(text -> MONTH.matcher(text).matches());
            case MINISTER,
                    THEME,
                    ORGANISATION,
                    KIND,
                    SOURCE,
                    LANGUAGE,
                    OFFICE,
                    PUBLISHER_THEME,
                    KEYWORD ->
                    Optional.of(written).filter(text -> CODE.matcher(text).matches());
        };
    }

    private Period period() {
        LocalDate from = date("from", TypedDate::first);
        LocalDate to = date("to", TypedDate::last);
        if (from == null || to == null || !to.isBefore(from)) {
            return new Period(from, to);
        }
        notice("period-reversed", single("from"), single("to"));
        return new Period(date("to", TypedDate::first), date("from", TypedDate::last));
    }

    private @Nullable LocalDate date(String name, Function<TypedDate, LocalDate> end) {
        return optional(name, TypedDate::parse).map(end).orElse(null);
    }

    private Sort sort() {
        return optional("sort", Sort::parse).orElse(Sort.RELEVANCE);
    }

    private Paging paging() {
        int limit = optional("limit", ParameterReader::natural).orElse(Paging.FIRST.limit());
        if (limit > MOST_HITS) {
            notice("limit-lowered", Integer.toString(MOST_HITS));
            limit = MOST_HITS;
        }
        int page = optional("page", ParameterReader::position).orElse(1);
        if ((long) page * limit > DEEPEST) {
            notice("page-too-far", Integer.toString(DEEPEST));
            page = 1;
        }
        return new Paging(page, limit);
    }

    private static Optional<Integer> natural(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Integer> position(String text) {
        return natural(text).filter(number -> number > 0);
    }

    private <T> Optional<T> optional(String name, Function<String, Optional<T>> parser) {
        String text = single(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = parser.apply(text);
        if (value.isEmpty()) {
            notice("value-unreadable", name, text);
        }
        return value;
    }

    private String single(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().strip();
    }

    private void notice(String code, String... arguments) {
        Notice notice = Notice.of(code, arguments);
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }
}

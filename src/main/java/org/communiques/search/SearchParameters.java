package org.communiques.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communiques.query.Notice;
import org.communiques.query.ParsedQuery;
import org.communiques.query.QueryParser;
import org.jspecify.annotations.Nullable;

/// A question as an address carries it: what every door accepts, and what every link writes.
///
/// [#parse] takes anything; what it cannot read is left out and named in the notices. [#toMap] is its
/// inverse: the canonical parameters, without whatever is as by default.
///
/// @param text the query as typed, trimmed
/// @param notices what could not be read, or was corrected
public record SearchParameters(
        String text,
        List<Filter> filters,
        Period period,
        Sort sort,
        Paging paging,
        List<Notice> notices) {
    /// Everything, the first page.
    public static final SearchParameters ALL =
            new SearchParameters(
                    "", List.of(), Period.ANY, Sort.RELEVANCE, Paging.FIRST, List.of());

    public SearchParameters {
        filters = List.copyOf(filters);
        notices = List.copyOf(notices);
    }

    /// What can be read of an address's parameters; of the rest, notices. Never throws.
    public static SearchParameters parse(Map<String, List<String>> parameters) {
        return new ParameterReader(parameters).read();
    }

    /// The valid question, for an engine, with what could not be read, each thing said once.
    public SearchRequest toRequest() {
        ParsedQuery query = QueryParser.parse(text);
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(query.notices());
        ParsedQuery noticed = query.with(all.stream().distinct().toList());
        return new SearchRequest(noticed, filters, period, sort, paging);
    }

    /// The parameters, in a fixed order.
    public Map<String, List<String>> toMap() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        put(map, "q", text, !text.isEmpty());
        for (Filter filter : filters) {
            map.computeIfAbsent(filter.dimension().code(), _ -> new ArrayList<>())
                    .add(filter.written());
        }
        put(map, "from", period.from(), true);
        put(map, "to", period.to(), true);
        put(map, "sort", sort.code(), sort != Sort.RELEVANCE);
        put(map, "page", paging.page(), paging.page() != 1);
        put(map, "limit", paging.limit(), paging.limit() != Paging.FIRST.limit());
        return map;
    }

    /// The parameters as the part of an address behind `?`; empty when all is as by default.
    public String toQueryString() {
        return toMap().entrySet().stream()
                .flatMap(SearchParameters::pairs)
                .collect(Collectors.joining("&"));
    }

    /// The first page of the same for another text; here as in all that follow, without what was said of the
    /// address that was parsed.
    public SearchParameters withText(String newText) {
        return new SearchParameters(newText, filters, period, sort, firstPage(), List.of());
    }

    /// The first page with one filter more; one that is there already counts once.
    public SearchParameters with(Filter filter) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(filter);
        return withFilters(more.stream().distinct().toList());
    }

    /// The first page with this filter gone.
    public SearchParameters without(Filter filter) {
        return withoutFilters(filter::equals);
    }

    /// The first page with several filters gone.
    public SearchParameters withoutFilters(Predicate<Filter> unwanted) {
        return withFilters(filters.stream().filter(unwanted.negate()).toList());
    }

    /// The first page of another period.
    public SearchParameters withPeriod(Period newPeriod) {
        return new SearchParameters(text, filters, newPeriod, sort, firstPage(), List.of());
    }

    /// The first page in another order.
    public SearchParameters withSort(Sort newSort) {
        return new SearchParameters(text, filters, period, newSort, firstPage(), List.of());
    }

    /// Another page, as long as this one.
    public SearchParameters withPage(int page) {
        return withPaging(new Paging(page, paging.limit()));
    }

    /// Another page, of another length.
    public SearchParameters withPaging(Paging newPaging) {
        return new SearchParameters(text, filters, period, sort, newPaging, List.of());
    }

    /// Whether nothing narrows the search.
    public boolean isOpen() {
        return text.isEmpty() && filters.isEmpty() && period.isOpen();
    }

    private SearchParameters withFilters(List<Filter> newFilters) {
        return new SearchParameters(text, newFilters, period, sort, firstPage(), List.of());
    }

    private Paging firstPage() {
        return new Paging(1, paging.limit());
    }

    private static void put(
            Map<String, List<String>> map, String name, @Nullable Object value, boolean wanted) {
        if (value != null && wanted) {
            map.put(name, List.of(value.toString()));
        }
    }

    private static Stream<String> pairs(Map.Entry<String, List<String>> parameter) {
        return parameter.getValue().stream().map(value -> parameter.getKey() + "=" + encode(value));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

package org.communiques.web;

import io.javalin.http.Context;
import org.communiques.search.SearchParameters;
import org.communiques.web.Comparison.Series;

/// `/compare.csv`: the counts of a comparison, one a line: of one value in one year, or without a date. Each line can
/// stand alone: it says what was asked, whose communiqués are counted, and which search finds them.
record CompareExport(Site site) {
    static final String PATH = "/compare.csv";

    void answer(Context http) {
        Visit visit = Visit.of(http, site.messages());
        http.contentType("text/csv; charset=utf-8");
        http.header("Content-Disposition", "attachment; filename=\"comparison.csv\"");
        http.header("Cache-Control", "public, no-cache");
        if (Validators.unchanged(visit, site)) {
            return;
        }
        Comparison comparison = Comparison.of(http.queryParamMap(), site, visit.words());
        NoticesHeader.set(http, comparison.notices(), visit.words());
        Answers.send(http, "text/csv; charset=utf-8", write(comparison, visit));
    }

    private static String write(Comparison comparison, Visit visit) {
        StringBuilder table =
                new StringBuilder(
                        Csv.header(
                                "dimension",
                                "value",
                                "label",
                                "year",
                                "communiques",
                                "source",
                                "query",
                                "search"));
        Lines lines = new Lines(comparison.compared(), visit);
        for (Series series : comparison.series()) {
            comparison.years().forEach(year -> table.append(lines.of(series, year)));
            if (series.undated() > 0) {
                table.append(lines.undated(series));
            }
        }
        return table.toString();
    }

    private record Lines(Compared compared, Visit visit) {
        String of(Series series, int year) {
            SearchParameters one = compared.only(series.side());
            String search = visit.origin() + new YearsMaker(one, visit.words()).address(year);
            return line(series, YearsMaker.code(year), series.in(year), search);
        }

        /// No search finds those without a date alone.
        String undated(Series series) {
            return line(series, "", series.undated(), "");
        }

        private String line(Series series, String year, long count, String search) {
            return Csv.line(
                    compared.name(),
                    series.side().value(),
                    series.label(),
                    year,
                    Long.toString(count),
                    Csv.joined(series.sources()),
                    compared.rest().text(),
                    search);
        }
    }
}

package org.communiques.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.communiques.json.CommuniqueJson;
import org.communiques.model.Communique;
import org.communiques.query.Notice;
import org.communiques.search.Paging;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchRequest;

/// `/search.csv` and `/search.jsonl`: all of a search, streamed, each line able to stand alone.
record Exports(Site site) {
    /// An ending, its media type, and what a file of it is made of.
    private record Form(
            String ending, String type, String header, Function<Communique, String> line) {}

    void csv(Context http) {
        Visit visit = Visit.of(http, site.messages());
        SearchParameters parameters = SearchParameters.parse(http.queryParamMap());
        CsvExport csv =
                new CsvExport(new Export(parameters, visit.origin()), site.labels(visit.words()));
        stream(visit, parameters, new Form("csv", "text/csv", csv.header(), csv::line));
    }

    void jsonLines(Context http) {
        Visit visit = Visit.of(http, site.messages());
        SearchParameters parameters = SearchParameters.parse(http.queryParamMap());
        String address = new Export(parameters, visit.origin()).address();
        stream(
                visit,
                parameters,
                new Form(
                        "jsonl",
                        "application/jsonl",
                        "",
                        communique -> CommuniqueJson.write(communique, address) + "\n"));
    }

    private void stream(Visit visit, SearchParameters parameters, Form form) {
        Context http = visit.http();
        SearchRequest request = parameters.toRequest();
        String name = "communiques." + form.ending();
        http.contentType(form.type() + "; charset=utf-8");
        http.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        http.header("Cache-Control", "public, no-cache");
        NoticesHeader.set(http, notices(request), visit.words());
        // Fails here, before the first byte, when there is no index to ask.
        if (Validators.unchanged(visit, site) || http.method().equals(HandlerType.HEAD)) {
            return;
        }
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(http.outputStream(), StandardCharsets.UTF_8))) {
            out.write(form.header());
            site.engine().forEach(request, communique -> write(out, form.line().apply(communique)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those of the question and those of its answer: only the engine knows which words no text has.
    private List<Notice> notices(SearchRequest request) {
        return site.engine()
                .search(
                        new SearchRequest(
                                request.query(),
                                request.filters(),
                                request.period(),
                                request.sort(),
                                new Paging(1, 1)))
                .notices();
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A search that is being carried away.
    record Export(SearchParameters parameters, String origin) {
        /// Where the same search stands.
        String address() {
            return origin + Links.search(parameters.withPage(1));
        }
    }
}

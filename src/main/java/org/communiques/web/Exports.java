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
import org.jspecify.annotations.Nullable;

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
        if (Validators.unchanged(visit, site)) {
            return;
        }
        if (http.method().equals(HandlerType.HEAD)) {
            NoticesHeader.set(http, notices(request), visit.words());
            return;
        }
        try (Answer answer = new Answer(http, form.header())) {
            site.engine()
                    .forEach(
                            request,
                            notices -> NoticesHeader.set(http, notices, visit.words()),
                            communique -> answer.write(form.line().apply(communique)));
            answer.begin();
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

    /// What is sent. Nothing is before the engine has begun to answer: without an index to ask, the status
    /// must still say so.
    private static final class Answer implements AutoCloseable {
        private final Context http;
        private final String header;
        private @Nullable Writer begun;

        Answer(Context http, String header) {
            this.http = http;
            this.header = header;
        }

        Writer begin() throws IOException {
            if (begun == null) {
                begun =
                        new BufferedWriter(
                                new OutputStreamWriter(
                                        http.outputStream(), StandardCharsets.UTF_8));
                begun.write(header);
            }
            return begun;
        }

        void write(String line) {
            try {
                begin().write(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            if (begun != null) {
                begun.close();
            }
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

package org.communiques.web;

import io.javalin.http.Context;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.communiques.json.CommuniqueJson;
import org.communiques.model.Communique;
import org.communiques.search.SearchParameters;

/// `/search.csv` and `/search.jsonl`: all of a search, streamed, each line able to stand alone.
record Exports(Site site) {
    void csv(Context http) {
        Visit visit = Visit.of(http, site.messages());
        SearchParameters parameters = SearchParameters.parse(http.queryParamMap());
        Export export = new Export(parameters, visit.origin());
        CsvExport csv = new CsvExport(export, site.labels(visit.words()));
        stream(http, parameters, "csv", csv.header(), csv::line);
    }

    void jsonLines(Context http) {
        Visit visit = Visit.of(http, site.messages());
        SearchParameters parameters = SearchParameters.parse(http.queryParamMap());
        String address = new Export(parameters, visit.origin()).address();
        stream(
                http,
                parameters,
                "jsonl",
                "",
                communique -> CommuniqueJson.write(communique, address) + "\n");
    }

    private void stream(
            Context http,
            SearchParameters parameters,
            String ending,
            String header,
            Function<Communique, String> line) {
        // Fails here, before the first byte, when there is no index to ask.
        site.engine().status();
        http.contentType(
                ending.equals("csv")
                        ? "text/csv; charset=utf-8"
                        : "application/jsonl; charset=utf-8");
        http.header("Content-Disposition", "attachment; filename=\"communiques." + ending + "\"");
        http.header("Access-Control-Allow-Origin", "*");
        http.header("Cache-Control", "no-store");
        try (Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(http.outputStream(), StandardCharsets.UTF_8))) {
            out.write(header);
            site.engine()
                    .forEach(
                            parameters.toRequest(),
                            communique -> write(out, line.apply(communique)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

package org.communiques.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.communiques.json.SearchResultJson;
import org.communiques.lucene.LuceneEngine;
import org.communiques.query.Notice;
import org.communiques.search.DimensionLabels;
import org.communiques.search.SearchEngine;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.communiques.web.Notices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `communiques search QUERY`: the same search as the page, through the same parameters.
@Command(
        name = "search",
        description = "Searches the index.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Filters can be repeated: several of one kind are alternatives. A leading - excludes:",
            "  communiques search \"état de droit\" --country=FR --theme=-iran --from=2024"
        })
final class SearchCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private FilterOptions filters = new FilterOptions();
    @Mixin private IndexOption index = new IndexOption();
    @Mixin private VocabularyOption lists = new VocabularyOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            description = "What to search; all when absent.")
    private List<String> query = List.of();

    @Option(names = "--limit", paramLabel = "N", description = "Hits to show: 10, at most 100.")
    private @Nullable String limit;

    @Option(names = "--page", paramLabel = "N", description = "Which page of them: 1.")
    private @Nullable String page;

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, newest or oldest.")
    private @Nullable String sort;

    @Option(names = "--json", description = "As /api/search answers.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        SearchParameters parameters = SearchParameters.parse(parameters());
        Function<Notice, String> words = Notices.in(Locale.getDefault());
        try (SearchEngine engine =
                LuceneEngine.open(index.folder, DimensionLabels.of(lists.load()))) {
            SearchResult result = engine.search(parameters.toRequest());
            if (json) {
                out.println(SearchResultJson.write(result, words));
            } else {
                result.notices().stream().map(words).forEach(spec.commandLine().getErr()::println);
                out.println(new SearchText(Terminal.current()).of(result));
            }
        }
        return ExitCode.DONE;
    }

    private Map<String, List<String>> parameters() {
        Map<String, List<String>> map = new LinkedHashMap<>(filters.toMap());
        map.put("q", List.of(String.join(" ", query)));
        put(map, "limit", limit);
        put(map, "page", page);
        put(map, "sort", sort);
        return map;
    }

    private static void put(Map<String, List<String>> map, String name, @Nullable String value) {
        if (value != null) {
            map.put(name, List.of(value));
        }
    }
}

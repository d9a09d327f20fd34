package org.communiques.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communiques.extract.Extractor;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.query.Notice;
import org.communiques.search.SearchParameters;
import org.communiques.search.SearchResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// One fragment of the templates, rendered with one view and nothing around it.
final class Fragment {
    static final Words FRENCH = new Messages(new WebFiles(null)).in(Locale.FRENCH);
    static final Words ENGLISH = new Messages(new WebFiles(null)).in(Locale.ENGLISH);
    static final ValueLabels LABELS = new ValueLabels(RunningSite.VOCABULARY, Locale.FRENCH);

    private static final Templates TEMPLATES = new Templates(new WebFiles(null));

    private Fragment() {}

    /// In French.
    static Element of(String name, @Nullable Object view) {
        return of(name, view, FRENCH);
    }

    /// A fragment's parameter is called by the last word of its name.
    static Element of(String name, @Nullable Object view, Words words) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(name.substring(name.lastIndexOf('-') + 1), view);
        variables.put("page", Map.of("frame", Map.of("language", words.locale().getLanguage())));
        return Jsoup.parse(TEMPLATES.render(name, words, variables)).body();
    }

    /// A search as its address has it: `q=paix&country=FR`.
    static SearchParameters search(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1]);
        }
        return SearchParameters.parse(parameters);
    }

    /// An answer without hits.
    static SearchResult found(SearchParameters search, long total, Notice... notices) {
        return new SearchResult(
                search.toRequest(), total, List.of(), List.of(), List.of(notices), null);
    }

    static Communique read(CleanDocument document) {
        return new Extractor(RunningSite.VOCABULARY).extract(document);
    }
}

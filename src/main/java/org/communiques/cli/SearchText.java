package org.communiques.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.communiques.model.Communique;
import org.communiques.model.Minister;
import org.communiques.model.Part;
import org.communiques.search.Hit;
import org.communiques.search.SearchResult;
import org.communiques.search.Snippet;
import org.communiques.search.Span;

/// A search result as text for a terminal.
final class SearchText {
    private static final String INDENT = "    ";

    /// What a line begins with that is a heading.
    private static final String HEADING = "§ ";

    private final Terminal terminal;

    SearchText(Terminal terminal) {
        this.terminal = terminal;
    }

    String of(SearchResult result) {
        StringJoiner text = new StringJoiner("\n\n");
        text.add(summary(result));
        if (result.suggestion() != null) {
            text.add("Try instead: " + result.suggestion());
        }
        long number = result.request().paging().offset();
        for (Hit hit : result.hits()) {
            text.add(hit(++number, hit));
        }
        return text.toString();
    }

    private String summary(SearchResult result) {
        long first = result.request().paging().offset() + 1;
        long last = first + result.hits().size() - 1;
        String total = Counted.of(result.total(), "communiqué");
        return result.hits().isEmpty() || result.total() == result.hits().size()
                ? total
                : total + ", " + first + " to " + last;
    }

    private String hit(long number, Hit hit) {
        Communique communique = hit.communique();
        String title = hit.title().isEmpty() ? communique.id() : terminal.marked(hit.title());
        List<String> lines = new ArrayList<>();
        lines.add(number + ". " + terminal.wrap(title, INDENT).strip());
        lines.add(terminal.dim(INDENT + about(communique)));
        hit.snippets().forEach(snippet -> lines.addAll(passage(snippet)));
        return String.join("\n", lines);
    }

    /// Behind the heading that it stands under, where words of that matched, too.
    private List<String> passage(Snippet snippet) {
        String passage = line(snippet.heading() ? HEADING : "", snippet.spans());
        return snippet.sectionMatched()
                ? List.of(line(HEADING, snippet.sectionSpans()), passage)
                : List.of(passage);
    }

    private String line(String sign, List<Span> spans) {
        return terminal.wrap(sign + terminal.marked(spans), INDENT);
    }

    /// Who is only spoken of is not named: a list has no room to say so.
    private static String about(Communique communique) {
        LocalDate date = communique.date();
        String ministers =
                communique.facts().ministers(Part.PARTICIPANT).stream()
                        .map(Minister::name)
                        .limit(3)
                        .collect(Collectors.joining(", "));
        return List.of(date == null ? "" : date.toString(), ministers, communique.id()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}

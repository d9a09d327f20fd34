package org.communiques.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communiques.clean.Cleaner;
import org.communiques.clean.PageLinks;
import org.communiques.model.Origin;
import org.communiques.source.PayloadKind;
import org.communiques.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/// Recognizes what was fetched: a communiqué to keep, or a list to follow.
final class PageRecognizer {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    /// A list has fewer letters of text for each of its links than an article for those beside it.
    private static final int LETTERS_PER_LINK = 300;

    private static final int LEAST_LINKS = 3;
    private static final int LEAST_LETTERS = 80;

    /// What a page is.
    sealed interface Found {
        record Communique(PayloadKind kind) implements Found {}

        /// A list.
        ///
        /// @param named how many addresses a list for machines names, whether followed or not
        record Listing(List<Link> links, int named) implements Found {}

        record Nothing(String reason) implements Found {}
    }

    private final Scope scope;
    private final Cleaner cleaner;
    private final boolean follows;

    /// @param follows whether lists are followed at all
    PageRecognizer(Scope scope, Cleaner cleaner, boolean follows) {
        this.scope = scope;
        this.cleaner = cleaner;
        this.follows = follows;
    }

    Found read(Link link, Answer.Response response, byte[] bytes) {
        String type = response.header("Content-Type");
        return switch (PayloadKind.of(bytes, type)) {
            case HTML -> page(link, response, bytes);
            case TEXT ->
                    SiteList.ofLines(bytes)
                            .map(named -> listing(link, named))
                            .orElseGet(() -> new Found.Communique(PayloadKind.TEXT));
            case XML -> list(link, response, bytes);
            case OTHER ->
                    new Found.Nothing(
                            bytes.length == 0 ? "empty" : "not a page, declared as '" + type + "'");
        };
    }

    private Found list(Link link, Answer.Response response, byte[] bytes) {
        return SiteList.parse(response.address(), bytes)
                .map(named -> listing(link, named))
                .orElseGet(() -> new Found.Nothing("XML that is neither a feed nor a sitemap"));
    }

    private Found listing(Link link, SiteList named) {
        return new Found.Listing(
                scope.follow(link, named).toList(), named.lists().size() + named.pages().size());
    }

    private Found page(Link link, Answer.Response response, byte[] bytes) {
        if (link.role() == Link.Role.COMMUNIQUE || !follows) {
            return new Found.Communique(PayloadKind.HTML);
        }
        String charset = charset(response.header("Content-Type"));
        PageLinks page = PageLinks.of(bytes, charset, response.address().toString());
        List<Link> links = links(link, response, page);
        if (link.role() != Link.Role.PAGE || isList(page, links, bytes, charset)) {
            List<Link> all = new ArrayList<>(links);
            if (link.isStart()) {
                all.addAll(scope.lists(link, page.feeds()));
            }
            return new Found.Listing(all, 0);
        }
        boolean isTold = link.isStart() || page.isArticle();
        return letters(bytes, charset) < (isTold ? 1 : LEAST_LETTERS)
                ? new Found.Nothing("hardly any text, and no list that could be followed")
                : new Found.Communique(PayloadKind.HTML);
    }

    private List<Link> links(Link link, Answer.Response response, PageLinks page) {
        return page.links().stream()
                .flatMap(named -> scope.follow(link, response.address(), named).stream())
                .distinct()
                .toList();
    }

    private boolean isList(
            PageLinks page, List<Link> links, byte[] bytes, @Nullable String charset) {
        int named = (int) links.stream().filter(l -> l.role() != Link.Role.NEXT).count();
        if (page.isArticle() || named < LEAST_LINKS) {
            return !page.isArticle() && named > 0 && letters(bytes, charset) < LEAST_LETTERS;
        }
        return letters(bytes, charset) < LETTERS_PER_LINK * named;
    }

    private int letters(byte[] bytes, @Nullable String charset) {
        SourceDocument document =
                new SourceDocument(
                        Origin.unread("page", "page", null, null),
                        new SourceDocument.Content.Html(bytes, charset),
                        SourceDocument.Declared.NOTHING);
        return cleaner.clean(document).text().length();
    }

    private static @Nullable String charset(String type) {
        Matcher matcher = CHARSET.matcher(type);
        return matcher.find() ? matcher.group(1) : null;
    }
}

package org.communiques.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communiques.model.Given;
import org.communiques.model.Origin;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// One `<message>`: a document for each `<content lang="…">` that says something.
record XmlMessage(Element element, SourceFile file) {
    private static final String REVOKED = "revoked by its publisher (revoked=\"yes\")";

    /// What its publisher has withdrawn is passed over, and told; so is a day that cannot be read, with the message.
    Stream<Sourced> read() {
        if (element.getAttribute("revoked").equalsIgnoreCase("yes")) {
            return Stream.of(PassedOver.once(location(), REVOKED));
        }
        String date = text(element, "pubdate");
        try {
            return documents(date == null ? null : IsoDay.parse(date)).map(Sourced.class::cast);
        } catch (DateTimeException _) {
            return Stream.of(
                    new Unreadable(location(), "<pubdate> is not an ISO date: '" + date + "'"));
        }
    }

    private String location() {
        String id = element.getAttribute("id");
        return id.isBlank() ? file.name() : file.name() + "!" + id;
    }

    private Stream<SourceDocument> documents(@Nullable LocalDate published) {
        return children(element, "content")
                .filter(content -> text(content, "text") != null || text(content, "lead") != null)
                .map(content -> document(content, published));
    }

    private SourceDocument document(Element content, @Nullable LocalDate published) {
        String language = content.getAttribute("lang");
        String id = element.getAttribute("id");
        String key = (id.isBlank() ? Keys.of(file.key()) : id) + "-" + language;
        Origin origin =
                Origin.unread(
                        language.isBlank() ? key.substring(0, key.length() - 1) : key,
                        file.name(),
                        null,
                        publisher(language));
        return new SourceDocument(origin, body(content), declared(content, published));
    }

    private static SourceDocument.Content body(Element content) {
        String lead = text(content, "lead");
        String text = text(content, "text");
        String first = lead == null ? "" : "<p>" + lead + "</p>\n";
        return new SourceDocument.Content.Markup(first + (text == null ? "" : text));
    }

    private SourceDocument.Declared declared(Element content, @Nullable LocalDate published) {
        String language = content.getAttribute("lang");
        Given given =
                new Given(
                        text(content, "city"),
                        List.of(),
                        names("topics", "topic", language),
                        names("keywords", "keyword", language));
        String id = element.getAttribute("id");
        return new SourceDocument.Declared(
                id.isBlank() ? null : id,
                text(content, "title"),
                published,
                LanguageTag.parse(language).orElse(null),
                given);
    }

    private @Nullable String publisher(String language) {
        return children(element, "originator")
                .flatMap(originator -> named(originator, language))
                .findFirst()
                .orElse(null);
    }

    private List<String> names(String list, String item, String language) {
        return children(element, list)
                .flatMap(all -> children(all, item))
                .flatMap(one -> named(one, language))
                .toList();
    }

    private static Stream<String> named(Element thing, String language) {
        return children(thing, "name")
                .filter(name -> name.getAttribute("lang").equals(language))
                .map(name -> name.getTextContent().strip())
                .filter(name -> !name.isEmpty());
    }

    private static @Nullable String text(Element parent, String name) {
        return children(parent, name)
                .map(child -> child.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(name));
    }
}

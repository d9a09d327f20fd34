package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communiques.search.IndexStatus;
import org.communiques.search.IndexUnavailableException;
import org.communiques.search.SearchParameters;
import org.communiques.web.PageView.AssetsView;
import org.communiques.web.PageView.Frame;
import org.communiques.web.PageView.Head;
import org.communiques.web.PageView.Property;
import org.jspecify.annotations.Nullable;

/// Puts a view into the frame that all pages share, and answers with it.
record Pages(Site site) {
    /// Visitors ask again each time, and are told when nothing changed.
    static final String KEPT = "private, no-cache";

    private record Section(String key, String path) {}

    private static final List<Section> SECTIONS =
            List.of(
                    new Section("nav.search", "/"),
                    new Section("nav.ministers", "/ministers"),
                    new Section("nav.countries", "/countries"),
                    new Section("nav.themes", "/themes"),
                    new Section("nav.calendar", CalendarPage.PATH));

    void answer(Visit visit, String template, Head head, Object view) {
        Words words = visit.words();
        PageView page = new PageView(complete(head, visit), frame(visit));
        Map<String, Object> variables = Map.of("page", page, "view", view);
        visit.http().header("Cache-Control", KEPT);
        long begun = System.nanoTime();
        String html = site.templates().render(template, words, variables);
        Metrics.rendered(visit.http(), System.nanoTime() - begun);
        Answers.send(visit.http(), "text/html; charset=utf-8", html);
    }

    /// With what every page says of itself to machines.
    private static Head complete(Head head, Visit visit) {
        String canonical = head.canonical() == null ? canonical(visit) : head.canonical();
        List<Property> properties =
                new ArrayList<>(
                        head.properties().isEmpty() ? properties(head, visit) : head.properties());
        properties.add(new Property("og:site_name", visit.words().say("site.name")));
        properties.add(new Property("og:image", visit.origin() + "/pictures/card.png"));
        List<LinkView> alternates = new ArrayList<>(head.alternates());
        if (canonical != null) {
            languages(visit).forEach(link -> alternates.add(inLanguage(link, visit)));
        }
        return new Head(
                visit.words().say("title.pattern", head.title()),
                head.description(),
                properties,
                canonical,
                alternates,
                head.linkedData());
    }

    /// The address without a query; null for what a query makes, which no search engine is to keep.
    private static @Nullable String canonical(Visit visit) {
        boolean whole = visit.http().queryParamMap().keySet().stream().allMatch("lang"::equals);
        return whole && visit.http().statusCode() == 200
                ? visit.origin() + visit.http().path()
                : null;
    }

    private static List<Property> properties(Head head, Visit visit) {
        return List.of(
                new Property("og:type", "website"),
                new Property("og:title", head.title()),
                new Property("og:description", head.description()),
                new Property("og:url", visit.origin() + visit.http().path()),
                new Property("og:locale", visit.words().locale().getLanguage()));
    }

    /// Search engines want these whole; those that visitors follow stay relative.
    private static LinkView inLanguage(LinkView link, Visit visit) {
        return LinkView.of(visit.origin() + link.address(), link.title()).in(link.language());
    }

    private Frame frame(Visit visit) {
        Words words = visit.words();
        SiteHeaderView header = new SiteHeaderView(sections(visit), languages(visit));
        try {
            IndexStatus status = site.engine().status();
            return frame(words, header, indexed(words, status), status.sample());
        } catch (IndexUnavailableException none) {
            return frame(words, header, words.say("footer.unavailable"), false);
        }
    }

    private Frame frame(Words words, SiteHeaderView header, String indexed, boolean sample) {
        String feed = Links.feed(SearchParameters.ALL, words);
        AssetsView assets =
                new AssetsView(site.assets().styleAddress(), site.assets().scriptAddress());
        String language = words.locale().getLanguage();
        return new Frame(language, header, new SiteFooterView(indexed, feed), sample, assets);
    }

    String indexed(Words words, IndexStatus status) {
        String day = words.date(status.built().atZone(site.clock().getZone()).toLocalDate());
        return words.say("footer.indexed", status.documents(), day);
    }

    private static List<LinkView> sections(Visit visit) {
        String path = visit.http().path();
        return SECTIONS.stream()
                .map(section ->
                        LinkView.of(
                                section.path(),
                                visit.words().say(section.key()),
                                section.path().equals(path)
                                        || path.startsWith(section.path() + "/")))
                .toList();
    }

    /// The same page in each language.
    private static List<LinkView> languages(Visit visit) {
        List<LinkView> links = new ArrayList<>();
        for (Locale language : Messages.LANGUAGES) {
            String code = language.getLanguage();
            String name = language.getDisplayLanguage(language);
            boolean current = language.equals(visit.words().locale());
            links.add(LinkView.of(address(visit, code), name, current).in(code));
        }
        return links;
    }

    private static String address(Visit visit, String language) {
        StringBuilder address = new StringBuilder(visit.http().path()).append('?');
        visit.http()
                .queryParamMap()
                .forEach((name, values) -> {
                    if (!name.equals("lang")) {
                        values.forEach(value ->
                                address.append(Links.encode(name))
                                        .append('=')
                                        .append(Links.encode(value))
                                        .append('&'));
                    }
                });
        return address.append("lang=").append(language).toString();
    }
}

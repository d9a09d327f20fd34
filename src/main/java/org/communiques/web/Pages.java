package org.communiques.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communiques.search.IndexStatus;
import org.communiques.search.IndexUnavailableException;
import org.communiques.web.PageView.AssetsView;
import org.communiques.web.PageView.Frame;
import org.communiques.web.PageView.Head;

/// Puts a view into the frame that all pages share, and answers with it.
record Pages(Site site) {
    private record Section(String key, String path) {}

    private static final List<Section> SECTIONS = List.of(new Section("nav.search", "/"));

    void answer(Visit visit, String template, Head head, Object view) {
        Words words = visit.words();
        Head titled =
                new Head(
                        words.say("title.pattern", head.title()),
                        head.description(),
                        head.properties(),
                        head.canonical(),
                        head.alternates(),
                        head.linkedData());
        PageView page = new PageView(titled, frame(visit));
        Map<String, Object> variables = Map.of("page", page, "view", view);
        visit.http().header("Cache-Control", "private, no-cache");
        Answers.send(
                visit.http(),
                "text/html; charset=utf-8",
                site.templates().render(template, words, variables));
    }

    private Frame frame(Visit visit) {
        Words words = visit.words();
        AssetsView assets =
                new AssetsView(site.assets().styleAddress(), site.assets().scriptAddress());
        String language = words.locale().getLanguage();
        List<LinkView> sections = sections(visit);
        List<LinkView> languages = languages(visit);
        try {
            IndexStatus status = site.engine().status();
            return new Frame(
                    language, sections, languages, status.sample(), indexed(words, status), assets);
        } catch (IndexUnavailableException none) {
            String sorry = words.say("footer.unavailable");
            return new Frame(language, sections, languages, false, sorry, assets);
        }
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
                                section.path().equals(path)))
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

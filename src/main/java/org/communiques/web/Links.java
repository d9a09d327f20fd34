package org.communiques.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.communiques.search.Dimension;
import org.communiques.search.Filter;
import org.communiques.search.SearchParameters;

/// Addresses within the site.
final class Links {
    private Links() {}

    static String search(SearchParameters parameters) {
        return at("/", parameters);
    }

    /// Any door to a search: the page, a feed, an export.
    static String at(String path, SearchParameters parameters) {
        String query = parameters.toQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /// The feed of a search. A feed reader says nothing of languages: the address does, but for that of visitors
    /// who say none.
    static String feed(SearchParameters parameters, Words words) {
        String address = at("/search.atom", parameters);
        return words.locale().equals(Messages.LANGUAGES.getFirst())
                ? address
                : address
                        + (address.contains("?") ? "&" : "?")
                        + "lang="
                        + words.locale().getLanguage();
    }

    static String only(Dimension dimension, String value) {
        return search(SearchParameters.ALL.with(new Filter(dimension, value, false)));
    }

    /// The page that tells what is known of a value: `/ministers/iwaya-takeshi`.
    static String portrait(Dimension dimension, String value) {
        return Browsed.of(dimension).path() + "/" + segment(value);
    }

    /// A query for a value: with a filter for another of its dimension beside it, it asks for both.
    static String named(Dimension dimension, String value) {
        return switch (dimension) {
            case MINISTER -> "ministre:\"" + value.replace('-', ' ') + '"';
            case COUNTRY -> "pays:" + value;
            case ORGANISATION -> "organisation:" + value;
            default -> throw new IllegalArgumentException("No one names by " + dimension.code());
        };
    }

    static String communique(String id) {
        return "/communiques/" + segment(id);
    }

    /// With the query whose matches it marks.
    static String communique(String id, String text) {
        return text.isEmpty() ? communique(id) : communique(id) + "?q=" + encode(text);
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// An id may hold slashes: they stay, since servers refuse them encoded.
    private static String segment(String value) {
        return encode(value).replace("+", "%20").replace("%2F", "/");
    }
}

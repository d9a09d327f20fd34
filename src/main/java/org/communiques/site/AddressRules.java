package org.communiques.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the many addresses of one document become one.
///
/// @param scheme `https` or `http`
/// @param droppedParameters those of the query that do not choose the document
/// @param undoubled whether a path that begins anew after a while, as a relative link to an absolute place
///     makes it, is cut to its last beginning: `/fr/pays/x/fr/pays/y` is `/fr/pays/y`
public record AddressRules(String scheme, List<Wildcard> droppedParameters, boolean undoubled) {
    /// Parameters that tell where a visitor came from.
    private static final List<Wildcard> TRACKING =
            List.of(
                    new Wildcard("utm_*"),
                    new Wildcard("xtor"),
                    new Wildcard("fbclid"),
                    new Wildcard("gclid"));

    private static final int BEGINNING = 2;

    public AddressRules {
        droppedParameters = List.copyOf(droppedParameters);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw new IllegalArgumentException("'" + scheme + "' is neither https nor http");
        }
    }

    /// The path as written: a plus or a percent sign in it is never decoded.
    String path(String path) {
        if (!undoubled) {
            return path;
        }
        int end = path.indexOf('/', 1);
        for (int i = 1; i < BEGINNING && end >= 0; i++) {
            end = path.indexOf('/', end + 1);
        }
        int again = end < 0 ? 0 : path.lastIndexOf(path.substring(0, end + 1));
        return path.substring(Math.max(0, again));
    }

    /// The query without what does not choose the document; null when nothing is left.
    @Nullable String query(@Nullable String query) {
        if (query == null) {
            return null;
        }
        String kept =
                Arrays.stream(query.split("&"))
                        .filter(parameter -> !parameter.isEmpty() && !isDropped(parameter))
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? null : kept;
    }

    private boolean isDropped(String parameter) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        return TRACKING.stream().anyMatch(dropped -> dropped.matches(name))
                || droppedParameters.stream().anyMatch(dropped -> dropped.matches(name));
    }
}

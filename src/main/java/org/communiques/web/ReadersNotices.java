package org.communiques.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communiques.query.Notice;
import org.communiques.search.Dimension;

/// Notices for readers of a page: to them, what programs call a parameter is a filter with a name, and a code is what
/// it stands for.
record ReadersNotices(ValueLabels labels, Words words) {
    private static final String BETWEEN = ", ";

    /// Where notices about a value have the values that may be meant, behind the dimension and what was typed.
    private static final int MEANT = 2;

    String say(Notice notice) {
        List<String> arguments = new ArrayList<>(notice.arguments());
        if (arguments.isEmpty() || !notice.code().startsWith("value-")) {
            return words.notice(notice);
        }
        Optional<Dimension> dimension = Dimension.parse(arguments.getFirst());
        if (dimension.isPresent()) {
            arguments.set(0, name(dimension.get()));
            if (arguments.size() > MEANT) {
                arguments.set(MEANT, labels(dimension.get(), arguments.get(MEANT)));
            }
        }
        return words.notice(new Notice(notice.code(), arguments));
    }

    private String name(Dimension dimension) {
        return words.say("dimension." + dimension.code());
    }

    /// @param codes one or several, each of another dimension where it names one: `country:JP`
    private String labels(Dimension dimension, String codes) {
        return Arrays.stream(codes.split(BETWEEN))
                .map(code -> elsewhere(code).orElseGet(() -> label(dimension, code)))
                .collect(Collectors.joining(BETWEEN));
    }

    private Optional<String> elsewhere(String code) {
        int colon = code.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Dimension.parse(code.substring(0, colon))
                        .map(other ->
                                words.say("chosen.name", name(other))
                                        + " "
                                        + label(other, code.substring(colon + 1)));
    }

    /// People are named already, or known by the lists.
    private String label(Dimension dimension, String code) {
        boolean named =
                dimension == Dimension.MINISTER
                        && !labels.vocabulary().ministers().containsKey(code);
        return named ? code : labels.of(dimension, code);
    }
}

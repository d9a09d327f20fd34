package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// The dialog of keys, which has no view: it says the same on every page.
class KeysTest {
    private static final Pattern HEARD =
            Pattern.compile("event\\.key === \"(.)\"|\\b([a-z]): -?1\\b");

    private static Set<String> heard(String script) throws IOException {
        return HEARD.matcher(Files.readString(Path.of("web/scripts", script)))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesEveryKeyThatTheScriptsHear() throws IOException {
        Set<String> heard = heard("keys.js");
        heard.addAll(heard("matches.js"));
        assertThat(Fragment.of("keys", null).select("kbd").eachText())
                .containsExactlyInAnyOrderElementsOf(heard);
    }

    @Test
    void saysWhatEachKeyDoes() {
        Element keys = Fragment.of("keys", null, Fragment.ENGLISH);
        assertThat(keys.select("dt")).hasSameSizeAs(keys.select("dd"));
        assertThat(keys.select("dd").eachText()).contains("search", "this help");
        assertThat(keys.select("form[method=dialog] button").text()).isEqualTo("Close");
    }
}

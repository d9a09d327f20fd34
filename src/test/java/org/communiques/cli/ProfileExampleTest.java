package org.communiques.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example of the chapter on profiles, done as it is written there.
class ProfileExampleTest {
    private static final Path CHAPTER = Path.of("src/site/markdown/profiles.md");

    @Test
    void readsThePageOfTheChapterByTheProfileOfTheChapter(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), block("html"));
        Path sites = Files.createDirectories(folder.resolve("mine/sites"));
        Files.writeString(sites.resolve("ministry.yaml"), block("yaml"));
        assertThat(Run.of("clean", page).out()).contains("Ask us");
        assertThat(Run.of("clean", page, "--vocabulary", folder.resolve("mine")).out())
                .contains("\"title\":\"The minister visits the port\"")
                .contains("\"published\":\"2025-04-04\"")
                .contains("\"text\":\"The minister visited the port")
                .doesNotContain("Ask us", "Port Town");
    }

    /// The first block of this language.
    private static String block(String language) throws IOException {
        Matcher block =
                Pattern.compile("(?s)```" + language + "\n(.*?)```")
                        .matcher(Files.readString(CHAPTER));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}

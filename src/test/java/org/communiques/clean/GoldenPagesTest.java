package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenPagesTest {
    static List<Path> pages() {
        return GoldenPages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void givesWhatIsWrittenBesideThePage(Path page) throws IOException {
        Path expected = page.resolveSibling(page.getFileName() + ".expected");
        assertThat(GoldenPages.shown(GoldenPages.clean(page)))
                .as(page.getFileName().toString())
                .isEqualTo(Files.readString(expected));
    }
}

package org.communiques.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CleanDocumentTest {
    private static final CleanDocument DOCUMENT =
            new CleanDocument(
                    Origin.unread("a", "a.html", null, null),
                    "Un titre",
                    "fr",
                    null,
                    List.of(
                            new Section(null, List.of("Un.", "Deux.")),
                            new Section("Suite", List.of("Trois."))),
                    Given.NOTHING);

    @Test
    void knowsInWhichParagraphAnOffsetLies() {
        String text = DOCUMENT.text();
        assertThat(DOCUMENT.paragraphAt(0)).isEqualTo(1);
        assertThat(DOCUMENT.paragraphAt(text.indexOf("Deux"))).isEqualTo(2);
        assertThat(DOCUMENT.paragraphAt(text.indexOf("Trois"))).isEqualTo(3);
        assertThat(DOCUMENT.paragraphAt(text.length() + 100)).isEqualTo(3);
    }
}

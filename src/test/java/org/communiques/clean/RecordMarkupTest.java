package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.communiques.model.CleanDocument;
import org.communiques.model.Origin;
import org.communiques.site.Sites;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The mark-up of a structured corpus: all body, but for what the profile of its site says.
class RecordMarkupTest {
    private static final String PROFILE =
            """
            name: Ministère d’essai
            hosts: www.essai.example
            page:
              body: [".texte"]
              title: [h1]
              removed: [.fiche]
              date-lines: ["Publié le {date}"]
              boilerplate: ["Contact presse*"]
            """;

    private static final String MARKUP =
            """
            <h1>Visite du ministre</h1><ul class=menu><li>Accueil</li></ul>
            <div class=texte><p>Publié le 4 avril 2025</p><p>Le ministre a visité le port.</p>
            <p class=fiche>Le port a été fondé en 1851.</p><p>Contact presse : 01 02 03 04 05</p></div>
            """;

    private final Cleaner cleaner;

    RecordMarkupTest(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("essai.yaml"), PROFILE);
        cleaner = new Cleaner(Sites.load(folder, _ -> {}));
    }

    @Test
    void isReadByTheProfileOfItsSite() {
        CleanDocument clean = clean("https://www.essai.example/visite", MARKUP);
        assertThat(clean.text()).isEqualTo("Le ministre a visité le port.");
        assertThat(clean.title()).isEqualTo("Visite du ministre");
        assertThat(clean.published()).isEqualTo(LocalDate.of(2025, 4, 4));
        assertThat(clean.origin().publisher()).isEqualTo("Ministère d’essai");
    }

    @Test
    void isAllBodyWhereTheProfileFindsNone() {
        String markup = "<p>Le ministre a visité le port.</p><p>Contact presse : 01 02</p>";
        assertThat(clean("https://www.essai.example/visite", markup).text())
                .isEqualTo("Le ministre a visité le port.");
    }

    @Test
    void isAllBodyWithoutProfile() {
        for (String url : new String[] {null, "https://other.example/visite"}) {
            assertThat(clean(url, MARKUP).text())
                    .contains("Accueil", "fondé en 1851", "Contact presse");
        }
    }

    private CleanDocument clean(@Nullable String url, String markup) {
        return cleaner.clean(
                new SourceDocument(
                        Origin.unread("a", "a.jsonl:1", url, null),
                        new Content.Markup(markup),
                        Declared.NOTHING));
    }
}

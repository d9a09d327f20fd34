package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.communiques.model.CleanDocument;
import org.communiques.model.Origin;
import org.communiques.model.Section;
import org.communiques.source.Keys;
import org.communiques.source.SourceDocument;
import org.communiques.source.SourceDocument.Content;
import org.communiques.source.SourceDocument.Declared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
    private static final String PAGE =
            """
            <html lang="ja"><head><title>Rencontre des deux ministres | Ambassade</title>
            <link rel="canonical" href="https://www.a.example/x_01.html"></head><body>
            <nav><a href="/">Accueil</a></nav>
            <div id="contents"><h1>Rencontre des deux ministres</h1><p>2025/4/4</p>
            <p>© Ministry of Foreign Affairs</p>
            <p>Le 4 avril 2025, le ministre a rencontré son homologue pendant près d’une heure à Bruxelles,
            en marge de la réunion des ministres. Voici le résumé de cette rencontre :</p>
            <h2>Introduction</h2>
            <ol><li>Les deux ministres ont salué la qualité des relations entre les deux pays.</li>
            <li>Ils sont convenus de rester en contact étroit.</li></ol>
            <p>Lien</p><ul><li><a href="/y">Article original (en japonais)</a></li></ul>
            <p>Traduction provisoire et purement informative</p></div>
            <footer><p>Mentions légales de ce site, que personne ne lit jamais en entier.</p></footer>
            </body></html>
            """;

    @Test
    void keepsTheTextAndNothingElse() {
        CleanDocument clean = page(PAGE);
        assertThat(clean.title()).isEqualTo("Rencontre des deux ministres");
        assertThat(clean.published()).isEqualTo(LocalDate.of(2025, 4, 4));
        assertThat(clean.language()).isEqualTo("fr");
        assertThat(clean.origin().url()).isEqualTo("https://www.a.example/x_01.html");
        assertThat(clean.sections())
                .extracting(Section::heading)
                .containsExactly(null, "Introduction");
        assertThat(clean.text())
                .startsWith("Le 4 avril 2025, le ministre")
                .endsWith("Ils sont convenus de rester en contact étroit.")
                .doesNotContain("©", "Lien", "Traduction", "Mentions");
    }

    /// One paragraph outweighs the rest of a short page; what opens and closes the speech is text all the same.
    @ParameterizedTest
    @ValueSource(strings = {"p", "div"})
    void keepsShortSentencesAroundTheOnlyLongOne(String tag) {
        CleanDocument clean =
                page(
                        """
                        <html lang="fr"><body><h1>Discours de clôture</h1><p>Mesdames et Messieurs,</p>
                        <p>La délégation a visité le port de Bergen, où les travaux de la nouvelle digue
                        avancent selon le calendrier.</p><p>Merci.</p></body></html>
                        """
                                .replace("<p>", "<" + tag + ">")
                                .replace("</p>", "</" + tag + ">"));
        assertThat(clean.paragraphs())
                .hasSize(3)
                .startsWith("Mesdames et Messieurs,")
                .endsWith("Merci.");
    }

    @Test
    void keepsAShortParagraphWithMarkUpLeftOpen() {
        CleanDocument clean =
                page(
                        """
                        <html lang="fr"><body><p>Visite <b>du port
                        <p>La délégation a visité le port de Bergen, où les travaux avancent bien cette année.
                        </body></html>
                        """);
        assertThat(clean.paragraphs()).hasSize(2).startsWith("Visite du port");
    }

    @Test
    void readsANumberedLineInBoldAsAHeading() {
        CleanDocument clean =
                page(
                        """
                        <html lang="fr"><body><h1>Visite du port de Bergen</h1>
                        <p>La délégation a visité le port de Bergen, où les travaux avancent bien cette année.</p>
                        <p><strong>(1) La digue</strong></p>
                        <p>La nouvelle digue mesure neuf cents mètres et protégera deux bassins sur trois.</p>
                        <p><b>2. Les quais</b><br>Les quais seront rehaussés de deux mètres avant la fin de l’hiver.</p>
                        <p><b>Le phare</b></p>
                        <p><b>3. Le phare sera repeint l’an prochain.</b></p>
                        <p><b>(4)</b> Les grues, plus anciennes, seront remplacées au printemps par la région.</p>
                        <p><b>5. Le musée de la pêche</b></p></body></html>
                        """);
        assertThat(clean.sections())
                .extracting(Section::heading)
                .containsExactly(null, "(1) La digue", "2. Les quais");
        assertThat(clean.paragraphs())
                .contains(
                        "Le phare",
                        "3. Le phare sera repeint l’an prochain.",
                        "5. Le musée de la pêche");
    }

    @Test
    void readsPlainTextWithHeadingsAndBrokenLines() {
        CleanDocument clean =
                text(
                        """
                        À l’occasion de son déplacement, le ministre a rencontré la
                        Haute-représentante pendant une heure. Voici le résumé :
                        - Introduction
                        Le ministre a déclaré que la coopération entre États était plus importante que jamais, et
                        qu’il la souhaitait.
                        - Relations bilatérales
                        Les deux parties sont convenues d’accroître les coopérations concrètes dans bien des domaines.
                        Lien
                        Traduction provisoire et purement informative\
                        """);
        assertThat(clean.sections())
                .extracting(Section::heading)
                .containsExactly(null, "Introduction", "Relations bilatérales");
        assertThat(clean.paragraphs()).hasSize(3);
        assertThat(clean.text())
                .contains("rencontré la Haute-représentante pendant")
                .doesNotContain("Lien", "Traduction");
    }

    /// Met under an alias host, a document has the address and the key of the original, and says where it was
    /// met.
    @Test
    void givesOneAddressAndKeyToADocumentUnderAliasHosts() {
        String main = "https://www.fr.emb-japan.go.jp/itpr_ja/11_000001_02414.html";
        String alias = "http://amb-japon.fr/itpr_ja/11_000001_02414.html";
        Origin origin = fetched(alias).origin();
        assertThat(List.of(origin.id(), origin.location(), String.valueOf(origin.url())))
                .containsExactly(Keys.of(main), alias, main);
        assertThat(fetched(main).origin().id()).isEqualTo(origin.id());
    }

    private static CleanDocument fetched(String address) {
        Origin origin = Origin.unread(Keys.of(address), address, address, null);
        Content content = new Content.Html("<p>Texte.".getBytes(StandardCharsets.UTF_8), null);
        return new Cleaner().clean(new SourceDocument(origin, content, Declared.NOTHING));
    }

    @Test
    void givesAnEmptyDocumentForAnEmptyPage() {
        assertThat(page("").sections()).isEmpty();
        assertThat(text("").sections()).isEmpty();
    }

    private static CleanDocument page(String html) {
        return clean(new Content.Html(html.getBytes(StandardCharsets.UTF_8), null));
    }

    private static CleanDocument text(String text) {
        return clean(Content.Plain.of(text));
    }

    private static CleanDocument clean(Content content) {
        Origin origin = Origin.unread("x", "x", null, null);
        return new Cleaner().clean(new SourceDocument(origin, content, Declared.NOTHING));
    }
}

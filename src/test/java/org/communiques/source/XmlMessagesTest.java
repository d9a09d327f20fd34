package org.communiques.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Messages in XML, as federal news services publish them.
class XmlMessagesTest {
    private static final String NO_DOCUMENT_TYPES =
            "a document type (<!DOCTYPE>) and its entities are not read: take it out";

    private final SourceFolder folder;

    XmlMessagesTest(@TempDir Path folder) {
        this.folder = new SourceFolder(folder);
    }

    @Test
    void readsOneMessageInEachOfItsLanguages() throws IOException {
        folder.write(
                "m.xml",
                """
                <messages><message id="12"><pubdate>2020-05-29</pubdate>
                  <originator><name lang="fr">Département</name></originator>
                  <content lang="fr"><city>Berne</city><title>Titre</title><lead>Chapeau.</lead>
                    <text>&lt;p&gt;Corps.&lt;/p&gt;</text></content>
                  <content lang="de"><title>Titel</title><lead>Lead.</lead></content>
                  <content lang="it"><title>Vuoto</title></content>
                  <topics><topic><name lang="fr">Armée</name><name lang="de">Armee</name></topic></topics>
                </message></messages>
                """);
        List<Sourced> found = SourceFolder.all(folder.at("m.xml"));
        assertThat(found).extracting(SourceFolder::id).containsExactly("12-fr", "12-de");
        SourceDocument french = (SourceDocument) found.getFirst();
        assertThat(french.declared().given().themes()).containsExactly("Armée");
        assertThat(french.declared().given().place()).isEqualTo("Berne");
        assertThat(french.content())
                .isEqualTo(new SourceDocument.Content.Markup("<p>Chapeau.</p>\n<p>Corps.</p>"));
    }

    @Test
    void tellsThatItsPublisherHasRevokedAMessage() throws IOException {
        folder.write(
                "m.xml",
                """
                <messages><message id="7" revoked="yes"><content lang="fr"><lead>a</lead></content></message>
                <message id="8" revoked="no"><content lang="fr"><lead>b</lead></content></message></messages>
                """);
        assertThat(folder.all()).hasSize(2);
        assertThat(folder.all().getFirst())
                .isEqualTo(
                        new PassedOver(
                                folder.at("m.xml") + "!7",
                                "revoked by its publisher (revoked=\"yes\")",
                                1));
    }

    @Test
    void namesTheMessageWhoseDayCannotBeRead() throws IOException {
        folder.write(
                "m.xml",
                """
                <messages><message id="7"><pubdate>3. Mai 2020</pubdate><content lang="de"><lead>a</lead></content>
                </message><message id="8"><pubdate>2020-05-03T10:00:00</pubdate><content lang="de_CH"><lead>b</lead>
                </content></message></messages>
                """);
        assertThat(folder.all())
                .first()
                .isEqualTo(
                        new Unreadable(
                                folder.at("m.xml") + "!7",
                                "<pubdate> is not an ISO date: '3. Mai 2020'"));
        assertThat(folder.documents())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.declared().published()).isEqualTo("2020-05-03");
                    assertThat(found.declared().language()).isEqualTo("de-CH");
                });
    }

    @Test
    void namesNoFileForAStrangersXml() throws IOException {
        folder.write(
                "m.xml",
                """
                <!DOCTYPE m [<!ENTITY e SYSTEM "file:///etc/passwd">]>
                <message id="1"><content lang="fr"><title>&e;</title><lead>&e;</lead></content></message>
                """);
        assertThat(SourceFolder.all(folder.at("m.xml")))
                .containsExactly(new Unreadable(folder.at("m.xml"), NO_DOCUMENT_TYPES));
    }

    @Test
    void growsNoEntities() throws IOException {
        folder.write(
                "m.xml",
                """
                <!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <message id="1"><content lang="fr"><lead>&b;</lead></content></message>
                """);
        assertThat(SourceFolder.all(folder.at("m.xml")))
                .containsExactly(new Unreadable(folder.at("m.xml"), NO_DOCUMENT_TYPES));
    }
}

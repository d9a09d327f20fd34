package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Facts;
import org.communiques.model.Given;
import org.communiques.model.Origin;
import org.communiques.model.Section;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class FactsViewTest {
    private static Element shown(CleanDocument document) {
        return Fragment.of(
                "facts", FactsView.of(Fragment.read(document), Fragment.LABELS, Fragment.FRENCH));
    }

    private static Element inEnglish(CleanDocument document) {
        ValueLabels labels = new ValueLabels(RunningSite.VOCABULARY, Locale.ENGLISH);
        FactsView facts = FactsView.of(Fragment.read(document), labels, Fragment.ENGLISH);
        return Fragment.of("facts", facts, Fragment.ENGLISH);
    }

    private static final Element CALL = shown(Corpus.CALL);

    private static List<String> facts(Element card, String group) {
        return card.select(".facts-" + group + " .fact").eachText();
    }

    @Test
    void saysWhenAndHowLong() {
        assertThat(facts(CALL, "date")).startsWith("11 octobre 2024").contains("15 minutes");
        assertThat(CALL.select(".facts-date a").attr("href"))
                .isEqualTo("/?from=2024-10-11&to=2024-10-11");
    }

    @Test
    void saysWhoTookPartAndInWhichOffice() {
        assertThat(facts(CALL, "participants"))
                .containsExactly("IWAYA Takeshi", "Jean-Noël BARROT");
        assertThat(CALL.select(".facts-participants .fact-note").eachText())
                .startsWith("ministre des Affaires étrangères du Japon");
        assertThat(CALL.select(".facts-participants a[lang=und-Latn]").eachAttr("href"))
                .contains("/ministers/iwaya-takeshi", "/ministers/barrot-jean-noel");
    }

    @Test
    void saysTheOfficeInEnglishWhereTheListsDo() {
        Element card = inEnglish(Corpus.CALL);
        assertThat(card.select(".facts-participants .fact-note").eachText())
                .startsWith(
                        "foreign minister of Japan",
                        "ministre de l’Europe et des Affaires étrangères de France");
        assertThat(card.select(".facts-participants .fact-note [lang=fr]").eachText())
                .containsExactly("ministre de l’Europe et des Affaires étrangères de France");
    }

    /// Nobody in the lists, so that the office is what the text calls it.
    @Test
    void leavesAnOfficeThatTheTextPrintsInTheLanguageOfTheText() {
        String text =
                "On 11 October 2024, Mr. Quentin ZYBERT, Minister of Salmon Fisheries, met"
                        + " Foreign Minister IWAYA Takeshi in Tokyo.";
        CleanDocument french = Corpus.document("visit-2024", "Visit", "2024-10-11", text);
        CleanDocument english =
                new CleanDocument(
                        french.origin(),
                        french.title(),
                        "en",
                        french.published(),
                        french.sections(),
                        french.given());
        Element card = inEnglish(english);
        assertThat(card.select(".fact-note [lang=en]").eachText()).containsExactly("Minister");
        assertThat(card.select(".fact-note [lang=fr]")).isEmpty();
    }

    @Test
    void quotesTheWordsThatProveEachFact() {
        assertThat(CALL.select(".facts-participants dd"))
                .allMatch(fact -> !fact.select("q").isEmpty());
        Element quote = CALL.select(".facts-participants q").getFirst();
        assertThat(quote.text()).isEqualTo("IWAYA Takeshi");
        assertThat(quote.attr("lang")).isEqualTo("fr");
        assertThat(quote.select("a").attr("href")).matches("#e\\d+-\\d+");
        assertThat(CALL.select(".facts-participants summary").getFirst().text())
                .isEqualTo("Preuve dans le texte\u202f: IWAYA Takeshi § 1");
    }

    @Test
    void warnsOfASpellingInWordsAndWithAMark() {
        Element doubt = shown(Corpus.MISSPELT).select(".fact-doubt").getFirst();
        assertThat(doubt.text()).contains("IWAYA Takesi", "graphie inhabituelle");
        assertThat(doubt.select("svg[aria-hidden=true]")).hasSize(1);
        assertThat(CALL.select(".fact-doubt")).isEmpty();
    }

    @Test
    void saysWhomASurnameMayMeanAndThatNoDayWasFound() {
        Section call =
                new Section(
                        null,
                        List.of(
                                "Le ministre a eu un entretien téléphonique de 30 minutes avec"
                                        + " M. Tanaka."));
        Origin origin = Origin.unread("appel", "appel.txt", null, null);
        Element card =
                shown(
                        new CleanDocument(
                                origin, "Entretien", "fr", null, List.of(call), Given.NOTHING));
        assertThat(facts(card, "ambiguous")).containsExactly("Tanaka");
        assertThat(card.select(".facts-ambiguous .fact-doubt").eachText())
                .containsExactly("peut-être TANAKA Naoki", "peut-être TANAKA Nobuo");
        assertThat(card.select(".facts-ambiguous q").eachText()).containsExactly("Tanaka");
        assertThat(facts(card, "date")).containsExactly("Aucun jour trouvé", "30 minutes");
    }

    @Test
    void keepsWhatThePublisherSaidApart() {
        Element card = shown(Corpus.HOSTILE);
        assertThat(facts(card, "given-keywords")).containsExactly(Corpus.SCRIPT);
        assertThat(card.select("script, .facts-given-keywords q")).isEmpty();
    }

    @Test
    void saysThatNothingWasFound() {
        CleanDocument nothing = Corpus.document("rien", null, "2024-01-01", "Rien à signaler.");
        Communique bare = new Communique(nothing, Facts.NONE);
        Element card = Fragment.of("facts", FactsView.of(bare, Fragment.LABELS, Fragment.FRENCH));
        assertThat(card.select(".hint").text())
                .isEqualTo("Aucun fait n’a été trouvé dans ce texte.");
        assertThat(card.select("dl")).isEmpty();
    }
}

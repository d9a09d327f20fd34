package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.communiques.ProcessorTime;
import org.communiques.model.Communique;
import org.communiques.model.Section;
import org.communiques.query.QueryParser;
import org.communiques.search.Snippet;
import org.communiques.search.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetsTest {
    private static List<Snippet> of(String query, String paragraph) {
        Marker marker = Marker.ofBody(QueryParser.parse(query).tree(), Set::of);
        return new Snippets(marker).of(Texts.text("a", "Titre", paragraph).document());
    }

    private static List<String> marked(List<Snippet> snippets) {
        return snippets.stream()
                .flatMap(snippet -> snippet.spans().stream())
                .filter(Span::matched)
                .map(Span::text)
                .toList();
    }

    @Test
    void neverCutsWithinAMark() {
        String paragraph =
                "Les délégations ont examiné le dossier. ".repeat(6)
                        + "Le port est ouvert. Il reste sûr. "
                        + "Les délégations ont examiné le dossier. ".repeat(6);

        assertThat(marked(of("\"ouvert il\"", paragraph))).containsExactly("ouvert. Il");
    }

    @Test
    void cutsAParagraphOfAMegabyteOnce() {
        List<Snippet> snippets =
                of("accord", "Les délégations ont signé un accord. ".repeat(30_000));

        assertThat(snippets).hasSize(3).allMatch(snippet -> snippet.text().length() <= 240);
        assertThat(marked(snippets)).containsOnly("accord").hasSize(18);
    }

    @Test
    void keepsTheMarksOfAShortenedSentenceAlone() {
        List<Snippet> snippets = of("accord", "un accord entre les parties et ".repeat(30_000));

        assertThat(snippets).hasSize(1);
        assertThat(snippets.getFirst().text().length()).isLessThanOrEqualTo(240);
        assertThat(marked(snippets)).hasSizeLessThan(10).containsOnly("accord");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Les délégations ont signé un accord. ", "un accord entre les parties et "})
    void cutsAParagraphInTimeProportionalToItsLength(String words) {
        assertThat(ProcessorTime.growth(3_000, words::repeat, paragraph -> of("accord", paragraph)))
                .isLessThan(ProcessorTime.SUPERLINEAR);
    }

    @Test
    void showsAHeadingThatAloneHasTheWords() {
        List<Snippet> snippets = of("section", "Un texte.");

        assertThat(snippets).hasSize(1);
        assertThat(snippets.getFirst().heading()).isTrue();
        assertThat(snippets.getFirst().section()).isNull();
        assertThat(marked(snippets)).containsExactly("Section");
    }

    @Test
    void marksTheHeadingAboveAPassageThatHasTheWordsToo() {
        Snippet snippet = of("section port", "Une section du port.").getFirst();

        assertThat(snippet.text()).isEqualTo("Une section du port.");
        assertThat(snippet.heading()).isFalse();
        assertThat(snippet.sectionSpans()).containsExactly(new Span("Section", true));
        assertThat(of("port", "Une section du port.").getFirst().sectionSpans())
                .containsExactly(new Span("Section", false));
    }

    @Test
    void countsWhatTheHeadingHasForAPassage() {
        Communique text =
                Texts.with(
                        Texts.text("a", "Titre"),
                        new Section("Ports", List.of("Une rade sûre et une rade ouverte.")),
                        new Section("Pêche", List.of("Une rade.")));
        Marker marker = Marker.ofBody(QueryParser.parse("pêche rade").tree(), Set::of);

        assertThat(new Snippets(marker).of(text.document()))
                .extracting(Snippet::section)
                .containsExactly("Pêche", "Ports");
    }

    @Test
    void showsEachPartOfAQueryThatSomePassageHas() {
        String rade = "Une rade sûre et une rade ouverte.";
        Communique text =
                Texts.with(
                        Texts.text("a", "Titre"),
                        new Section("Ports", List.of(rade, rade, rade)),
                        new Section("Pêche", List.of("Rien de neuf.")));
        Marker marker = Marker.ofBody(QueryParser.parse("pêche rade").tree(), Set::of);

        assertThat(new Snippets(marker).of(text.document()))
                .extracting(Snippet::text)
                .containsExactly(rade, "Pêche", rade);
    }
}

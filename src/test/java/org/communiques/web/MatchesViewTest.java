package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communiques.search.SearchParameters;
import org.communiques.search.Span;
import org.communiques.web.TextView.HeadView;
import org.communiques.web.TextView.ParagraphView;
import org.communiques.web.TextView.SectionView;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class MatchesViewTest {
    private static final SearchParameters SEARCH = Fragment.search("q=« paix »&country=FR");

    private static ParagraphView paragraph(int number, int first, int matches) {
        return new ParagraphView(number, List.of(), first, matches);
    }

    private static Element shown(ParagraphView... paragraphs) {
        int matches = Stream.of(paragraphs).mapToInt(ParagraphView::matches).sum();
        TextView text =
                new TextView(
                        List.of(new TextView.SectionView(null, List.of(paragraphs))),
                        matches,
                        "?p=");
        return shown(text, List.of());
    }

    private static Element shown(TextView text, List<Span> title) {
        return Fragment.of("matches", MatchesView.of(text, title, SEARCH, Fragment.FRENCH));
    }

    @Test
    void leadsToTheFirstMatchOfEachParagraphThatHasAny() {
        Element matches = shown(paragraph(1, 1, 2), paragraph(2, 3, 0), paragraph(3, 3, 1));
        assertThat(matches.select("li a").eachAttr("href")).containsExactly("#m1", "#m3");
        assertThat(matches.select("li a").eachText()).containsExactly("§ 1 (2\u202f×)", "§ 3");
    }

    @Test
    void leadsToAHeadingThatHasAny() {
        HeadView heading = new HeadView(2, List.of(), 1, 1);
        SectionView section = new SectionView(heading, List.of(paragraph(2, 2, 1)));
        Element matches = shown(new TextView(List.of(section), 2, "?p="), List.of());
        assertThat(matches.select("li a").eachAttr("href")).containsExactly("#m1", "#m2");
        assertThat(matches.select("li a").eachText()).containsExactly("intertitre (§ 2)", "§ 2");
    }

    @Test
    void saysThatItDoesNotCountTheTitle() {
        TextView text = new TextView(List.of(), 0, "?p=");
        assertThat(shown(text, List.of(new Span("paix", true))).select("p").text())
                .endsWith("dans le texte (hors titre)");
        assertThat(shown(text, List.of(new Span("paix", false))).select("p").text())
                .endsWith("dans le texte");
    }

    @Test
    void countsWithTheQuotationMarksOfTheSecondRank() {
        assertThat(shown(paragraph(1, 1, 2)).select("[role=status]").text())
                .isEqualTo("2 occurrences de «\u202f“paix”\u202f»");
    }

    @Test
    void leadsBackToTheSearch() {
        assertThat(shown(paragraph(1, 1, 1)).select(".matches-back").attr("href"))
                .isEqualTo(Links.search(SEARCH))
                .contains("country=FR");
    }

    @Test
    void saysThatNothingMatches() {
        Element matches = shown(paragraph(1, 1, 0));
        assertThat(matches.select("[role=status]").text()).startsWith("Aucune occurrence");
        assertThat(matches.select("ol")).isEmpty();
    }

    @Test
    void listsFortyParagraphsAtMost() {
        ParagraphView[] many =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> paragraph(i, i, 1))
                        .toArray(ParagraphView[]::new);
        assertThat(shown(many).select("li")).hasSize(40);
    }

    @Test
    void isNotThereWithoutWords() {
        TextView text = new TextView(List.of(), 0, "?p=");
        MatchesView view = MatchesView.of(text, List.of(), SearchParameters.ALL, Fragment.FRENCH);
        assertThat(Fragment.of("matches", view).children()).isEmpty();
    }
}

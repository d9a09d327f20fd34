package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.Facts;
import org.communiques.model.Minister;
import org.communiques.model.Part;
import org.communiques.query.Notice;
import org.communiques.search.Dimension;
import org.communiques.search.DimensionLabels;
import org.communiques.search.Filter;
import org.communiques.search.SearchResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values of facts found by what they are called.
class FactNamesTest {
    private static final Minister IWAYA = minister("IWAYA Takeshi", "Takashi Iwaya");
    private static final Minister BARROT = minister("BARROT Jean-Noël", "Barrot");

    private static final Map<String, List<String>> THEMES =
            Map.of("call", List.of("relations"), "visit", List.of("soja"));

    private static LuceneEngine engine;

    @BeforeAll
    static void index(@TempDir Path folder) {
        Texts.build(
                folder,
                text("call", List.of(IWAYA), List.of("JP")),
                text("visit", List.of(BARROT), List.of("FR")),
                text("meeting", List.of(IWAYA, BARROT), List.of("JP", "FR", "KR")));
        engine = LuceneEngine.open(folder, new Names());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static Minister minister(String name, String written) {
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new Minister(id, name, List.of(written), null, null, Part.PARTICIPANT);
    }

    private static Communique text(String id, List<Minister> people, List<String> countries) {
        List<String> themes = THEMES.getOrDefault(id, List.of());
        Facts facts = new Facts(Event.UNKNOWN, people, countries, List.of(), themes, List.of());
        return new Communique(Texts.text(id, "Titre", "Un texte.").document(), facts);
    }

    private record Names() implements DimensionLabels {
        @Override
        public String label(Dimension dimension, String code, Locale locale) {
            boolean french = locale.equals(Locale.FRENCH);
            return switch (code) {
                case "fr" -> french ? "français" : "French";
                case "JP" -> french ? "Japon" : "Japan";
                case "KR" -> french ? "Corée du Sud" : "South Korea";
                case "relations" -> french ? "Relations bilatérales" : "Bilateral relations";
                default -> code;
            };
        }

        @Override
        public List<String> otherNames(Dimension dimension, String code) {
            return code.equals("KR") ? List.of("République de Corée") : List.of();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pays:jp                        | call meeting
                    pays:Japon                     | call meeting
                    country:japan                  | call meeting
                    pays:(japon OU fr)             | call visit meeting
                    pays:(japon fr)                | meeting
                    -pays:japon                    | visit
                    pays:"corée du sud"            | meeting
                    pays:"sud corée"               |
                    pays:"république de corée"     | meeting
                    pays:republique                |
                    pays:jap*                      | call meeting
                    pays:japom~                    | call meeting
                    pays:nulle                     |
                    source:ministère               | call visit meeting
                    -langue:fr                     |
                    language:français              | call visit meeting
                    theme:relation                 | call
                    theme:"bilateral relations"    | call
                    ministre:Iwaya                 | call meeting
                    ministre:Takashi               | call meeting
                    ministre:"Takashi Iwaya"       | call meeting
                    ministre:"Takeshi Iwaya"       |
                    ministre:=takeshi              | call meeting
                    ministre:==Barrot              | visit meeting
                    ministre:(iwaya barrot)        | meeting
                    ministre:(iwaya SAUF barrot)   | call
                    """)
    void findsValuesByTheirNames(String query, String ids) {
        List<String> expected = ids == null ? List.of() : List.of(ids.split(" "));

        assertThat(Texts.find(engine, query)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void callsPeopleByTheirNamesAndNotAsTextsWriteThem() {
        assertThat(engine.search(Texts.request("")).facets().toString())
                .contains("IWAYA Takeshi")
                .doesNotContain("Takashi");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    pays:Narnia           | country  | Narnia   |
                    -pays:Narnia          | country  | Narnia   |
                    Titre pays:Jaqon      | country  | Jaqon    | JP
                    ministre:iwaia        | minister | iwaia    | iwaya-takeshi
                    ministre:"iwaya tak"  | minister | iwaya tak |
                    theme:soju            | theme    | soju     | soja
                    theme:soj             | theme    | soj      |
                    theme:"relation bilatrale"    | theme | relation bilatrale    | relations
                    theme:"relations cordiales"   | theme | relations cordiales   |
                    theme:japon           | theme    | japon    | country:JP
                    theme:barrot          | theme    | barrot   | minister:barrot-jean-noël
                    pays:"takashi iwaya"  | country  | takashi iwaya | minister:iwaya-takeshi
                    pays:soja             | country  | soja     | theme:soja
                    """)
    void namesAValueThatNothingHasAndTheNearest(
            String query, String dimension, String value, String near) {
        Notice notice =
                near == null
                        ? Notice.of("value-unknown", dimension, value)
                        : Notice.of("value-unknown-near", dimension, value, near);

        assertThat(engine.search(Texts.request(query)).notices()).containsExactly(notice);
    }

    @ParameterizedTest
    @CsvSource({"pays:japon", "ministre:barrot", "theme:relations", "titre:Narnia"})
    void saysNothingOfAValueThatSomethingHas(String query) {
        assertThat(engine.search(Texts.request(query)).notices()).isEmpty();
    }

    @Test
    void readsAFilterByAnotherNameOfItsValue() {
        Filter filter = new Filter(Dimension.COUNTRY, "République de Corée", false);

        assertThat(engine.search(Texts.request("", filter)).total()).isEqualTo(1);
    }

    @Test
    void namesTheNearestOfACountryThatIsLeftOut() {
        Filter filter = new Filter(Dimension.COUNTRY, "Jaqon", false);
        SearchResult result = engine.search(Texts.request("", filter));

        assertThat(result.total()).isEqualTo(3);
        assertThat(result.notices())
                .containsExactly(Notice.of("value-unreadable-near", "country", "Jaqon", "JP"));
    }

    @Test
    void namesForAFilterWhatAnotherDimensionCallsSo() {
        Filter filter = new Filter(Dimension.THEME, "Japon", false);

        assertThat(engine.search(Texts.request("", filter)).notices())
                .containsExactly(Notice.of("value-unknown-near", "theme", "Japon", "country:JP"));
    }
}

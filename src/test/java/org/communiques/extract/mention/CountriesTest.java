package org.communiques.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.extract.text.Sentences;
import org.communiques.model.CleanDocument;
import org.communiques.vocabulary.Country;
import org.communiques.vocabulary.FrenchCountry;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every country of the world is known by its name and its adjectives, and another country by neither.
class CountriesTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();
    private static final Extractor EXTRACTOR = new Extractor(VOCABULARY);

    @Test
    void knowsEveryCountryByItsFrenchName() {
        assertThat(missed(CountriesTest::frenchSentences)).isEmpty();
    }

    @Test
    void knowsEveryCountryByItsEnglishName() {
        assertThat(
                        missed(country ->
                                named(
                                        country,
                                        "en",
                                        "The minister spoke about the situation in %s.",
                                        "The elections of %s are over.")))
                .isEmpty();
    }

    @Test
    void knowsEveryCountryByItsGermanName() {
        assertThat(
                        missed(country ->
                                named(
                                        country,
                                        "de",
                                        "Der Minister sprach gestern über die Lage in %s.")))
                .isEmpty();
    }

    @Test
    void knowsEveryCountryByItsItalianName() {
        assertThat(
                        missed(country ->
                                named(
                                        country,
                                        "it",
                                        "Il ministro ha parlato della situazione in %s.")))
                .isEmpty();
    }

    @Test
    void knowsEveryCountryByItsAdjectives() {
        assertThat(missed(CountriesTest::adjectives)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    fr | La ministre s’est rendue à Maurice, à la Dominique et au Salvador.               | MU DM SV
                    fr | Chère Dominique, cher Maurice, merci.                                            | -
                    fr | Le stage de Maurice DUPONT a été prolongé.                                       | -
                    fr | Le directeur, M. Lucas Feroë, et Mme Aline Hongrie étaient là.                    | -
                    en | The director, Mr. Lucas Hungary, spoke of Malta.                                 | MT
                    fr | Le vent soufflait à Grenade, en Espagne, comme à la Grenade.                     | ES GD
                    fr | Le Congo a signé.                                                                | CG
                    fr | La RDC a signé ; les autorités congolaises l’ont dit.                            | CD
                    fr | Les forces congolaises ont quitté le Congo.                                      | CG
                    fr | L’est du Congo reste instable.                                                   | CD
                    fr | Les îles de l’océan Indien ont répondu.                                          | -
                    fr | Le livre paraîtra en français, en portugais et en anglais.                       | -
                    fr | La délégation française a parlé en portugais.                                    | FR
                    fr | Le directeur des Affaires américaines a reçu la délégation argentine.            | AR
                    fr | La réunion s’est tenue à La Réunion.                                             | RE
                    fr | La Réunion des ministres s’est tenue hier.                                       | -
                    fr | La Guinée-Bissau, la Guinée équatoriale et la Papouasie-Nouvelle-Guinée ont voté. | GW GQ PG
                    fr | Le Niger et le Nigeria ont repris leurs échanges.                                | NE NG
                    en | Aid for Sudan, Chad and South Sudan was announced.                               | SD TD SS
                    en | The Foreign Minister of Jordan Ayman SAFADI spoke.                               | JO
                    en | Jordan SMITH, a student, and Chad JONES, a singer, were there.                   | -
                    en | Chad’s government and Japan’s parliament agreed.                                 | TD JP
                    en | El Salvador has voted.                                                           | SV
                    en | The plant stands in Atlanta, Georgia.                                            | -
                    en | US officials and many Canadians asked us to polish it.                           | US CA
                    en | The leaflet is available in Japanese and French. It is about a Japanese town.    | JP
                    de | Die Lage in der Demokratischen Republik Kongo bleibt ernst.                      | CD
                    de | Sie kämpfen auf russischer Seite.                                               | RU
                    de | Japans Botschaft in den Vereinigten Staaten dankte der Tschechischen Republik.   | JP US CZ
                    de | Der Bericht erscheint auf Deutsch und Französisch sowie in englischer Sprache.   | -
                    it | Il testo è disponibile in francese e in italiano.                                | -
                    it | È stato deciso nella Riunione di ieri.                                           | -
                    """)
    void tellsCountriesFromWhatIsCalledLikeThem(
            String language, String text, @Nullable String codes) {
        assertThat(countries(Documents.in(language, "Note", null, text)))
                .containsExactlyInAnyOrderElementsOf(
                        codes == null ? List.of() : List.of(codes.split(" ", -1)));
    }

    private interface Sentences {
        Stream<CleanDocument> of(Country country);
    }

    private static Map<String, List<String>> missed(Sentences sentences) {
        Map<String, List<String>> missed = new TreeMap<>();
        for (Country country : countriesOfTheirOwn()) {
            sentences
                    .of(country)
                    .filter(document -> !countries(document).equals(List.of(country.code())))
                    .forEach(document ->
                            missed.put(
                                    document.sections().getFirst().paragraphs().getFirst(),
                                    countries(document)));
        }
        return missed;
    }

    /// Without the two halves of one island, whose name is that of many towns, and whose people are called alike.
    private static List<Country> countriesOfTheirOwn() {
        return VOCABULARY.countries().values().stream()
                .filter(country -> !Set.of("MF", "SX").contains(country.code()))
                .toList();
    }

    private static List<String> countries(CleanDocument document) {
        return EXTRACTOR.extract(document).facts().countries();
    }

    private static Stream<CleanDocument> frenchSentences(Country country) {
        String of = FrenchCountry.of(VOCABULARY.countryLabel(country.code(), Locale.FRENCH));
        return Stream.of(
                        "Les ministres ont remercié le gouvernement " + of + ".",
                        "Le ministre s’est rendu " + toward(of) + ", puis il est rentré.")
                .map(text -> Documents.french("Note", null, text));
    }

    /// « du Japon » makes « au Japon », « de France » « en France ».
    private static String toward(String of) {
        return of.startsWith("du ")
                ? "au " + of.substring(3)
                : of.startsWith("de la ")
                        ? "à la " + of.substring(6)
                        : of.startsWith("des ")
                                ? "aux " + of.substring(4)
                                : "en " + of.replaceFirst("^d(e |’)", "");
    }

    private static Stream<CleanDocument> named(
            Country country, String language, String... sentences) {
        String name = VOCABULARY.countryLabel(country.code(), Locale.of(language));
        return Stream.of(sentences)
                .map(sentence ->
                        Documents.in(language, "Note", null, sentence.replace("%s", name)));
    }

    private static Stream<CleanDocument> adjectives(Country country) {
        return Stream.of(
                        adjectives(country, "fr", "Les délégués ont salué le gouvernement %s."),
                        adjectives(country, "en", "They welcomed the %s government."),
                        adjectives(country, "de", "Sie begrüßten die %se Regierung."),
                        adjectives(country, "it", "Hanno salutato il governo %s."))
                .flatMap(documents -> documents);
    }

    private static Stream<CleanDocument> adjectives(
            Country country, String language, String sentence) {
        return country.spoken().demonyms().in(language).stream()
                .filter(adjective -> !country.ambiguous().contains(adjective))
                .map(adjective ->
                        Documents.in(language, "Note", null, sentence.replace("%s", adjective)));
    }
}

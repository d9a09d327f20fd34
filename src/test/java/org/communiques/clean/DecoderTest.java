package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final String FRENCH =
            "<p>L’œuvre coûte 5 € à l’État, déclare-t-il ; sœur aînée.";
    private static final String JAPANESE = "<p>日本の外務大臣は、フランスの外務大臣とパリで会談した。これは公式な発表である。";

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void tellsUndeclaredFrench(String charset) {
        assertThat(Decoder.decode(FRENCH.getBytes(Charset.forName(charset)), null))
                .isEqualTo(FRENCH);
    }

    @Test
    void tellsIso885915ByItsLetters() {
        String text = "<p>La soeur et la sœur paient 5 € au cœur de l'été.";
        assertThat(Decoder.decode(text.getBytes(Charset.forName("ISO-8859-15")), null))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "Shift_JIS", "EUC-JP", "ISO-2022-JP", "UTF-16LE", "UTF-16BE"})
    void tellsUndeclaredJapanese(String charset) {
        assertThat(Decoder.decode(JAPANESE.getBytes(Charset.forName(charset)), null))
                .isEqualTo(JAPANESE);
    }

    /// A text of hardly any spaces: nearly no byte of it is zero.
    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void tellsPlainTextOfPairs(String charset) {
        for (String text : List.of(JAPANESE.substring(3), CHINESE, KOREAN, RUSSIAN, FRENCH)) {
            assertThat(Decoder.decode(text.getBytes(Charset.forName(charset)), "utf-8"))
                    .isEqualTo(text);
        }
    }

    /// Control characters get into pages by mistake.
    @Test
    void readsSingleBytesWithStrayZerosAsSingleBytes() {
        String text = "Les deux ministres se sont rencontrés\0 à Oslo.\n".repeat(20);
        assertThat(Decoder.decode(text.getBytes(Charset.forName("windows-1252")), null))
                .isEqualTo(text);
        assertThat(Decoder.decode(text.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(text);
    }

    private static final String RUSSIAN =
            "Министры иностранных дел двух стран встретились во вторник в столице и обсудили положение в"
                    + " регионе, торговлю и обмен студентами.";
    private static final String GREEK =
            "Οι υπουργοί Εξωτερικών των δύο χωρών συναντήθηκαν την Τρίτη στην πρωτεύουσα και συζήτησαν την"
                    + " κατάσταση στην περιοχή.";
    private static final String CZECH =
            "Ministři zahraničních věcí obou zemí se v úterý sešli v hlavním městě a jednali o situaci v"
                    + " regionu, o obchodu a o výměně studentů. Příští schůzka se uskuteční na podzim.";
    private static final String POLISH =
            "Ministrowie spraw zagranicznych obu państw spotkali się we wtorek w stolicy i rozmawiali o"
                    + " sytuacji w regionie, o handlu oraz o wymianie studentów. Następne spotkanie odbędzie"
                    + " się jesienią, a rządy przedstawią wspólną deklarację.";
    private static final String HUNGARIAN =
            "A két ország külügyminisztere kedden találkozott a fővárosban, és megvitatta a térség helyzetét,"
                    + " a kereskedelmet és a diákcserét. A következő találkozóra ősszel kerül sor, erről"
                    + " közös nyilatkozatot fogadtak el.";
    private static final String TURKISH =
            "İki ülkenin dışişleri bakanları salı günü başkentte bir araya geldi ve bölgedeki durumu,"
                    + " ticareti ve öğrenci değişimini görüştü. Bir sonraki toplantı sonbaharda yapılacak.";
    private static final String CHINESE =
            "两国外交部长星期二在首都举行会谈，就地区形势、贸易和学生交流交换了意见。双方同意今年秋天再次会晤，并发表联合声明。"
                    + "他们还讨论了经济合作的问题，认为这对两国人民都有好处。";
    private static final String TAIWANESE =
            "兩國外交部長星期二在首都舉行會談，就地區形勢、貿易和學生交流交換了意見。雙方同意今年秋天再次會晤，並發表聯合聲明。"
                    + "他們還討論了經濟合作的問題，認為這對兩國人民都有好處。";
    private static final String KOREAN =
            "양국 외교부 장관은 화요일 수도에서 회담을 열고 지역 정세와 무역, 학생 교류에 대하여 의견을 나누었다. 양측은 올해 가을에"
                    + " 다시 만나기로 합의하고 공동 성명을 발표하였다.";

    private static final Map<String, String> TEXTS =
            Map.of(
                    "RUSSIAN", RUSSIAN,
                    "GREEK", GREEK,
                    "CZECH", CZECH,
                    "POLISH", POLISH,
                    "HUNGARIAN", HUNGARIAN,
                    "TURKISH", TURKISH,
                    "CHINESE", CHINESE,
                    "TAIWANESE", TAIWANESE,
                    "KOREAN", KOREAN,
                    "JAPANESE", JAPANESE.substring(3));

    @Test
    void readsAShortRussianPageThatDeclaresNothing() {
        String page =
                "<html><head><title>Порт</title></head><body><h1>О встрече министров рыболовства</h1><p>Мурманск,"
                        + " 11 ноября 2005 года</p><p>Министры рыболовства встретились в порту и осмотрели новый"
                        + " причал.</p></body></html>";
        assertThat(Decoder.decode(page.getBytes(Charset.forName("KOI8-R")), null)).isEqualTo(page);
    }

    /// Hidden, declared as it is, and declared as what it is not.
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    RUSSIAN,   windows-1251
                    RUSSIAN,   KOI8-R
                    RUSSIAN,   ISO-8859-5
                    GREEK,     ISO-8859-7
                    GREEK,     windows-1253
                    CZECH,     windows-1250
                    CZECH,     ISO-8859-2
                    POLISH,    windows-1250
                    POLISH,    ISO-8859-2
                    HUNGARIAN, windows-1250
                    HUNGARIAN, ISO-8859-2
                    TURKISH,   windows-1254
                    TURKISH,   ISO-8859-9
                    CHINESE,   GB18030
                    CHINESE,   GB2312
                    TAIWANESE, Big5
                    KOREAN,    EUC-KR
                    JAPANESE,  Shift_JIS
                    JAPANESE,  EUC-JP
                    JAPANESE,  ISO-2022-JP
                    """)
    void readsEveryEncodingDeclaredHiddenOrLiedAbout(String language, String charset) {
        String page =
                "<html><head>%s<title>A</title><body><div class=\"menu\"><p>" + TEXTS.get(language);
        for (String meta : List.of("", charset, "iso-8859-1", "utf-8")) {
            String head = meta.isEmpty() ? "" : "<meta charset=\"" + meta + "\">";
            String declaring = page.replace("%s", head);
            assertThat(Decoder.decode(declaring.getBytes(Charset.forName(charset)), null))
                    .as("%s declared '%s'", charset, meta)
                    .isEqualTo(declaring);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Die Minister der beiden Länder führten am Dienstag Gespräche über die Lage in der Region.
                    Los ministros de los dos países trataron el martes la situación en la región y el año próximo.
                    Os ministros dos dois países discutiram na terça-feira a situação na região e as exportações.
                    Ministrarna möttes på tisdagen i huvudstaden och talade om läget i området och på marknaden.
                    Ulkoministerit tapasivat tiistaina pääkaupungissa ja keskustelivat tilanteesta sekä käynnistä.
                    Els ministres dels dos països van parlar dimarts de la situació a la regió i de la cooperació.
                    Utanríkisráðherrar landanna hittust á þriðjudag í höfuðborginni og ræddu stöðuna í heiminum.
                    Le « sommet » a réuni, à l’été, les ministres : « Nous l’avons déjà décidé », a-t-il déclaré.
                    Café
                    """)
    void leavesWesternTextWestern(String text) {
        assertThat(Decoder.decode(text.getBytes(Charset.forName("windows-1252")), null))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"iso-8859-1", "utf-8", "no-such-charset", "NULL"},
            nullValues = "NULL")
    void believesTheBytesMoreThanTheDeclaration(@Nullable String declared) {
        assertThat(Decoder.decode(FRENCH.getBytes(StandardCharsets.UTF_8), declared))
                .isEqualTo(FRENCH);
        assertThat(Decoder.decode(FRENCH.getBytes(Charset.forName("windows-1252")), declared))
                .isEqualTo(FRENCH);
    }

    @Test
    void readsPagesOfTwoEncodingsPieceByPiece() {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.writeBytes("<p>été, à, où, ça, là".getBytes(StandardCharsets.UTF_8));
        mixed.writeBytes(" déjà".getBytes(Charset.forName("windows-1252")).clone());
        mixed.writeBytes(" même, forêt, côté, élève".getBytes(StandardCharsets.UTF_8));
        assertThat(Decoder.decode(mixed.toByteArray(), null))
                .isEqualTo("<p>été, à, où, ça, là déjà même, forêt, côté, élève");
    }
}

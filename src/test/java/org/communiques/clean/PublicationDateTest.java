package org.communiques.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.communiques.model.CleanDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where pages that declare no date in their head tell when they were published, as systems of ministries,
/// institutions and newsrooms lay them out.
class PublicationDateTest {
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    private static final String BODY =
            "The two ministers signed in Norvik an accord on fisheries that takes effect next spring, and named"
                    + " the commission that will watch over it for the first three years.";

    private static final String MORE = BODY.replace("accord", "treaty");

    private static final String TEXT = BODY + "\n\n" + MORE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvik, 2 June 2025 – ",
                "Norvik, the 2 June 2025. ",
                "Norvik, le 2 juin 2025 : ",
                "Norvik, den 2. Juni 2025 – ",
                "No 12/2025 - Norvik, 2 June 2025 - ",
            })
    void readsTheDateThatTheOpeningWordsStandBehind(String line) {
        CleanDocument clean = page("<h1>Accord on fisheries signed</h1><p>" + line + BODY + "</p>");
        assertThat(clean.published()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "21 août, 2021-08-20, 2021-08-21",
        "2 January, 2021-12-30, 2022-01-02",
        "Thursday 30 December, 2022-01-04, 2021-12-30",
        "le 1er septembre, 2021-08-31, 2021-09-01"
    })
    void takesTheYearOfADateLineFromTheText(String line, LocalDate told, LocalDate published) {
        String text = "The ministers met on " + told + " in Norvik. " + BODY;
        CleanDocument clean =
                page(
                        "<h1>Accord on fisheries signed</h1><div>"
                                + line
                                + "</div><p>"
                                + text
                                + "</p>");
        assertThat(clean.published()).isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=meta><span>02.06.2025</span><span>Norvik</span><span>Press Team</span></div>",
                "<div class=meta><span>Norvik</span><span>2 June 2025</span><span>Press Team</span></div>",
                "<div class=info><div>Norvik</div><div>2 June 2025</div><div>Press Team</div></div>",
                "<dl><dt>Date</dt><dd>2 June 2025</dd><dt>Place</dt><dd>Norvik</dd></dl>",
                "<ul class=details><li>Press release</li><li>2 June 2025</li><li>Norvik</li></ul>",
                "<p><small>Norvik · 02.06.2025 · Press Team</small></p>",
                "<div class=tags>Press release | Ministry of Fisheries and of Coastal Affairs | 2 June 2025 |"
                        + " Norvik</div>",
                "<p class=place>Norvik, 2 June 2025</p>",
                "<div class=meta><p>Published: 2 June 2025</p><p>Updated: 5 June 2025</p></div>",
                "<div class=meta><p>Updated: 5 June 2025</p><p>Published: 2 June 2025</p></div>",
                "<div class=meta><time datetime='2025-06-02T10:00:00Z'>two hours ago</time> Press Team</div>",
                "<div class=meta><span itemprop=datePublished content=2025-06-02>Monday</span> Norvik</div>",
                "<div class=meta><time>02.06.2025</time><span>14:30</span></div>",
            })
    void readsTheLinesBetweenTitleAndText(String header) {
        CleanDocument clean = page("<h1>Accord on fisheries signed</h1>" + header);
        assertThat(clean.published()).isEqualTo(DAY);
        assertThat(clean.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=kicker>2 June 2025 | Press releases</p>",
                "<span class=date>Norvik, 2 June 2025</span>",
                "<time datetime=2025-06-02>2 June</time> | Fisheries",
            })
    void readsTheLineAboveTheTitle(String kicker) {
        CleanDocument clean = page(kicker + "<h1>Accord on fisheries signed</h1>");
        assertThat(clean.published()).isEqualTo(DAY);
        assertThat(clean.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<footer class=entry-meta>Posted on <time class='entry-date published' datetime='2025-06-02'>"
                        + "2 June</time></footer>",
                "<p class=info>Published on 2 June 2025</p>",
                "<p class=info>Mis en ligne le 2 juin 2025</p>",
                "<p>2 June 2025</p>",
                "<p>Monday, 2 June 2025</p>",
                "<p>Media Release | 2 June 2025</p>",
                "<p>Communiqué de presse – 2 juin 2025</p>",
                "<p>Pressemitteilung vom 2. Juni 2025</p>",
                "<p>Erschienen am 2. Juni 2025</p>",
                "<p>Stand: 9.7.2025 Veröffentlicht: 2.6.2025</p>",
                "<p>Comunicato stampa del 2 giugno 2025</p>",
                "<p>Data di pubblicazione: 02.06.2025</p>",
                "<p>lunedì 2 giugno 2025</p>",
                "<p>Fecha de publicación: 2 de junio de 2025</p>",
                "<p>segunda-feira, 2 de junho de 2025</p>",
                "<p>Gepubliceerd op 2 juni 2025</p>",
                "<p>Persbericht | 02-06-2025 | 14:30</p>",
                "<p>公開日 令和7年6月2日</p>",
                "<p>2025年6月2日（月曜日）</p>",
                "<p>02-Jun-2025</p>",
                "<p>For immediate release: June 2, 2025</p>",
            })
    void readsWhatIsMarkedOrSaysThatItIsTheDateBelowTheText(String footer) {
        CleanDocument clean = page("<h1>Accord on fisheries signed</h1>", footer);
        assertThat(clean.published()).isEqualTo(DAY);
        assertThat(clean.text()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Last updated: 2 June 2025</p>",
                "<p>Mis à jour le 2 juin 2025</p>",
                "<dl><dt>Date modified:</dt><dd><time>2025-06-02</time></dd></dl>",
            })
    void takesTheDayOfAChangeWhereNoOtherIsTold(String footer) {
        assertThat(page("<h1>Accord on fisheries signed</h1>", footer).published()).isEqualTo(DAY);
    }

    @Test
    void readsARowThatTellsTheDate() {
        String table =
                "<table><tr><th>Date</th><td>2 June 2025</td></tr><tr><th>Topic</th><td>Fish</td></tr></table>";
        assertThat(page("<h1>Accord on fisheries signed</h1>" + table).published()).isEqualTo(DAY);
    }

    @Test
    void prefersTheDateOfThisTextToThoseOfOthers() {
        CleanDocument clean =
                page(
                        "<ul class=ticker><li><a href=/1>Harbour opened</a> <time class=published"
                                + " datetime=2025-07-01>1 July</time></li></ul><h1>Accord on fisheries signed</h1>"
                                + "<time class=published datetime=2025-06-02>2 June</time>",
                        "<ul class=related><li><a href=/2>Port visited</a> <time class=published"
                                + " datetime=2025-05-01>1 May</time></li></ul>");
        assertThat(clean.published()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type=application/ld+json>{\"datePublished\": \"2025-06-02T09:00\"}</script>",
                "<meta property=article:published_time content=2025-06-02>",
                "<meta name=DC:date content=2025-06-02>",
                "<meta name=vendor:publish-time content='02.06.2025 18:50'>",
            })
    void readsTheHeadBeforeAnyLine(String declaration) {
        CleanDocument clean =
                page(
                        declaration
                                + "<h1>Accord on fisheries signed</h1><p class=date>3 June 2025</p>");
        assertThat(clean.published()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ministry.example/2025/06/02/accord-on-fisheries/",
                "https://ministry.example/press/20250602-accord.html",
            })
    void readsTheAddressWhereNothingElseTellsIt(String address) {
        CleanDocument clean =
                page(
                        "<link rel=canonical href='"
                                + address
                                + "'><h1>Accord on fisheries signed</h1>");
        assertThat(clean.published()).isEqualTo(DAY);
    }

    /// The text keeps the line, in pages and in plain text.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvik, 02.06.2025 - The ministers met yesterday at the harbour.",
                "Norvik, 2 June 2025 – The ministers met yesterday at the harbour.",
                "NORVIK, June 2, 2025 — « All is well », the ministers said at the harbour.",
            })
    void readsTheDateLineThatTheLeadStandsBehind(String lead) {
        CleanDocument clean = page("<h1>Accord on fisheries signed</h1><p>" + lead + "</p>");
        assertThat(clean.published()).isEqualTo(DAY);
        assertThat(clean.text()).startsWith(lead);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>On 2 June 2025 the ministers met at the harbour.</p>",
                "<p>Ferries sailed on 2 June 2025 at noon – The harbour was full.</p>",
                "<p>Deadline: 2 June 2025 – The ministers will meet.</p>",
                "<h2>Norvik, 2 June 2025</h2>",
            })
    void leavesADateThatTheTextTells(String line) {
        assertThat(page("<h1>Accord on fisheries signed</h1>" + line).published()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>Signature</td><td>2 June 2025</td></tr><tr><td>Vote</td><td>5 June 2025</td></tr>"
                        + "</table>",
                "<table><tr><td>Publication</td><td>2 June 2025</td></tr></table>",
                "<ul><li>First sailing: 2 June 2025</li><li>Second sailing: 5 June 2025</li></ul>",
                "<p>Entry into force: 2 June 2025</p>",
            })
    void leavesTablesAndListsOfDatesToTheText(String timetable) {
        CleanDocument below =
                GoldenPages.clean(
                        "<html lang=en><body><h1>Accord on fisheries signed</h1><p>The ministers agreed on a"
                                + " ferry.</p>"
                                + timetable
                                + "<p>The boats will be built in Norvik.</p></body></html>");
        assertThat(below.published()).isNull();
        assertThat(below.text()).contains("2 June 2025");
        CleanDocument last =
                page("<h1>Accord on fisheries signed</h1>", "<div>" + timetable + "</div>");
        assertThat(last.published()).isNull();
        assertThat(last.text()).contains("2 June 2025");
        CleanDocument first = page("<h1>Accord on fisheries signed</h1>" + timetable);
        assertThat(first.published()).isNull();
        assertThat(first.text()).contains("2 June 2025");
    }

    private static CleanDocument page(String above) {
        return page(above, "");
    }

    private static CleanDocument page(String above, String below) {
        return GoldenPages.clean(
                "<html lang=en><body><nav><a href=/>Home</a></nav><main><div class=header>"
                        + above
                        + "</div><div class=content><p>"
                        + BODY
                        + "</p><p>"
                        + MORE
                        + "</p></div>"
                        + below
                        + "</main></body></html>");
    }
}

package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.communiques.model.CleanDocument;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// `/compare.csv`: the counts of a comparison as a table.
class CompareExportTest {
    @AutoClose private static final RunningSite site = RunningSite.of(documents());

    private static List<CleanDocument> documents() {
        List<CleanDocument> all = new ArrayList<>(Corpus.documents());
        all.add(Corpus.undated());
        return all;
    }

    private static List<List<String>> lines(String query) {
        return site.body("/compare.csv?" + query)
                .lines()
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\",\"", -1)))
                .toList();
    }

    private static long total(String search) {
        String address = search.replace(site.address("/?"), "/api/search?");
        return JsonMapper.shared().readTree(site.body(address)).path("total").asLong();
    }

    @Test
    void hasALineForEachValueAndYear() {
        assertThat(lines("minister=iwaya-takeshi&minister=hayashi-yoshimasa"))
                .extracting(line -> String.join("|", line.subList(0, 5)))
                .containsExactly(
                        "\"dimension|value|label|year|communiques",
                        "minister|iwaya-takeshi|IWAYA Takeshi|2023|0",
                        "minister|iwaya-takeshi|IWAYA Takeshi|2024|1",
                        "minister|iwaya-takeshi|IWAYA Takeshi|2025|1",
                        "minister|hayashi-yoshimasa|HAYASHI Yoshimasa|2023|1",
                        "minister|hayashi-yoshimasa|HAYASHI Yoshimasa|2024|0",
                        "minister|hayashi-yoshimasa|HAYASHI Yoshimasa|2025|0");
    }

    @Test
    void saysInEachLineWhoseItCountsAndWhatWasAsked() {
        List<List<String>> lines = lines("q=paix&country=FR&country=JP");
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.subList(1, lines.size()))
                .allMatch(line -> line.get(5).equals("Ministère d’essai"))
                .allMatch(line -> line.get(6).equals("paix"));
    }

    @Test
    void leadsFromEachLineToAsManyCommuniques() {
        List<List<String>> lines = lines("q=paix&country=FR&country=JP&from=2020-03");
        assertThat(lines).hasSizeGreaterThan(2);
        for (List<String> line : lines.subList(1, lines.size())) {
            assertThat(total(line.get(7))).as("%s", line).isEqualTo(Long.parseLong(line.get(4)));
        }
    }

    @Test
    void hasALineForEachWordingAndYear() {
        List<List<String>> lines = lines("q=%22aide+humanitaire%22&q=sanctions");
        assertThat(lines)
                .extracting(line -> String.join("|", line.subList(0, 5)))
                .contains("q|\"\"aide humanitaire\"\"|\"\"aide humanitaire\"\"|2025|1")
                .contains("q|sanctions|sanctions|2023|1");
        for (List<String> line : lines.subList(1, lines.size())) {
            assertThat(total(line.get(7))).as("%s", line).isEqualTo(Long.parseLong(line.get(4)));
        }
    }

    @Test
    void countsThoseWithoutADateInALineOfTheirOwn() {
        assertThat(lines("language=fr&language=en"))
                .anyMatch(line ->
                        line.get(3).isEmpty() && line.get(4).equals("1") && line.get(7).isEmpty());
    }

    @Test
    void saysBesideTheTableWhatWasNotUnderstood() {
        HttpResponse<String> answer = site.get("/compare.csv?minister=Iwaya&minister=Xyzzy");
        assertThat(answer.headers().firstValue(NoticesHeader.NAME).orElseThrow()).contains("Xyzzy");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("comparison.csv");
    }

    @Test
    void takesAFormulaForText() {
        String query = "q=%3DCMD%28%29&country=FR&country=JP";
        assertThat(site.body("/compare.csv?" + query)).doesNotContainPattern("(?m)(^|[,\"])[=@+]");
        assertThat(Csv.cell("=CMD()")).isEqualTo("\"'=CMD()\"");
    }
}

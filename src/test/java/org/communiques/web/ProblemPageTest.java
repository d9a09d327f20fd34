package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is said where there is no answer.
class ProblemPageTest {
    @AutoClose private static final RunningSite site = RunningSite.of(Corpus.documents());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ministers/nobody-at-all",
                "/countries/XX1",
                "/themes/nonsense",
                "/kinds/thé",
                "/organisations/nowhere",
                "/calendar/2024/13",
                "/calendar/20x4/01",
                "/calendar/20x4"
            })
    void helpsWhereThereIsNoSuchPage(String path) {
        HttpResponse<String> answer = site.get(path.replace("é", "%C3%A9"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Peut-être cherchiez-vous");
    }

    @Test
    void tellsAVisitorWhoLeftFromAFailure() {
        EOFException left = new EOFException("Broken pipe");
        assertThat(Problems.isOfVisitorWhoLeft(left)).isTrue();
        assertThat(Problems.isOfVisitorWhoLeft(new UncheckedIOException(left))).isTrue();
        assertThat(Problems.isOfVisitorWhoLeft(new UncheckedIOException(new IOException("disk"))))
                .isFalse();
    }

    @Test
    void proposesThePeopleWhoseNamesAreLikeAWrongOne() {
        assertThat(site.get("/ministers/iwaya").body()).contains("/ministers/iwaya-takeshi");
    }

    @Test
    void saysWhatIsWrongAndOffersToSearch() {
        HttpResponse<String> answer = site.get("/nowhere");
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.select(".problem-status").text()).isEqualTo("404");
        assertThat(page.select("h1").text()).isEqualTo("Cette page n’existe pas");
        assertThat(page.select(".problem .search-box")).hasSize(1);
        assertThat(page.select(".problem-ways")).isEmpty();
    }

    @Test
    void isNeverKept() {
        assertThat(site.get("/nowhere").headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(site.get("/nowhere").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void answersProgramsInTheirForm() {
        HttpResponse<String> answer = site.get("/api/communiques/nowhere");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }
}

package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.communiques.model.Lineage;
import org.communiques.search.Settlement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A communiqué that stands under two addresses.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AliasTest {
    private static final String ALIAS = "https://mirror.example/appel";

    private RunningSite site;

    @BeforeAll
    void start() {
        Lineage lineage = new Lineage(List.of(ALIAS), List.of());
        String id = Corpus.CALL.origin().id();
        site =
                RunningSite.of(
                        List.of(Corpus.CALL),
                        WebOptions.LOCAL,
                        List.of(new Settlement(id, id, Set.of("miroir"), lineage)));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void leadsToThePageOfItsOwnKeyForGood() {
        HttpResponse<String> answer = site.get("/communiques/miroir?q=libre&p=2&hl=%C3%A9");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/communiques/appel-2024?q=libre&p=2&hl=%C3%A9");
    }

    @Test
    void isAnsweredToProgramsUnderEitherKey() {
        assertThat(site.body("/api/communiques/miroir"))
                .startsWith("{\"id\":\"appel-2024\"")
                .contains("\"aliases\":[\"" + ALIAS + "\"]");
    }
}

package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.communiques.model.Lineage;
import org.communiques.search.Settlement;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// A communiqué that stands under two addresses.
class AliasTest {
    private static final String ALIAS = "https://mirror.example/appel";

    @AutoClose
    private static final RunningSite site =
            RunningSite.of(List.of(Corpus.CALL), WebOptions.LOCAL, List.of(settled()));

    private static Settlement settled() {
        String id = Corpus.CALL.origin().id();
        return new Settlement(id, id, Set.of("miroir"), new Lineage(List.of(ALIAS), List.of()));
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

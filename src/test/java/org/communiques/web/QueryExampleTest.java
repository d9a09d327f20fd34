package org.communiques.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.communiques.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryExampleTest {
    static Stream<String> queries() {
        return HelpPage.queries().stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void asksTheSameInEachLanguage(String query) {
        String english = new QueryExample(query).in(Locale.ENGLISH);
        assertThat(QueryParser.parse(english).tree()).isEqualTo(QueryParser.parse(query).tree());
    }

    @Test
    void namesFieldsAndOperatorsInTheLanguageOfThePage() {
        QueryExample example = new QueryExample("ministre:barrot pays:JP OU avant:2024");
        assertThat(example.in(Locale.ENGLISH))
                .isEqualTo("minister:barrot country:JP OR before:2024");
        assertThat(example.in(Locale.FRENCH)).isEqualTo(example.french());
    }
}

package org.communiques.extract.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.communiques.extract.Documents;
import org.communiques.extract.Extractor;
import org.communiques.model.Minister;
import org.communiques.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Ministers whom the authority file lacks, by shapes of names and styles of office: one sentence a line of
/// `strangers.txt`.
class StrangersTest {
    private static final Extractor EXTRACTOR = new Extractor(Vocabulary.load());

    @ParameterizedTest(name = "{1}")
    @CsvFileSource(resources = "strangers.txt", delimiter = '|')
    void findsMinistersNeverSeenBefore(String language, String sentence, String ids) {
        String found =
                EXTRACTOR
                        .extract(Documents.in(language, "Communiqué", "2025-04-05", sentence))
                        .facts()
                        .ministers()
                        .stream()
                        .map(Minister::id)
                        .sorted()
                        .collect(Collectors.joining(" "));
        assertThat(found).as(sentence).isEqualTo(ids.equals("-") ? "" : ids);
    }
}

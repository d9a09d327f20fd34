package org.communiques.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.communiques.clean.Cleaner;
import org.communiques.model.CleanDocument;
import org.communiques.source.SourceDocument;
import org.communiques.source.Sourced;
import org.junit.jupiter.api.Test;

class SampleTest {
    private static final List<CleanDocument> DOCUMENTS = clean();

    private static List<CleanDocument> clean() {
        Cleaner cleaner = new Cleaner();
        try (Stream<Sourced> sample = Sample.open()) {
            return sample.map(sourced -> cleaner.clean((SourceDocument) sourced)).toList();
        }
    }

    @Test
    void holdsSixtyCommuniques() {
        assertThat(DOCUMENTS).hasSize(60);
    }

    @Test
    void saysThatItIsADemonstration() {
        assertThat(DOCUMENTS)
                .allSatisfy(document ->
                        assertThat(document.origin().publisher())
                                .isEqualTo("Échantillon de démonstration"));
    }

    @Test
    void linksEachToItsOfficialPage() {
        assertThat(DOCUMENTS)
                .allSatisfy(document -> assertThat(document.origin().url()).startsWith("https://"));
        assertThat(DOCUMENTS.stream().map(document -> document.origin().url()))
                .doesNotHaveDuplicates();
    }

    @Test
    void hasBodiesOfTheLengthOfTheGenre() {
        assertThat(DOCUMENTS)
                .allSatisfy(document ->
                        assertThat(document.text().split("\\s+").length).isBetween(120, 450));
    }
}

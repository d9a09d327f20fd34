package org.communiques.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.communiques.model.Communique;
import org.communiques.model.FullCommunique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class StoredCommuniqueTest {
    @SuppressWarnings("unused")
    private static final List<Communique> WRITTEN =
            List.of(FullCommunique.ALONE, FullCommunique.BARE);

    @ParameterizedTest
    @FieldSource("WRITTEN")
    void givesBackEveryValueAndWhatIsNotKnown(Communique written) throws IOException {
        assertThat(StoredCommunique.read(StoredCommunique.write(written))).isEqualTo(written);
    }

    @Test
    void refusesWhatAnotherVersionWrote() {
        assertThatThrownBy(() -> StoredCommunique.read(new BytesRef("{\"id\":\"a1\"}")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another version");
        assertThatThrownBy(() -> StoredCommunique.read(null)).isInstanceOf(IOException.class);
    }
}

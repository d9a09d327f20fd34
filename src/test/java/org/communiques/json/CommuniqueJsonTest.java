package org.communiques.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.communiques.model.Communique;
import org.communiques.model.FullCommunique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CommuniqueJsonTest {
    @SuppressWarnings("unused")
    private static final List<Communique> WRITTEN =
            List.of(FullCommunique.KNOWN, FullCommunique.BARE);

    @ParameterizedTest
    @FieldSource("WRITTEN")
    void readsBackWhatItWroteAndWhatIsNotKnown(Communique written) {
        assertThat(CommuniqueJson.read(CommuniqueJson.write(written))).isEqualTo(written);
    }

    @Test
    void writesOneLineInTheContractsWords() {
        assertThat(CommuniqueJson.write(FullCommunique.KNOWN))
                .doesNotContain("\n")
                .startsWith(
                        "{\"id\":\"a1\",\"source\":\"dossier/page.html\",\"url\":\"https://example.org/a1\"")
                .contains(
                        "\"hash\":\"00ff\",\"captured\":\"2025-04-06T07:08:09.500Z\",\"aliases\":[\"https://example.net/a1\"],\"versions\":[{\"id\":\"a1-0\",\"published\":\"2025-04-04\",\"captured\":null,\"current\":false}]")
                .contains(
                        "\"event\":{\"date\":\"1867-04-04\",\"start\":\"14:55\",\"startJapan\":\"21:55\",\"startJapanDate\":\"1867-04-04\",\"durationMinutes\":65,\"kind\":\"reunion-2plus2\",\"place\":\"Bruxelles\",\"country\":\"BE\"}")
                .contains("\"office\":null,\"country\":\"JP\",\"part\":\"mentioned\"")
                .contains("\"text\":\"Le ministre « A »\u00a0:\\n\\nDeux.\\n\\nTrois.\"");
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> CommuniqueJson.read("{\"source\":\"x\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"id\"");
    }
}

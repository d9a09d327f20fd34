package org.communiques;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.communiques.model.Communique;
import org.communiques.model.FullCommunique;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The measure that keeps the judged sets: it must see what is wrong, what is missing, and what nobody judged.
class FactScoresTest {
    private final FactScores scores = new FactScores();

    @Test
    void countsDocumentsWhoseValueIsExactlyRight() {
        judge("{'file': 'a', 'event': {'place': 'Bruxelles'}}", FullCommunique.ALONE);
        judge("{'file': 'b', 'event': {'place': 'Lomé'}}", FullCommunique.ALONE);

        assertThat(scores.of("/event/place")).isEqualTo(0.5);
        assertThat(scores.misses())
                .containsExactly("b /event/place: wanted [Lomé], found [Bruxelles]");
    }

    @Test
    void countsAnAbsentValueAsRightWhereNoneIsToBeFound() {
        judge("{'event': {'place': null}}", FullCommunique.BARE);
        judge("{'event': {'place': null}}", FullCommunique.ALONE);

        assertThat(scores.of("/event/place")).isEqualTo(0.5);
    }

    @Test
    void countsWhatAListLacksAndWhatItInvents() {
        judge("{'countries': ['JP', 'FR', 'DE']}", FullCommunique.ALONE);

        assertThat(scores.of("/countries")).isEqualTo(0.5);
    }

    @Test
    void countsAPersonOnlyWithTheRightPart() {
        judge("{'ministers': [{'id': 'x-y', 'part': 'participant'}]}", FullCommunique.ALONE);

        assertThat(scores.of("/ministers")).isEqualTo(1);
        assertThat(scores.of("/ministers+part")).isZero();
    }

    @Test
    void refusesAFieldThatNoDocumentWasJudgedBy() {
        judge("{'event': {'place': 'Bruxelles'}}", FullCommunique.ALONE);

        assertThatThrownBy(() -> scores.of("/event/plcae"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/event/plcae");
        assertThatThrownBy(() -> scores.of("/event/country"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void judge(String judgement, Communique communique) {
        scores.add(JsonMapper.shared().readTree(judgement.replace('\'', '"')), communique);
    }
}

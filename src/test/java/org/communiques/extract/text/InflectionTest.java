package org.communiques.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class InflectionTest {
    @Test
    void inflectsFrenchVerbsInAllTensesThatTell() {
        assertThat(Inflection.french("signer"))
                .contains(
                        "signe", "signait", "signa", "signerent", "signera", "signant", "signees");
    }

    @Test
    void inflectsItalianVerbs() {
        assertThat(Inflection.italian("firmare"))
                .contains("firma", "firmavano", "firmo", "firmeranno", "firmando", "firmate");
    }

    @Test
    void givesWeakGermanVerbsTheirParticiple() {
        assertThat(Inflection.german("danken"))
                .containsExactlyInAnyOrder("dankt", "danken", "dankte", "dankten", "gedankt");
    }

    @Test
    void keepsOneMuteEInEnglish() {
        assertThat(Inflection.english("welcome"))
                .containsExactlyInAnyOrder("welcome", "welcomes", "welcomed", "welcoming");
    }

    @Test
    void endsOtherEnglishVerbsRegularly() {
        assertThat(Inflection.english("visit join"))
                .contains("visit", "visits", "visited", "visiting", "joined");
    }

    @Test
    void gathersTheFormsOfSeveralLanguages() {
        assertThat(WordSet.union(Inflection.english("greet"), Set.of("salua")))
                .containsExactlyInAnyOrder("greet", "greets", "greeted", "greeting", "salua");
    }
}

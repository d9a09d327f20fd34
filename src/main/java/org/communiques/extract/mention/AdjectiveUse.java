package org.communiques.extract.mention;

import java.util.Set;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.WordSet;

/// Where a country's adjective does not speak of the country: a language, a division of an administration.
///
/// Asked of the adjectives of one passage in reading order, for one language named may follow another: « en français et
/// en anglais », « auf Deutsch und Französisch ».
final class AdjectiveUse {
    private static final Set<String> AND = WordSet.of(", et ou and or und oder e ed o /");

    /// « in French. », « in Japanese (PDF) »: a noun would follow an adjective.
    private static final Set<String> NO_NOUN =
            WordSet.of(". , ; : ) ( ! ? / and or only und oder e ed o è on at by with to here is");

    private static final Set<String> DIVISIONS =
            WordSet.of("affaires affairs affari angelegenheiten");

    private final Passage passage;
    private final String language;
    private int languageEnd = -1;

    AdjectiveUse(Passage passage, String language) {
        this.passage = passage;
        this.language = language;
    }

    /// « paru en français », « auf Deutsch », « available in English », « in lingua inglese ».
    boolean isLanguage(int from, int to) {
        boolean named =
                follows(from) || (isBehindIn(from) && !nounFollows(to)) || isBehindWord(from, to);
        if (named) {
            languageEnd = to;
        }
        return named;
    }

    /// « le directeur des Affaires américaines » of another country's ministry, « Bureau of Japanese Affairs ».
    boolean isDivision(int from, int to) {
        return DIVISIONS.contains(passage.word(from - 1)) || DIVISIONS.contains(passage.word(to));
    }

    private boolean follows(int from) {
        if (languageEnd < 0) {
            return false;
        }
        int at = languageEnd;
        while (at < from && AND.contains(passage.word(at))) {
            at++;
        }
        return at == from && from > languageEnd;
    }

    /// « auf Deutsch », not « auf russischer Seite ».
    private boolean isBehindIn(int from) {
        String before = passage.word(from - 1);
        return switch (language) {
            case "fr" -> before.equals("en");
            case "de" -> before.equals("auf") && passage.token(from).isCapital();
            case "en", "it" -> before.equals("in");
            default -> false;
        };
    }

    private boolean nounFollows(int to) {
        return !language.equals("fr")
                && !language.equals("de")
                && to < passage.size()
                && !NO_NOUN.contains(passage.word(to));
    }

    /// « en langue anglaise », « in englischer Sprache », « version française », « English version ».
    private boolean isBehindWord(int from, int to) {
        String before = passage.word(from - 1);
        return switch (language) {
            case "fr" -> before.equals("langue") && passage.is(from - 2, "en");
            case "it" -> before.equals("lingua") && passage.is(from - 2, "in");
            case "de" -> before.equals("in") && passage.is(to, "sprache");
            case "en" -> passage.is(to, "version") || passage.is(to, "translation");
            default -> false;
        };
    }
}

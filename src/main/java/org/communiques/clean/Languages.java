package org.communiques.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text by its script and its smallest words.
final class Languages {
    private static final int LOOKED_AT = 6000;

    /// The last of the letters that need no look at their script.
    private static final char LATIN = '\u024F';

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /// The commonest words of each language that the other languages here do not share too much.
    private static final Map<String, String> SMALL_WORDS =
            Map.ofEntries(
                    Map.entry(
                            "fr",
                            "le la les des du et est une dans pour que qui sur au aux par avec ce"
                                    + " cette il ont sont été nous vous leur ses mais ou plus pas l d"
                                    + " qu un en à son sa où"),
                    Map.entry(
                            "en",
                            "the of and to in is that for with was on are as by this have from at"
                                    + " be has it not or an which their we will"),
                    Map.entry(
                            "de",
                            "der die das und ist nicht mit den von zu ein eine für auf im dem des"
                                    + " sich als auch es bei werden wird sind aus oder wir"),
                    Map.entry(
                            "es",
                            "el la los las de y que en del se por con una para es su al lo como más"
                                    + " ha sus este pero son entre"),
                    Map.entry(
                            "it",
                            "il di che la e è per del della un una con non sono le dei nel alla più"
                                    + " anche si gli delle come dal questo l d dell nell all un"),
                    Map.entry(
                            "pt",
                            "o a os as de e do da que em um uma para com não no na por dos das se"
                                    + " mais ao pelo pela são foi"),
                    Map.entry(
                            "nl",
                            "de het een van en in is dat op te voor met zijn niet aan er ook door"
                                    + " bij naar worden wordt maar om"),
                    Map.entry(
                            "pl",
                            "i w na z się nie do jest że o to za po od przez jak dla oraz są ale"
                                    + " który która które przy"),
                    Map.entry(
                            "cs",
                            "a v se na je že s z do o i pro jsou by jako ale není který která podle"
                                    + " při"),
                    Map.entry(
                            "sv",
                            "och att det som en på är av för med den till inte har ett om vi från"
                                    + " kan ska"),
                    Map.entry(
                            "da",
                            "og at det som en på er af for med den til ikke har et om vi fra kan"
                                    + " skal blev"),
                    Map.entry(
                            "no",
                            "og at det som en på er av for med den til ikke har et om vi fra kan"
                                    + " skal ble"),
                    Map.entry(
                            "fi",
                            "ja on ei että se oli ovat mutta kun myös joka hän sen tai ole kuin"),
                    Map.entry(
                            "hu",
                            "a az és hogy nem is egy van ez azt volt mint de csak meg már ki"),
                    Map.entry(
                            "ro",
                            "de și în la a cu din pe nu care este pentru un o se mai sunt prin că"
                                    + " al"),
                    Map.entry(
                            "tr",
                            "ve bir bu için ile de da olarak çok olan daha gibi ne kadar var"),
                    Map.entry("ru", "и в не на что с по как это из к о за для от так его но был"),
                    Map.entry("uk", "і в не на що з та до як це у за для від його але був про є"),
                    Map.entry("bg", "и на да в не за се от с е че по са като това ще до"));

    private static final Map<String, List<String>> LANGUAGES_OF = inverted();

    private Languages() {}

    /// The BCP 47 tag of the text's language: what is declared, unless the text says otherwise.
    static @Nullable String of(Stream<String> paragraphs, @Nullable String declared) {
        String tag = normal(declared);
        String told = tell(beginning(paragraphs));
        if (told == null
                || (tag != null && Locale.forLanguageTag(tag).getLanguage().equals(told))) {
            return tag;
        }
        return told;
    }

    private static String beginning(Stream<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        for (var each = paragraphs.iterator(); each.hasNext() && text.length() < LOOKED_AT; ) {
            text.append(each.next()).append('\n');
        }
        return text.substring(0, Math.min(text.length(), LOOKED_AT));
    }

    private static @Nullable String normal(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String tag = Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? null : tag;
    }

    private static @Nullable String tell(String text) {
        String byScript = byScript(text);
        return byScript != null ? byScript : bySmallWords(text);
    }

    private static @Nullable String byScript(String text) {
        int letters = 0;
        Map<Character.UnicodeScript, Integer> counts = new HashMap<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (c > LATIN) {
                    counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
                }
            }
        }
        int kana =
                counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                        + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(Character.UnicodeScript.HAN, 0);
        if ((kana + han) * 2 > letters) {
            return kana * 10 > kana + han ? "ja" : "zh";
        }
        for (Map.Entry<Character.UnicodeScript, Integer> entry : counts.entrySet()) {
            if (entry.getValue() * 2 > letters) {
                return ofScript(entry.getKey());
            }
        }
        return null;
    }

    private static @Nullable String ofScript(Character.UnicodeScript script) {
        return switch (script) {
            case HANGUL -> "ko";
            case GREEK -> "el";
            case ARABIC -> "ar";
            case HEBREW -> "he";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            default -> null;
        };
    }

    /// At least five small words, and a fifth more than the next language has.
    private static @Nullable String bySmallWords(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            for (String language : LANGUAGES_OF.getOrDefault(word, List.of())) {
                counts.merge(language, 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> ranked =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .toList();
        if (ranked.isEmpty() || ranked.getFirst().getValue() < 5) {
            return null;
        }
        int second = ranked.size() > 1 ? ranked.get(1).getValue() : 0;
        return ranked.getFirst().getValue() * 5 >= second * 6 ? ranked.getFirst().getKey() : null;
    }

    private static Map<String, List<String>> inverted() {
        Map<String, List<String>> languages = new HashMap<>();
        SMALL_WORDS.forEach((language, words) ->
                WORD.matcher(words)
                        .results()
                        .forEach(word -> add(languages, word.group(), language)));
        return Map.copyOf(languages);
    }

    private static void add(Map<String, List<String>> languages, String word, String language) {
        languages.computeIfAbsent(word, _ -> new ArrayList<>()).add(language);
    }
}

package org.communiques.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The forms in which texts tell of the deeds of others: third person, infinitive and participles of regular verbs,
/// folded.
public final class Inflection {
    private static final List<String> FRENCH =
            List.of(
                    "e", "ent", "ait", "aient", "a", "erent", "era", "eront", "er", "ant", "ee",
                    "es", "ees");
    private static final List<String> ITALIAN =
            List.of(
                    "a", "ano", "ava", "avano", "o", "arono", "era", "eranno", "are", "ando", "ato",
                    "ata", "ati", "ate", "andosi");
    private static final List<String> GERMAN = List.of("t", "en", "te", "ten");
    private static final List<String> ENGLISH = List.of("", "s", "ed", "ing");
    private static final List<String> ENGLISH_IN_E = List.of("e", "es", "ed", "ing");

    private Inflection() {}

    /// All forms of verbs in `-er`.
    public static Set<String> french(String infinitives) {
        return forms(infinitives, "er", FRENCH);
    }

    /// All forms of verbs in `-are`.
    public static Set<String> italian(String infinitives) {
        return forms(infinitives, "are", ITALIAN);
    }

    /// All forms of weak verbs, with the participle of those that have no prefix of their own.
    public static Set<String> german(String infinitives) {
        Set<String> forms = forms(infinitives, "en", GERMAN);
        for (String infinitive : WordSet.of(infinitives)) {
            String stem = infinitive.substring(0, infinitive.length() - 2);
            forms.add("ge" + stem + "t");
        }
        return forms;
    }

    /// All forms of regular verbs.
    public static Set<String> english(String bases) {
        Set<String> forms = new HashSet<>();
        for (String base : WordSet.of(bases)) {
            boolean mute = base.endsWith("e");
            String stem = mute ? base.substring(0, base.length() - 1) : base;
            (mute ? ENGLISH_IN_E : ENGLISH).forEach(ending -> forms.add(stem + ending));
        }
        return forms;
    }

    private static Set<String> forms(String infinitives, String ending, List<String> endings) {
        Set<String> forms = new HashSet<>();
        for (String infinitive : WordSet.of(infinitives)) {
            String stem = infinitive.substring(0, infinitive.length() - ending.length());
            endings.forEach(each -> forms.add(stem + each));
        }
        return forms;
    }
}

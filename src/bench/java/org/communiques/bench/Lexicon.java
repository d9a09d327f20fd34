package org.communiques.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// A made-up French vocabulary in order of frequency: the true function words first, then words of French
/// syllables and endings, accents and elisions included. Immutable.
final class Lexicon {
    private static final int WORDS = 60_000;

    private static final List<String> FUNCTION =
            List.of(
                    ("de la le et les des à du en l’ d’ pour dans que un une sur avec par au qui"
                                    + " aux a ont est ce sa ses leur il elle plus cette comme ainsi ne pas été"
                                    + " être son entre sont nous se s’ qu’ ou mais afin lors")
                            .split(" "));

    private static final String[] ONSETS = {
        "b", "c", "d", "f", "g", "j", "l", "m", "n", "p", "r", "s", "t", "v", "br", "cr", "dr",
        "fl", "gr", "pl", "pr", "qu", "st", "tr", "ch", "ph", "",
    };

    private static final String[] NUCLEI = {
        "a", "e", "i", "o", "u", "é", "è", "ai", "au", "eu", "ou", "oi", "an", "en", "in", "on",
        "ê",
    };

    private static final String[] ENDINGS = {
        "tion", "ment", "eur", "iste", "isme", "age", "ance", "ité", "ique", "aire", "er", "é",
        "ée", "és", "s", "", "", "al", "aux", "elle", "ant", "ions", "ent", "œuvre",
    };

    private final List<String> words;

    Lexicon() {
        SplittableRandom random = new SplittableRandom(20_25);
        Set<String> all = new LinkedHashSet<>(FUNCTION);
        while (all.size() < WORDS) {
            all.add(word(random));
        }
        words = List.copyOf(all);
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            word.append(one(ONSETS, random)).append(one(NUCLEI, random));
        }
        return word.append(one(ONSETS, random)).append(one(ENDINGS, random)).toString();
    }

    private static String one(String[] choices, SplittableRandom random) {
        return choices[random.nextInt(choices.length)];
    }

    int size() {
        return words.size();
    }

    /// The word with a rank of frequency, from 0.
    String word(int rank) {
        return words.get(rank);
    }

    /// Content words between two ranks, some at random.
    List<String> some(int from, int to, int count, SplittableRandom random) {
        List<String> some = new ArrayList<>();
        while (some.size() < count) {
            String word = words.get(random.nextInt(from, to));
            if (word.length() > 3) {
                some.add(word);
            }
        }
        return some;
    }
}

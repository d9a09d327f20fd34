package org.communiques.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// The values that facts are drawn from, each list the most frequent first.
record FactLists(
        Choices people,
        Choices offices,
        Choices countries,
        Choices organisations,
        Choices themes,
        Given given) {
    /// What the publisher gives.
    record Given(Choices keywords, Choices themes, Choices sources) {}

    /// Values and how often each is drawn.
    record Choices(List<String> values, Zipf frequency) {
        static Choices of(List<String> values) {
            return new Choices(List.copyOf(values), new Zipf(values.size(), 3));
        }

        String one(SplittableRandom random) {
            return values.get(frequency.draw(random));
        }

        /// Different ones, in the order drawn.
        Set<String> some(int count, SplittableRandom random) {
            Set<String> some = new LinkedHashSet<>();
            while (some.size() < count) {
                some.add(one(random));
            }
            return some;
        }
    }

    FactLists(Lexicon lexicon) {
        this(
                Choices.of(names(lexicon)),
                Choices.of(numbered("ministre chargé du dossier", 150)),
                split(
                        "JP FR US CN DE GB IT UA RU KR IN ID VN AU CA PH TH MY SG BR MX ZA EG TR SA"
                                + " AE IL IR PL ES NL BE SE NO FI DK CH AT PT GR CZ RO HU KE NG SN CI"
                                + " MA TN DZ MM LA KH NP BD LK PK KZ UZ MN"),
                split("eu nato un g7 g20 asean iaea oecd wto apec unrwa unhcr wfp unicef who icrc"),
                split(
                        "relations-bilaterales ordre-international indopacifique securite-defense"
                                + " securite-economique commerce-investissement ukraine-russie"
                                + " proche-orient-gaza iran coree-du-nord enlevements chine-mers taiwan"
                                + " droits-homme onu-multilateralisme g7-g20 climat-environnement"
                                + " energie afrique-developpement aide-humanitaire culture-echanges"),
                new Given(
                        Choices.of(lexicon.some(300, 9_000, 2_000, new SplittableRandom(3))),
                        Choices.of(numbered("Dossier", 40)),
                        Choices.of(numbered("Ministère", 8))));
    }

    Choices keywords() {
        return given.keywords();
    }

    Choices publisherThemes() {
        return given.themes();
    }

    Choices sources() {
        return given.sources();
    }

    static String id(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }

    private static List<String> names(Lexicon lexicon) {
        List<String> words = lexicon.some(20_000, 50_000, 800, new SplittableRandom(5));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 2) {
            String given = words.get(i + 1);
            names.add(
                    words.get(i).toUpperCase(Locale.ROOT)
                            + " "
                            + given.substring(0, 1).toUpperCase(Locale.ROOT)
                            + given.substring(1));
        }
        return names;
    }

    private static List<String> numbered(String word, int count) {
        return IntStream.range(1, count).mapToObj(i -> word + " " + i).toList();
    }

    private static Choices split(String values) {
        return Choices.of(List.of(values.split(" ")));
    }
}

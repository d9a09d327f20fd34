package org.communiques.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.communiques.bench.Question.Kind;
import org.communiques.bench.Question.Shape;
import org.communiques.search.Dimension;
import org.communiques.search.Filter;
import org.communiques.search.Period;
import org.communiques.search.Sort;

/// Makes questions of every kind over a [SyntheticCorpus], the same in every run.
final class Questions {
    private final SyntheticCorpus corpus;
    private final SplittableRandom random;

    Questions(SyntheticCorpus corpus, long seed) {
        this.corpus = corpus;
        this.random = new SplittableRandom(seed);
    }

    /// So many of each kind, the kinds taking turns.
    List<Question> of(List<Kind> kinds, int count) {
        List<Question> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (Kind kind : kinds) {
                all.add(one(kind));
            }
        }
        return all;
    }

    private Question one(Kind kind) {
        return switch (kind) {
            case FREQUENT_WORD -> Question.of(kind, Shape.ALL, frequent());
            case RARE_WORD -> Question.of(kind, Shape.ALL, word(8_000, 50_000));
            case TWO_WORDS -> Question.of(kind, Shape.ALL, word(60, 900) + " " + word(60, 900));
            case PHRASE -> Question.of(kind, Shape.PHRASE, '"' + formula() + '"');
            case PREFIX -> Question.of(kind, Shape.PREFIX, word(200, 5_000).substring(0, 4) + '*');
            case ONE_FILTER -> Question.of(kind, Shape.ALL, frequent()).with(List.of(minister()));
            case SEVERAL_FILTERS ->
                    Question.of(kind, Shape.ALL, frequent())
                            .with(List.of(theme(0), theme(1), country()));
            case DATE_RANGE -> Question.of(kind, Shape.ALL, frequent()).within(period());
            case NEWEST_FIRST -> Question.of(kind, Shape.ALL, frequent()).sorted(Sort.NEWEST);
            case EVERYTHING -> Question.of(kind, Shape.NOTHING, "");
            case MINISTER_NAME -> Question.of(kind, Shape.ALL, corpus.lists().people().one(random));
            case LONG_QUESTION -> Question.of(kind, Shape.ANY, question());
            case NO_MATCH -> Question.of(kind, Shape.ALL, "zw" + word(100, 3_000) + "kx");
        };
    }

    private String word(int from, int to) {
        return corpus.lexicon().some(from, to, 1, random).getFirst();
    }

    private String frequent() {
        return word(50, 120);
    }

    private String formula() {
        String[] words =
                SyntheticCorpus.FORMULAS
                        .get(random.nextInt(SyntheticCorpus.FORMULAS.size()))
                        .split(" ");
        int length = Math.min(words.length, random.nextInt(3, 7));
        int from = random.nextInt(words.length - length + 1);
        return String.join(" ", List.of(words).subList(from, from + length)).replace(",", "");
    }

    private String question() {
        List<String> words = corpus.lexicon().some(60, 4_000, 7, random);
        return "Quelle est la " + String.join(" de ", words) + " ?";
    }

    private Filter minister() {
        String name = corpus.lists().people().one(random);
        return new Filter(Dimension.MINISTER, FactLists.id(name), false);
    }

    private Filter theme(int rank) {
        return new Filter(Dimension.THEME, corpus.lists().themes().values().get(rank), false);
    }

    private Filter country() {
        return new Filter(Dimension.COUNTRY, corpus.lists().countries().one(random), false);
    }

    private Period period() {
        LocalDate from = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(7_000));
        return new Period(from, from.plusDays(random.nextInt(30, 700)));
    }
}

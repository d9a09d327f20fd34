package org.communiques.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.communiques.evaluation.Evaluation;
import org.communiques.search.DimensionLabels;
import org.communiques.vocabulary.Vocabulary;

/// What each weight of ranking is worth: the engine with one of them without effect, then halved, each set
/// indexed and asked anew. Prints a Markdown table of MRR@10 of every set in a folder (see [JudgedSet]) and nDCG@10
/// of the needs on the sample.
///
/// Arguments: the folder, and, to measure only some weights, their names.
public final class AblationBenchmark {
    private final DimensionLabels labels;
    private final List<JudgedSet> sets = new ArrayList<>();
    private List<Double> shipped = List.of();

    private AblationBenchmark(Path folder) throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        labels = DimensionLabels.of(vocabulary);
        sets.addAll(JudgedSet.in(folder, vocabulary));
        sets.add(JudgedSet.sample(vocabulary));
    }

    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(String.join(" ", arguments).split("\\s+"));
        List<String> wanted = words.subList(1, words.size());
        new AblationBenchmark(Path.of(words.getFirst())).run(wanted);
    }

    private void run(List<String> wanted) throws IOException {
        print(
                "| change | "
                        + sets.stream().map(JudgedSet::name).collect(Collectors.joining(" | "))
                        + " |");
        print("|---|" + "---|".repeat(sets.size()));
        shipped = measure(EngineVariant.SHIPPED);
        print("| as shipped |" + cells(shipped, "%.4f"));
        for (WeightChange change : WeightChange.all()) {
            if (wanted.isEmpty() || wanted.contains(change.name())) {
                print("| " + change + " |" + cells(lost(change), "%+.4f"));
            }
        }
    }

    private List<Double> lost(WeightChange change) throws IOException {
        Path folder = Files.createTempDirectory("ablation");
        List<Double> measured = measure(EngineVariant.with(change, folder));
        SpeedBenchmark.delete(folder);
        List<Double> differences = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            differences.add(measured.get(i) - shipped.get(i));
        }
        return differences;
    }

    private List<Double> measure(EngineVariant engine) throws IOException {
        List<Double> measured = new ArrayList<>();
        for (JudgedSet set : sets) {
            Evaluation evaluation = engine.evaluate(set, labels);
            boolean graded = set.name().equals("sample");
            measured.add(
                    graded ? evaluation.overall().ndcg() : evaluation.overall().reciprocalRank());
        }
        return measured;
    }

    private static String cells(List<Double> values, String format) {
        return values.stream()
                .map(value -> " " + String.format(Locale.ROOT, format, value) + " |")
                .collect(Collectors.joining());
    }

    private static void print(String line) {
        System.out.println(line);
    }
}

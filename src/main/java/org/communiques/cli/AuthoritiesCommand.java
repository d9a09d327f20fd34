package org.communiques.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.communiques.extract.review.AuthorityReview;
import org.communiques.json.AuthorityReviewJson;
import org.communiques.model.Communique;
import org.communiques.vocabulary.Vocabulary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `communiques authorities [PATH…]`: the names that the authority file does not settle.
@Command(
        name = "authorities",
        description =
                "Lists the names that the authority file does not settle, and proposes merges.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "To settle them, write entries into a ministers.yaml of your own and name its folder:",
            "  - {id: dupont-jeanne, name: Jeanne DUPONT, country: FR, variants: [Janne DUPONT],",
            "     offices: [{office: foreign-minister, of: FR, from: 2024-09-21}]}",
            "An entry with the id of a shipped one adds its variants and offices to it."
        })
final class AuthoritiesCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private IndexOption index = new IndexOption();
    @Mixin private VocabularyOption lists = new VocabularyOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Files or folders to extract; the communiqués of the index when absent.")
    private List<String> paths = List.of();

    @Option(names = "--json", description = "As one JSON object.")
    private boolean json;

    @Override
    public Integer call() {
        Vocabulary vocabulary = lists.load();
        AuthorityReview review = new AuthorityReview(vocabulary, this::place);
        boolean complete = read(vocabulary, review);
        PrintWriter out = spec.commandLine().getOut();
        out.println(
                json
                        ? AuthorityReviewJson.write(review)
                        : new AuthorityText(vocabulary, Terminal.current()).of(review));
        return complete ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    /// Of the index the id, which `show` takes; of a path the file.
    private String place(Communique communique) {
        return paths.isEmpty() ? communique.id() : communique.document().origin().location();
    }

    private boolean read(Vocabulary vocabulary, AuthorityReview review) {
        Corpus corpus = new Corpus(vocabulary, lists, index, spec.commandLine().getErr());
        if (paths.isEmpty()) {
            corpus.forEachIndexed(review::add);
            return true;
        }
        return corpus.forEach(paths, review::add);
    }
}

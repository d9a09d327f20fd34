package org.communiques.cli;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communiques.extract.review.AuthorityReview;
import org.communiques.extract.review.MergeProposal;
import org.communiques.extract.review.ReviewedName;
import org.communiques.extract.review.ReviewedName.Doubt;
import org.communiques.vocabulary.Vocabulary;

/// What is to be settled in the authority file, as text for a terminal.
final class AuthorityText {
    private static final int SHOWN = 3;
    private static final String INDENT = " ".repeat(8);

    private final Vocabulary vocabulary;
    private final Terminal terminal;

    AuthorityText(Vocabulary vocabulary, Terminal terminal) {
        this.vocabulary = vocabulary;
        this.terminal = terminal;
    }

    String of(AuthorityReview review) {
        StringJoiner text = new StringJoiner("\n\n");
        for (Doubt doubt : Doubt.values()) {
            List<ReviewedName> names =
                    review.names().stream().filter(name -> name.doubt() == doubt).toList();
            if (!names.isEmpty()) {
                text.add(block(heading(doubt), names.stream().map(this::line)));
            }
        }
        List<MergeProposal> merges = review.merges();
        if (!merges.isEmpty()) {
            text.add(block("Perhaps one person", merges.stream().map(this::line)));
        }
        return text.length() == 0 ? "Every name is settled." : text.toString();
    }

    private String block(String heading, Stream<String> lines) {
        return terminal.bold(heading) + "\n" + lines.collect(Collectors.joining("\n"));
    }

    private static String heading(Doubt doubt) {
        return switch (doubt) {
            case UNKNOWN -> "Not in the authority file";
            case SPELLING -> "Spelt as the authority file does not know";
            case AMBIGUOUS -> "Ambiguous: given to nobody";
        };
    }

    private String line(ReviewedName name) {
        String count = String.format(Locale.ROOT, "%6d  ", name.communiques().size());
        String about =
                switch (name.doubt()) {
                    case UNKNOWN -> name.office() == null ? "" : ", " + name.office();
                    case SPELLING -> " written " + String.join(", ", name.spellings());
                    case AMBIGUOUS -> " may be " + labels(name.id());
                };
        String where =
                name.communiques().stream().limit(SHOWN).collect(Collectors.joining(", "))
                        + (name.communiques().size() > SHOWN ? ", …" : "");
        return count
                + terminal.wrap(name.name() + about, INDENT).strip()
                + "\n"
                + terminal.dim(terminal.wrap("in " + where, INDENT));
    }

    private String labels(String ids) {
        return Stream.of(ids.split(","))
                .map(vocabulary::ministerLabel)
                .collect(Collectors.joining(" or "));
    }

    private String line(MergeProposal merge) {
        String reason =
                merge.reason().equals("like-name")
                        ? "the names are alike"
                        : "one surname, one office";
        return INDENT + merge.from() + " → " + merge.into() + " (" + reason + ")";
    }
}

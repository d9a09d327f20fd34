package org.communiques.extract.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.communiques.extract.person.SurnameResolver;
import org.communiques.extract.review.ReviewedName.Doubt;
import org.communiques.model.Communique;
import org.communiques.model.Minister;
import org.communiques.vocabulary.Office;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.Tokenizer;
import org.communiques.vocabulary.Vocabulary;

/// Collects from communiqués the names that the authority file does not settle: people whom it lacks, spellings that
/// it lacks, surnames that may mean several; and who of them may be one person.
///
/// Not safe for use by several threads.
public final class AuthorityReview {
    private final Map<String, Person> people;
    private final Collection<Office> offices;
    private final Function<Communique, String> place;
    private final Map<String, Sightings> names = new TreeMap<>();

    /// @param place what to call a communiqué in which a name stands
    public AuthorityReview(Vocabulary vocabulary, Function<Communique, String> place) {
        this.people = vocabulary.ministers();
        this.offices = vocabulary.offices().values();
        this.place = place;
    }

    /// Looks at the names of one communiqué.
    public void add(Communique communique) {
        for (Minister minister : communique.facts().ministers()) {
            Person person = people.get(minister.id());
            if (person == null) {
                see(communique, Sightings.of(Doubt.UNKNOWN, minister), minister.asWritten());
            } else {
                List<String> doubtful =
                        minister.asWritten().stream().filter(w -> !isSettled(w, person)).toList();
                if (!doubtful.isEmpty()) {
                    see(communique, Sightings.of(Doubt.SPELLING, minister), doubtful);
                }
            }
        }
        communique.facts().evidence().stream()
                .filter(evidence -> evidence.field().equals(SurnameResolver.AMBIGUOUS))
                .forEach(evidence ->
                        see(communique, Sightings.of(evidence), List.of(evidence.quote().text())));
    }

    private void see(Communique communique, Sightings first, List<String> written) {
        names.computeIfAbsent(first.key(), _ -> first).add(written, place.apply(communique));
    }

    /// Whether the file has this spelling: it holds all words of an alias, in any order, or only words of the name.
    private static boolean isSettled(String written, Person person) {
        List<String> words = Tokenizer.words(written);
        return person.aliases()
                .map(Tokenizer::words)
                .anyMatch(alias -> words.containsAll(alias) || alias.containsAll(words));
    }

    /// By doubt, the most frequent first, then by id.
    public List<ReviewedName> names() {
        return names.values().stream().sorted(Sightings.ORDER).map(Sightings::reviewed).toList();
    }

    /// Of the people whom the file lacks, those who may be someone of it, or one another: their names are alike, or
    /// one surname stands beside an office that both hold or held.
    public List<MergeProposal> merges() {
        List<Candidate> known = new ArrayList<>();
        people.values().forEach(person -> known.add(Candidate.of(person)));
        OfficeStyles styles = new OfficeStyles(offices);
        List<MergeProposal> merges = new ArrayList<>();
        names.values().stream()
                .filter(seen -> seen.doubt() == Doubt.UNKNOWN)
                .sorted(Sightings.ORDER)
                .map(seen -> seen.candidate(styles))
                .forEach(unknown -> {
                    nearest(unknown, known).ifPresent(merges::add);
                    known.add(unknown);
                });
        return merges;
    }

    private static Optional<MergeProposal> nearest(Candidate unknown, List<Candidate> known) {
        Map<String, MergeProposal> byReason = new LinkedHashMap<>();
        for (Candidate other : known) {
            String reason = unknown.likeness(other);
            if (reason != null) {
                byReason.putIfAbsent(reason, new MergeProposal(unknown.id(), other.id(), reason));
            }
        }
        MergeProposal like = byReason.get(Candidate.LIKE_NAME);
        return like != null ? Optional.of(like) : byReason.values().stream().findFirst();
    }
}

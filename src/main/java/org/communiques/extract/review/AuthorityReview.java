package org.communiques.extract.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.communiques.extract.person.SurnameResolver;
import org.communiques.extract.review.ReviewedName.Doubt;
import org.communiques.model.Communique;
import org.communiques.model.Evidence;
import org.communiques.model.Minister;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.Tokenizer;
import org.communiques.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Collects from communiqués the names that the authority file does not settle: people whom it lacks, spellings that
/// it lacks, surnames that may mean several; and who of them may be one person.
///
/// Not safe for use by several threads.
public final class AuthorityReview {
    private final Map<String, Person> people;
    private final Function<Communique, String> place;
    private final Map<String, Sightings> names = new TreeMap<>();

    /// What was seen of one name.
    private record Sightings(
            Doubt doubt,
            String id,
            String name,
            @Nullable String office,
            Set<String> spellings,
            Set<String> communiques) {
        ReviewedName reviewed() {
            return new ReviewedName(
                    doubt, id, name, office, List.copyOf(spellings), List.copyOf(communiques));
        }
    }

    /// @param place what to call a communiqué in which a name stands
    public AuthorityReview(Vocabulary vocabulary, Function<Communique, String> place) {
        this.people = vocabulary.ministers();
        this.place = place;
    }

    public void add(Communique communique) {
        for (Minister minister : communique.facts().ministers()) {
            Person person = people.get(minister.id());
            if (person == null) {
                see(communique, Doubt.UNKNOWN, minister, minister.asWritten());
            } else {
                List<String> doubtful =
                        minister.asWritten().stream().filter(w -> !isSettled(w, person)).toList();
                if (!doubtful.isEmpty()) {
                    see(communique, Doubt.SPELLING, minister, doubtful);
                }
            }
        }
        communique.facts().evidence().stream()
                .filter(evidence -> evidence.field().equals(SurnameResolver.AMBIGUOUS))
                .forEach(evidence -> see(communique, evidence));
    }

    private void see(
            Communique communique, Doubt doubt, Minister minister, List<String> spellings) {
        Sightings seen =
                names.computeIfAbsent(
                        doubt + " " + minister.id(),
                        _ ->
                                new Sightings(
                                        doubt,
                                        minister.id(),
                                        minister.name(),
                                        minister.office(),
                                        new LinkedHashSet<>(),
                                        new LinkedHashSet<>()));
        seen.spellings().addAll(spellings);
        seen.communiques().add(place.apply(communique));
    }

    private void see(Communique communique, Evidence ambiguous) {
        String surname = ambiguous.quote().text();
        Sightings seen =
                names.computeIfAbsent(
                        Doubt.AMBIGUOUS + " " + ambiguous.value(),
                        _ ->
                                new Sightings(
                                        Doubt.AMBIGUOUS,
                                        ambiguous.value(),
                                        surname,
                                        null,
                                        new LinkedHashSet<>(),
                                        new LinkedHashSet<>()));
        seen.spellings().add(surname);
        seen.communiques().add(place.apply(communique));
    }

    /// Whether the file has this spelling: it holds all words of an alias, in any order, or only words of the name.
    private static boolean isSettled(String written, Person person) {
        List<String> words = Tokenizer.words(written);
        return person.aliases()
                .map(Tokenizer::words)
                .anyMatch(alias -> words.containsAll(alias) || alias.containsAll(words));
    }

    /// The most frequent first, then by id.
    public List<ReviewedName> names() {
        return names.values().stream()
                .map(Sightings::reviewed)
                .sorted(
                        Comparator.comparing(ReviewedName::doubt)
                                .thenComparing(name -> -name.communiques().size())
                                .thenComparing(ReviewedName::id))
                .toList();
    }

    /// Of the people whom the file lacks, those who may be someone of it, or one another.
    public List<MergeProposal> merges() {
        List<Candidate> known = new ArrayList<>();
        people.values().forEach(person -> known.add(Candidate.of(person)));
        List<MergeProposal> merges = new ArrayList<>();
        for (ReviewedName name : names()) {
            if (name.doubt() == Doubt.UNKNOWN) {
                Candidate unknown = Candidate.of(name);
                nearest(unknown, known).ifPresent(merges::add);
                known.add(unknown);
            }
        }
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

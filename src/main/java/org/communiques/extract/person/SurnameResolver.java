package org.communiques.extract.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communiques.extract.person.NameMention.OfficeLink;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.model.Evidence;
import org.communiques.vocabulary.NameIndex;
import org.communiques.vocabulary.Person;
import org.jspecify.annotations.Nullable;

/// Tells whom a surname alone means: the person introduced in full in the same text, else the one who held that
/// office on that day, else a stranger or nobody.
public final class SurnameResolver {
    /// No honest text introduces more; it bounds the work on others.
    private static final int MOST_INTRODUCED = 300;

    /// The field of the evidence for a surname that means nobody for certain; its value are those whom it may mean.
    public static final String AMBIGUOUS = "ministers.ambiguous";

    private static final int MOST_AMBIGUOUS = 5;

    private static final Set<String> ARABIC = Set.of("al", "el");

    private static final Set<String> ROYAL =
            WordSet.of(
                    "prince princesse princess roi reine king queen prinz kronprinz konig konigin principe"
                            + " emir cheikh sheikh scheich sultan");

    private final People people;
    private final OfficeFit fit;
    private final Addressees addressees;
    private final List<Introduced> introduced;

    /// @param introduced those whose full names stand in the text
    public SurnameResolver(
            People people,
            Identifier identifier,
            Addressees addressees,
            List<Identity> introduced) {
        this.people = people;
        this.fit = identifier.fit();
        this.addressees = addressees;
        this.introduced =
                introduced.stream()
                        .distinct()
                        .limit(MOST_INTRODUCED)
                        .map(this::introduced)
                        .toList();
    }

    /// Whose full name stands in the text, by its words.
    private record Introduced(Identity identity, NameWords name) {}

    private Introduced introduced(Identity identity) {
        Person person = identity.person();
        return new Introduced(
                identity,
                person == null ? NameWords.of(identity.name()) : people.written(person).getFirst());
    }

    /// Null where nobody is meant for certain: [#doubt] says who may be.
    public @Nullable Identity resolve(NameMention mention) {
        Identity here = introduced(mention);
        if (here != null) {
            return here;
        }
        Identity addressed = addressed(mention);
        if (addressed != null) {
            return addressed;
        }
        boolean marked = isInOffice(mention) || mention.span().isInCapitals();
        if (!marked || mention.link() instanceof OfficeLink.Other) {
            return null;
        }
        Person holder = isRoyal(mention.span()) ? null : inOffice(mention);
        if (holder != null) {
            return Identity.of(holder, "surname-in-office");
        }
        Person familiar = byGivenName(mention);
        if (familiar != null) {
            return Identity.of(familiar, "given-name-in-office");
        }
        boolean plausible = mention.isMinisterial() && StrangerName.isPlausible(mention);
        return plausible ? Identifier.stranger(mention) : null;
    }

    /// « Cher Jean-Yves » is the Jean-Yves whom the text introduces.
    private @Nullable Identity addressed(NameMention mention) {
        Span span = mention.span();
        if (!span.passage().word(span.from() - 1).startsWith("cher")) {
            return null;
        }
        Set<String> words = Identifier.words(span);
        return introduced.stream()
                .filter(person -> person.name().given().containsAll(words))
                .findFirst()
                .map(Introduced::identity)
                .orElseGet(() -> addressees.of(mention));
    }

    /// « Crown Prince Hussein »: a given name, nobody's surname.
    private static boolean isRoyal(Span name) {
        return ROYAL.contains(name.passage().word(name.from() - 1));
    }

    /// « Premier ministre Fumio »: the one who holds exactly this office and bears this given name.
    private @Nullable Person byGivenName(NameMention mention) {
        if (mention.words() != 1 || !mention.isMinisterial()) {
            return null;
        }
        List<Person> holders =
                people.withWord(mention.span().passage().word(mention.span().from())).stream()
                        .filter(person -> fit.weight(person, mention) >= OfficeFit.IN_THIS_OFFICE)
                        .toList();
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    private @Nullable Identity introduced(NameMention mention) {
        Set<String> words = Identifier.words(mention.span());
        for (Introduced person : introduced) {
            if (isSurname(words, person.name().surname())
                    && !mention.isOfOtherGender(person.identity().person())) {
                Identity identity = person.identity();
                return new Identity(
                        identity.id(), identity.name(), identity.person(), "surname-introduced");
            }
        }
        return null;
    }

    /// « le ministre Le Drian » and « M. DRIAN » both, also « GUTERES » where GUTERRES is introduced.
    private static boolean isSurname(Set<String> words, List<String> surname) {
        if (surname.containsAll(words) || words.containsAll(surname)) {
            return true;
        }
        // « Mohamed AL-MENFI » and « M. EL-MENFI »
        if (words.size() > 1 && ARABIC.contains(words.iterator().next())) {
            return words.stream().allMatch(w -> ARABIC.contains(w) || surname.contains(w));
        }
        String word = words.iterator().next();
        return words.size() == 1
                && word.length() >= 5
                && surname.stream()
                        .anyMatch(part ->
                                part.length() >= 5
                                        && part.charAt(0) == word.charAt(0)
                                        && Similarity.near(part, word));
    }

    /// What is doubtful of a surname that [#resolve] gives to nobody: those who fit equally.
    public Optional<Evidence> doubt(NameMention mention) {
        List<Person> best =
                mention.honorific() || isInOffice(mention) ? fitting(mention) : List.of();
        if (best.size() < 2 || best.size() > MOST_AMBIGUOUS) {
            return Optional.empty();
        }
        String ids = best.stream().map(Person::id).collect(Collectors.joining(","));
        return Optional.of(mention.span().proves(AMBIGUOUS, ids, "surname-ambiguous"));
    }

    private static boolean isInOffice(NameMention mention) {
        return mention.link() instanceof OfficeLink.Ministerial || mention.isMinisterial();
    }

    /// The one person of that surname who fits best; null when two fit equally: ambiguous is not guessed.
    private @Nullable Person inOffice(NameMention mention) {
        List<Person> best = fitting(mention);
        return best.size() == 1 ? best.getFirst() : null;
    }

    /// The people of that surname who fit best.
    private List<Person> fitting(NameMention mention) {
        Span span = mention.span();
        NameIndex.Found<Person> found =
                people.surnames().longest(span.passage().tokens(), span.from());
        if (found == null || found.length() != mention.words()) {
            return List.of();
        }
        List<Person> bearers = fit.holders(found.values(), mention);
        // A surname in capitals alone needs an office held on the day.
        int least = mention.honorific() || isInOffice(mention) ? 1 : OfficeFit.IN_OFFICE;
        int most = bearers.stream().mapToInt(p -> fit.weight(p, mention)).max().orElse(0);
        return bearers.stream()
                .filter(p -> most >= least && fit.weight(p, mention) == most)
                .distinct()
                .toList();
    }
}

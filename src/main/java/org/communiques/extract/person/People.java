package org.communiques.extract.person;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communiques.vocabulary.NameIndex;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.PersonName;
import org.communiques.vocabulary.Tokenizer;
import org.communiques.vocabulary.Vocabulary;

/// The authority file, ready to be searched by full name and by surname.
public final class People {
    private final NameIndex<Person> fullNames = new NameIndex<>();
    private final NameIndex<Person> surnames = new NameIndex<>();
    private final Map<String, List<Person>> byNameWord = new HashMap<>();
    private final IdentityHashMap<Person, List<NameWords>> written = new IdentityHashMap<>();
    private final Set<String> givenNames = new HashSet<>();

    public People(Vocabulary vocabulary) {
        vocabulary.ministers().values().forEach(this::add);
    }

    private void add(Person person) {
        List<String> aliases = person.aliases().toList();
        List<NameWords> names = aliases.stream().map(NameWords::of).toList();
        written.put(person, names);
        for (int i = 0; i < aliases.size(); i++) {
            List<String> surname = names.get(i).surname();
            List<String> given = names.get(i).given();
            givenNames.addAll(given);
            boolean wholeInCapitals = given.isEmpty() && surname.size() > 1;
            if (given.isEmpty() && !wholeInCapitals) {
                surnames.add(surname, person);
                continue;
            }
            fullNames.add(aliases.get(i), person);
            if (!given.isEmpty()) {
                fullNames.add(joined(surname, given), person);
                fullNames.add(joined(given, surname), person);
                surnames.add(surname, person);
                withoutParticles(surname).ifPresent(bare -> surnames.add(bare, person));
            }
        }
        wordsOf(person)
                .forEach(word ->
                        byNameWord.computeIfAbsent(word, _ -> new ArrayList<>(2)).add(person));
    }

    /// « Sissi » for « Al-Sissi », « Leyen » for « von der Leyen ».
    private static Optional<List<String>> withoutParticles(List<String> surname) {
        int start = 0;
        boolean leading = PersonName.isLeadingParticle(surname.getFirst());
        while (leading && start < surname.size() - 1 && PersonName.isParticle(surname.get(start))) {
            start++;
        }
        return start == 0 ? Optional.empty() : Optional.of(surname.subList(start, surname.size()));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /// The words under which a misspelt full name may be looked up.
    private static Set<String> wordsOf(Person person) {
        Set<String> words = new LinkedHashSet<>();
        person.aliases().forEach(alias -> words.addAll(Tokenizer.words(alias)));
        return words;
    }

    /// Whether somebody of the authority file bears this folded given name.
    boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    NameIndex<Person> fullNames() {
        return fullNames;
    }

    NameIndex<Person> surnames() {
        return surnames;
    }

    /// The ways to write a person's name, the canonical one first.
    List<NameWords> written(Person person) {
        return written.getOrDefault(person, List.of());
    }

    /// People one of whose names holds this folded word.
    List<Person> withWord(String word) {
        return byNameWord.getOrDefault(word, List.of());
    }
}

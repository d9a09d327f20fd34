package org.communiques.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communiques.model.Minister;
import org.communiques.vocabulary.Folding;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.PersonName;
import org.communiques.vocabulary.Vocabulary;
import org.communiques.web.FactsView.NoteView;
import org.jspecify.annotations.Nullable;

/// How a text writes a name, where it is not as the name is written here.
record Spellings(Vocabulary vocabulary, Words words) {
    /// One note for the spellings that are known, one with a warning for those that are not.
    List<NoteView> notes(Minister minister) {
        Person person = vocabulary.ministers().get(minister.id());
        Set<String> usual = orders(minister.name());
        Set<String> known = known(person);
        List<String> variants = new ArrayList<>();
        List<String> odd = new ArrayList<>();
        for (String written : minister.asWritten()) {
            String folded = spaced(written);
            if (!usual.contains(folded)) {
                (person == null || known.contains(folded) ? variants : odd).add(written);
            }
        }
        List<NoteView> notes = new ArrayList<>();
        add(notes, "facts.written", variants, false);
        add(notes, "facts.written.odd", odd, true);
        return notes;
    }

    private void add(List<NoteView> notes, String key, List<String> names, boolean doubtful) {
        if (!names.isEmpty()) {
            String all =
                    String.join(
                            ", ",
                            names.stream()
                                    .map(name -> words.say("citation.quoted", name))
                                    .toList());
            notes.add(new NoteView(words.say(key, all), null, doubtful));
        }
    }

    private static Set<String> known(@Nullable Person person) {
        Set<String> known = new HashSet<>();
        if (person != null) {
            person.aliases().forEach(alias -> known.addAll(orders(alias)));
        }
        return known;
    }

    /// The name in both orders, and the surname alone.
    private static Set<String> orders(String name) {
        PersonName parts = PersonName.of(name);
        return Set.copyOf(
                List.of(
                        spaced(parts.surname()),
                        spaced(parts.surname() + " " + parts.given()),
                        spaced(parts.given() + " " + parts.surname())));
    }

    /// Spacing, hyphens and accents make no other spelling.
    private static String spaced(String name) {
        return Folding.fold(name).replaceAll("[\\s\\u00A0\\u202F-]+", " ").strip();
    }
}

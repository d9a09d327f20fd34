package org.communiques.extract.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Span;
import org.communiques.vocabulary.EditDistance;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.PersonName;
import org.communiques.vocabulary.Token;
import org.communiques.vocabulary.Tokenizer;
import org.jspecify.annotations.Nullable;

/// Tells whom a full name means: someone of the authority file, perhaps misspelt, or a stranger.
public final class Identifier {
    /// Shorter names differ too easily by a letter or two.
    private static final int LONG_NAME = 9;

    private final People people;
    private final OfficeFit fit;

    /// @param day on which offices are looked up; null when unknown
    public Identifier(People people, @Nullable LocalDate day) {
        this.people = people;
        this.fit = new OfficeFit(day);
    }

    /// How well people fit the offices beside their names.
    OfficeFit fit() {
        return fit;
    }

    /// Null for a surname alone, and for a stranger without any office.
    public @Nullable Identity identify(NameMention mention) {
        if (!mention.known().isEmpty()) {
            Person person = best(mention.known(), mention);
            boolean canonical = words(mention.span()).containsAll(Tokenizer.words(person.name()));
            return Identity.of(person, canonical ? "name-in-vocabulary" : "variant-spelling");
        }
        if (mention.words() == 1 || isSurname(mention) || isArticled(mention)) {
            return null;
        }
        Person variant = misspelt(mention);
        if (variant != null) {
            return Identity.of(variant, "variant-spelling");
        }
        return mention.isMinisterial() && StrangerName.isPlausible(mention)
                ? stranger(mention)
                : null;
    }

    /// « le président EL-MENFI »: an article, and one word that a hyphen joins to it.
    private static boolean isArticled(NameMention mention) {
        Span span = mention.span();
        String article = span.passage().word(span.from());
        return mention.words() == 2
                && (article.equals("el") || article.equals("al"))
                && span.passage().token(span.from() + 1).joined();
    }

    private boolean isSurname(NameMention mention) {
        Span span = mention.span();
        var found = people.surnames().longest(span.passage().tokens(), span.from());
        return found != null && found.length() == mention.words();
    }

    /// The likeliest of several people of one name.
    Person best(List<Person> candidates, NameMention mention) {
        return candidates.stream()
                .max(Comparator.comparingInt((Person person) -> fit.weight(person, mention)))
                .orElseThrow();
    }

    /// Someone known whose surname stands here beside a near or differing given name: « IWAYA Takashi » on
    /// a day when IWAYA Takeshi held the office; « António GUTERES ».
    private @Nullable Person misspelt(NameMention mention) {
        Set<String> words = words(mention.span());
        Set<Person> candidates = new LinkedHashSet<>();
        words.forEach(word -> candidates.addAll(people.withWord(word)));
        Person best = null;
        int bestWeight = 0;
        for (Person candidate : candidates) {
            int weight = isVariant(words, candidate, mention) ? fit.weight(candidate, mention) : 0;
            if (weight > bestWeight) {
                best = candidate;
                bestWeight = weight;
            }
        }
        return best;
    }

    private boolean isVariant(Set<String> words, Person person, NameMention mention) {
        return people.written(person).stream()
                .anyMatch(name -> isVariant(words, name, person, mention));
    }

    private boolean isVariant(
            Set<String> words, NameWords name, Person person, NameMention mention) {
        if (words.containsAll(name.surname())) {
            return isNearGiven(words, name)
                    || (isSurnameShown(mention.span(), name.surname())
                            && !OfficeFit.contradicts(person, mention.link())
                            && fit.holdsNamedOffice(person, mention));
        }
        return name.isNear(words, LONG_NAME)
                && (isNearSurname(words, name) || OfficeFit.agrees(person, mention.link()));
    }

    /// « Mohammed Amin Adam », who has a word more, is nobody's MOHAMMED Amina.
    private static boolean isNearGiven(Set<String> words, NameWords name) {
        Set<String> rest = new HashSet<>(words);
        name.surname().forEach(rest::remove);
        if (whole(rest) > whole(name.given()) && name.given().stream().noneMatch(rest::contains)) {
            return false;
        }
        return rest.stream()
                .filter(word -> word.length() > 1 || isOnlyInitials(rest))
                .anyMatch(word -> name.given().stream().anyMatch(g -> isNearGiven(word, g)));
    }

    /// Those that are no initials.
    private static long whole(Collection<String> words) {
        return words.stream().filter(word -> word.length() > 1).count();
    }

    /// « J. F. HARROW »; « Anil K. SHARMA » is nobody whose given name begins with K.
    private static boolean isOnlyInitials(Set<String> words) {
        return words.stream().allMatch(word -> word.length() == 1);
    }

    /// « HAYASHI Masayoshi » shows its surname by capitals; « Abbas Tarawneh » is no ABBAS.
    private static boolean isSurnameShown(Span span, List<String> surname) {
        List<String> capitals =
                span.passage().tokens().subList(span.from(), span.to()).stream()
                        .filter(token -> token.shape() == Token.Shape.CAPITALS)
                        .map(Token::folded)
                        .toList();
        return !capitals.isEmpty() && surname.containsAll(capitals);
    }

    /// « António GUTERES » misses a letter of GUTERRES; « Guillaume DARET » is nobody's GAROT, and a surname that
    /// somebody else bears is no misspelling.
    private boolean isNearSurname(Set<String> words, NameWords name) {
        List<String> rest = words.stream().filter(word -> !name.given().contains(word)).toList();
        boolean borne =
                rest.size() == 1
                        && people.withWord(rest.getFirst()).stream()
                                .anyMatch(person -> isSurnameOf(rest.getFirst(), person));
        return rest.size() < words.size()
                && !borne
                && EditDistance.within(String.join("", rest), String.join("", name.surname()), 1);
    }

    private boolean isSurnameOf(String word, Person person) {
        return people.written(person).getFirst().surname().contains(word);
    }

    private static boolean isNearGiven(String word, String given) {
        return (word.length() == 1 && given.startsWith(word))
                || word.equals(given)
                || (word.length() > 3 && given.length() > 3 && Similarity.near(word, given));
    }

    static Set<String> words(Span span) {
        Set<String> words = new LinkedHashSet<>();
        for (int i = span.from(); i < span.to(); i++) {
            if (span.passage().token(i).isWord()) {
                words.add(span.passage().word(i));
            }
        }
        return words;
    }

    /// Someone whom the vocabulary lacks: capitals tell the surname, else its place at the end.
    static Identity stranger(NameMention mention) {
        String canonical = StrangerName.canonical(mention.span());
        return Identity.stranger(PersonName.of(canonical), canonical);
    }
}

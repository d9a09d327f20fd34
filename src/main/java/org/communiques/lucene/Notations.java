package org.communiques.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.communiques.query.Field;
import org.communiques.query.Query;

/// Other ways to write the same figure or name: `1 000` is `1.000` and `1000`, `80e` is `80ème`, `G-7` is `G7`. Put
/// into a query beside what was typed, as synonyms are.
final class Notations {
    /// A number without signs, as long as it can have groups. Four figures may be a year, which has none.
    private static final Pattern FIGURES = Pattern.compile("(?!(?:1[89]|20)\\d\\d$)[1-9]\\d{3,14}");

    /// `1.000`, `1,000,000`.
    private static final Pattern GROUPS = Pattern.compile("[1-9]\\d{0,2}(?:[.,'’]\\d{3})+");

    private static final Pattern FIRST_GROUP = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");
    private static final Pattern END_OF_GROUP = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

    private static final Pattern ORDINAL =
            Pattern.compile(
                    "(\\d{1,4})(e|è|eme|ème|ieme|ième|er|re|ère|ere|nd|nde|st|rd|th)",
                    Pattern.CASE_INSENSITIVE);
    private static final List<String> FIRST = List.of("er", "re", "ere", "st");
    private static final List<String> OTHERS =
            List.of("e", "eme", "ieme", "nd", "nde", "st", "rd", "th");

    /// `G-7`, `COVID-19`: a figure alone says nothing, so both stand together.
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}{1,8}-\\d{1,4}");

    /// `G7`, which is printed `G 7`, too.
    private static final Pattern JOINED = Pattern.compile("(\\p{L}{1,8})(\\d{1,4})");

    /// `R&D`, of which the letters alone say nothing either.
    private static final Pattern AND = Pattern.compile("\\p{L}+(?:&\\p{L}+)+");

    private static final Pattern HYPHENED = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)+");

    /// `o.t.a.n.`: only capitals are an abbreviation in a text.
    private static final Pattern DOTTED = Pattern.compile("\\p{L}(?:\\.\\p{L}){2,}\\.?");

    private final TextSearcher searcher;

    Notations(TextSearcher searcher) {
        this.searcher = searcher;
    }

    Query expand(Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) -> and(joinGroups(parts));
            case Query.Or(List<Query> parts) -> new Query.Or(all(parts));
            case Query.Not(Query inner) -> new Query.Not(expand(inner));
            case Query.In(Field field, Query inner) -> new Query.In(field, expand(inner));
            case Query.Word(String text) -> any(word(text));
            case Query.All _, Query.Exact _, Query.Printed _, Query.Phrase _ -> query;
            case Query.Prefix _, Query.Fuzzy _, Query.Between _ -> query;
        };
    }

    private List<Query> all(List<Query> parts) {
        return parts.stream().map(this::expand).toList();
    }

    private Query and(List<Query> parts) {
        return parts.size() == 1 ? expand(parts.getFirst()) : new Query.And(all(parts));
    }

    private static Query any(List<Query> notations) {
        return notations.size() == 1 ? notations.getFirst() : new Query.Or(notations);
    }

    /// Figures that a space parts are one number: « 1 000 tonnes ».
    private static List<Query> joinGroups(List<Query> parts) {
        List<Query> joined = new ArrayList<>();
        for (Query part : parts) {
            String before = joined.isEmpty() ? "" : figures(joined.getLast());
            boolean continues =
                    GROUP.matcher(figures(part)).matches()
                            && (FIRST_GROUP.matcher(before).matches()
                                    || GROUPS.matcher(before).matches());
            if (continues) {
                joined.removeLast();
            }
            joined.add(continues ? new Query.Word(before + "." + figures(part)) : part);
        }
        return joined;
    }

    private static String figures(Query part) {
        return part instanceof Query.Word(String text) ? text : "";
    }

    /// A word in each of its notations, what was typed first.
    private List<Query> word(String text) {
        Matcher ordinal = ORDINAL.matcher(text);
        Matcher joined = JOINED.matcher(text);
        if (ordinal.matches()) {
            return ordinals(text, ordinal.group(1));
        } else if (GROUPS.matcher(text).matches()) {
            return List.of(new Query.Word(text), new Query.Word(text.replaceAll("\\D", "")));
        } else if (FIGURES.matcher(text).matches()) {
            String grouped = END_OF_GROUP.matcher(text).replaceAll(".");
            return List.of(new Query.Word(text), new Query.Word(grouped));
        } else if (joined.matches()) {
            Query apart = new Query.Phrase(joined.group(1) + " " + joined.group(2), 0);
            return List.of(new Query.Word(text), apart);
        } else if (DOTTED.matcher(text).matches()) {
            return List.of(new Query.Word(text.toUpperCase(Locale.ROOT)));
        } else if (AND.matcher(text).matches()) {
            return List.of(new Query.Phrase(text, 0));
        }
        return HYPHENED.matcher(text).matches() ? hyphened(text) : List.of(new Query.Word(text));
    }

    private List<Query> ordinals(String typed, String figures) {
        Stream<Query> others =
                (figures.equals("1") ? FIRST : OTHERS)
                        .stream()
                                .map(ending -> figures + ending)
                                .filter(other -> !FoldedWords.of(typed).equals(List.of(other)))
                                .filter(this::isThere)
                                .map(Query.Word::new);
        return Stream.concat(Stream.of(new Query.Word(typed)), others).toList();
    }

    /// Also as one word, where some text has it.
    private List<Query> hyphened(String text) {
        String one = text.replace("-", "");
        List<Query> notations = new ArrayList<>(typed(text));
        if (isThere(String.join("", FoldedWords.of(one)))) {
            notations.add(new Query.Word(one));
        }
        return notations;
    }

    /// « entre-deux » and « avant-projet » are no « deux » and no « projet »: what begins with a function word is
    /// looked for as it stands, the last word in any form.
    private List<Query> typed(String text) {
        if (NUMBERED.matcher(text).matches()) {
            return List.of(new Query.Phrase(text, 0));
        }
        List<String> words = FoldedWords.of(text);
        boolean compound =
                words.size() == 2
                        && words.getFirst().length() > 1
                        && FunctionWords.contains(words.getFirst())
                        && !FunctionWords.contains(words.getLast());
        return compound ? compound(text, words) : List.of(new Query.Word(text));
    }

    private List<Query> compound(String text, List<String> words) {
        Set<String> forms = searcher.forms(words.getLast());
        Stream<Query> others =
                forms.stream()
                        .filter(form -> !form.equals(words.getLast()))
                        .map(form -> new Query.Phrase(words.getFirst() + " " + form, 0));
        return Stream.concat(Stream.of(new Query.Phrase(text, 0)), others).toList();
    }

    private boolean isThere(String word) {
        return searcher.documents(new Term(IndexFields.TEXT, word)) > 0;
    }
}

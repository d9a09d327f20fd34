package org.communiques.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Lexicon.CountryName;
import org.communiques.extract.mention.Lexicon.CountryName.Form;
import org.communiques.extract.text.Honorifics;
import org.communiques.extract.text.NameShape;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.vocabulary.NameIndex;

/// Finds countries by their names, adjectives, first members of compound adjectives, and places.
public final class CountryScanner {
    private static final Set<String> EUROPEAN =
            WordSet.of("europeen europeenne europeens europeennes");

    private static final int MOST_GIVEN = 3;

    private final NameIndex<CountryName> names;
    private final String language;

    public CountryScanner(Lexicon lexicon, String language) {
        this.names = lexicon.countries();
        this.language = language;
    }

    public List<Mention<CountryMention>> scan(Reading reading) {
        List<Mention<List<CountryName>>> found = new ArrayList<>();
        for (Passage passage : reading.passages()) {
            scan(passage, found);
        }
        return new CountryReadings(found).settled();
    }

    private void scan(Passage passage, List<Mention<List<CountryName>>> all) {
        AdjectiveUse use = new AdjectiveUse(passage, language);
        int at = 0;
        while (at < passage.size()) {
            NameIndex.Found<CountryName> found = names.longest(passage.tokens(), at);
            int length = 1;
            if (found != null) {
                List<CountryName> valid = valid(found, passage, at);
                boolean means = !valid.isEmpty() || isAny(found.values(), Form.NOT);
                length = means ? found.length() : 1;
                if (!valid.isEmpty()
                        && !isOfOtherThings(valid, use, at, at + length)
                        && !isSurname(valid, passage, at)) {
                    int from = at + articles(valid.getFirst());
                    int to = withGenitive(passage, at + length);
                    all.add(new Mention<>(new Span(passage, from, to), valid));
                    length = to - at;
                }
            }
            at += length;
        }
    }

    private static boolean isOfOtherThings(
            List<CountryName> names, AdjectiveUse use, int from, int to) {
        return isAll(names, Form.ADJECTIVE)
                && (use.isLanguage(from, to) || use.isDivision(from, to));
    }

    /// « M. Lucas Feroë »: right behind a name that an honorific introduces. Where nouns have capitals, « Herrn
    /// Botschafter Frankreichs » looks the same.
    private boolean isSurname(List<CountryName> names, Passage passage, int at) {
        if (isAny(names, Form.ADJECTIVE) || isAny(names, Form.PREFIX) || language.equals("de")) {
            return false;
        }
        int given = at - 1;
        while (given > at - MOST_GIVEN
                && given >= 0
                && NameShape.isNameWord(passage.token(given))
                && Honorifics.startBefore(passage, given) == given) {
            given--;
        }
        return given >= 0
                && given < at
                && NameShape.isNameWord(passage.token(given))
                && Honorifics.startBefore(passage, given) < given;
    }

    /// « Japan’s » is three tokens.
    private static int withGenitive(Passage passage, int to) {
        return passage.is(to, "'") && passage.is(to + 1, "s") ? to + 2 : to;
    }

    private static int articles(CountryName name) {
        return name.form() == Form.NAME ? name.printed().articles() : 0;
    }

    private List<CountryName> valid(NameIndex.Found<CountryName> found, Passage passage, int at) {
        List<CountryName> valid = new ArrayList<>(1);
        for (CountryName name : found.values()) {
            if (isPrintedSo(name, found.length(), passage, at)) {
                valid.add(name);
            }
        }
        return valid;
    }

    private boolean isPrintedSo(CountryName name, int length, Passage passage, int at) {
        return switch (name.form()) {
            case ADJECTIVE ->
                    !(name.printed().isAbbreviation() || language.equals("en"))
                            || name.printed().hasItsCapitals(passage, at, at + length);
            case NOT -> false;
            case PREFIX -> startsCompound(passage, at + length);
            case NAME, PLACE -> name.printed().hasItsCapitals(passage, at, at + length);
        };
    }

    /// « nippo-français », « nippo – françaises », « sino-européen »: an adjective follows behind the hyphen.
    private boolean startsCompound(Passage passage, int next) {
        int second = next;
        if (second < passage.size() && !passage.token(second).joined()) {
            if (!passage.is(second, "-") && !passage.is(second, "–") && !passage.is(second, "—")) {
                return false;
            }
            second++;
        }
        if (second >= passage.size()) {
            return false;
        }
        NameIndex.Found<CountryName> following = names.longest(passage.tokens(), second);
        return EUROPEAN.contains(passage.word(second))
                || (following != null
                        && (isAny(following.values(), Form.ADJECTIVE)
                                || isAny(following.values(), Form.PREFIX)));
    }

    private static boolean isAny(List<CountryName> names, Form form) {
        for (CountryName name : names) {
            if (name.form() == form) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAll(List<CountryName> names, Form form) {
        for (CountryName name : names) {
            if (name.form() != form) {
                return false;
            }
        }
        return true;
    }
}

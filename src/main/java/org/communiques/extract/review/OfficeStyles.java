package org.communiques.extract.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communiques.vocabulary.Forms;
import org.communiques.vocabulary.Office;
import org.communiques.vocabulary.Tokenizer;
import org.jspecify.annotations.Nullable;

/// Which offices the styles of their holders mean, in any language of the lists.
final class OfficeStyles {
    private final Map<String, List<HeldOffice>> byWords = new HashMap<>();

    OfficeStyles(Collection<Office> offices) {
        offices.forEach(this::add);
    }

    private void add(Office office) {
        Office.Names names = office.names();
        HeldOffice anywhere = new HeldOffice(office.code(), null);
        Stream.of(names.masculine(), names.feminine())
                .flatMap(labels -> labels.byLanguage().values().stream())
                .forEach(label -> add(label, anywhere));
        add(names.titles(), anywhere);
        office.titlesOf()
                .forEach((country, titles) -> add(titles, new HeldOffice(office.code(), country)));
    }

    private void add(Forms titles, HeldOffice office) {
        titles.byLanguage().values().forEach(all -> all.forEach(title -> add(title, office)));
    }

    private void add(String style, HeldOffice office) {
        byWords.computeIfAbsent(words(style), _ -> new ArrayList<>(1)).add(office);
    }

    /// What a style may mean of somebody who serves this country; the words themselves where no list has them.
    ///
    /// @param country null when nothing tells
    List<HeldOffice> of(String style, @Nullable String country) {
        String words = words(style);
        HeldOffice asPrinted = new HeldOffice(words, country);
        return byWords.getOrDefault(words, List.of(asPrinted)).stream()
                .map(office ->
                        office.of() == null ? new HeldOffice(office.code(), country) : office)
                .filter(office -> country == null || country.equals(office.of()))
                .distinct()
                .toList();
    }

    private static String words(String style) {
        return String.join(" ", Tokenizer.words(style));
    }
}

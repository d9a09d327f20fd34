package org.communiques.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.communiques.query.Notice;
import org.communiques.search.FacetValue;
import org.communiques.vocabulary.Folding;
import org.communiques.vocabulary.Person;
import org.communiques.vocabulary.PersonName;
import org.communiques.web.BrowseView.EntryView;
import org.communiques.web.BrowseView.FindView;
import org.communiques.web.BrowseView.GroupView;
import org.communiques.web.BrowseView.HeadingView;
import org.jspecify.annotations.Nullable;

/// Puts the values of a dimension in the order in which people look for them.
record BrowseMaker(Browsed browsed, ValueLabels labels, Words words) {
    /// A longer list is shown a letter at a time.
    private static final int ON_ONE_PAGE = 500;

    /// @param typed words that a label must have; empty for all
    /// @param letter the only one to show, where the list is shown a letter at a time
    record Asked(Typed typed, String letter) {}

    private record Sorted(String key, EntryView entry) {
        String letter() {
            String first = Folding.fold(key).replaceAll("[^a-z]", "");
            return first.isEmpty() ? "#" : first.substring(0, 1).toUpperCase(Locale.ROOT);
        }
    }

    BrowseView view(List<FacetValue> values, Asked asked) {
        List<Sorted> entries =
                values.stream()
                        .filter(value ->
                                labels.answersTo(browsed.dimension(), value, asked.typed().text()))
                        .map(this::sorted)
                        .toList();
        List<GroupView> groups =
                browsed.isLong()
                        ? byLetter(entries)
                        : List.of(
                                new GroupView(
                                        null, null, entries.stream().map(Sorted::entry).toList()));
        boolean split = entries.size() > ON_ONE_PAGE;
        return new BrowseView(
                new HeadingView(
                        words.say("nav." + browsed.code()), words.say("browse." + browsed.code())),
                SectionsView.of(browsed.path(), words),
                said(asked, groups),
                browsed.isLong() ? find(asked, entries.size()) : null,
                groups.size() < 2 ? List.of() : letters(groups, split, asked.letter()),
                split ? chosen(groups, asked.letter()) : groups);
    }

    private Sorted sorted(FacetValue value) {
        String label = labels.of(browsed.dimension(), value);
        PersonName name = PersonName.of(label);
        EntryView entry =
                new EntryView(
                        Links.portrait(browsed.dimension(), value.value()),
                        label,
                        ValueLabels.language(browsed.dimension()),
                        note(value.value()),
                        words.number(value.count()));
        return new Sorted(
                browsed == Browsed.MINISTERS ? name.surname() + " " + name.given() : label, entry);
    }

    private @Nullable String note(String code) {
        return switch (browsed) {
            case MINISTERS -> country(labels.vocabulary().ministers().get(code));
            case THEMES -> labels.description(code);
            case COUNTRIES, ORGANISATIONS, KINDS -> null;
        };
    }

    private @Nullable String country(@Nullable Person person) {
        return person == null || person.country() == null
                ? null
                : labels.of(Browsed.COUNTRIES.dimension(), person.country());
    }

    /// In the alphabetical order of the language, parted by their first letters.
    private List<GroupView> byLetter(List<Sorted> entries) {
        Comparator<Object> collator = Collator.getInstance(words.locale());
        Map<String, List<EntryView>> letters = new TreeMap<>();
        entries.stream()
                .sorted((a, b) -> collator.compare(a.key(), b.key()))
                .forEach(entry ->
                        letters.computeIfAbsent(entry.letter(), _ -> new ArrayList<>())
                                .add(entry.entry()));
        return letters.entrySet().stream()
                .map(letter ->
                        new GroupView(
                                "letter-" + letter.getKey(), letter.getKey(), letter.getValue()))
                .toList();
    }

    private List<LinkView> letters(List<GroupView> groups, boolean split, String letter) {
        String shown = split ? chosen(groups, letter).getFirst().name() : "";
        List<LinkView> links = new ArrayList<>();
        for (GroupView group : groups) {
            String name = group.name() == null ? "" : group.name();
            String address =
                    split ? browsed.path() + "?letter=" + Links.encode(name) : "#" + group.anchor();
            links.add(LinkView.of(address, name, name.equals(shown)));
        }
        return links;
    }

    private static List<GroupView> chosen(List<GroupView> groups, String letter) {
        return List.of(
                groups.stream()
                        .filter(group -> letter.equalsIgnoreCase(group.name()))
                        .findFirst()
                        .orElse(groups.getFirst()));
    }

    /// A letter that begins nothing is told from one that does: the list shows others instead.
    private NoticesView said(Asked asked, List<GroupView> groups) {
        List<String> said = new ArrayList<>();
        asked.typed().notices().forEach(notice -> said.add(words.notice(notice)));
        String letter = asked.letter();
        if (!letter.isEmpty() && !browsed.isLong()) {
            said.add(words.notice(Notice.of("parameter-unknown", "letter")));
        } else if (!letter.isEmpty()
                && groups.stream().noneMatch(group -> letter.equalsIgnoreCase(group.name()))) {
            said.add(words.say("browse.letter-empty", letter));
        }
        return new NoticesView(said);
    }

    private FindView find(Asked asked, int shown) {
        return new FindView(
                browsed.path(),
                words.say("browse.find." + browsed.code()),
                asked.typed().text(),
                words.say("browse.count." + browsed.code(), shown));
    }
}

package org.communiques.clean;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Chooses a page's title among what its head declares and the headings that it shows.
final class Titles {
    /// What parts a title from the name of a site.
    static final Pattern SEPARATOR =
            Pattern.compile(
                    "[\\s\u00A0\u3000]+[|\\-–—―‐‑·•・⋅»«›‹<>:/／─－]+[\\s\u00A0\u3000]+"
                            + "|[\\s\u00A0\u3000]*[|｜│┃‖￨❘»][\\s\u00A0\u3000]*");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// What belongs to the words behind it: `Iran :`, `Le ministre,`.
    private static final Pattern JOINED = Pattern.compile("[:–—,;(|-]\\s*$");

    private static final Pattern CUT_SHORT = Pattern.compile("\\s*(?:…|\\.\\.\\.)$");

    private static final Pattern SENTENCE_END = Pattern.compile("[.:;!?。！？：][»”\"]?$");

    private static final int FEW_WORDS = 3;
    private static final int FEW_LETTERS = 15;
    private static final int LONG_ENOUGH = 20;
    private static final int LONGEST = 250;

    private Titles() {}

    /// The heading that the head declares too, as it is printed, a first-level one before others; or else the
    /// only first-level heading, where it says that more fully or in other words; or else what the head declares,
    /// without the name of the site; or else the only first-level heading.
    ///
    /// @return null where nothing says more than whose page it is, or of which kind
    static @Nullable String choose(PageFacts all, List<Block> headings) {
        PageFacts facts = GenericTitles.without(all, headings);
        String title = chosen(facts, headings);
        return title == null ? null : whole(withoutKicker(title, facts), facts.titles());
    }

    /// The heading that a text opens with, which is no part of it then; or else whatever the page calls itself.
    ///
    /// @param shown the lines that the page shows as headings, whatever its mark-up calls them
    static @Nullable String opening(
            List<Block> text, PageFacts facts, List<Block> headings, Set<String> shown) {
        if (isBelowRubric(text, shown)) {
            text.removeFirst();
        }
        if (!text.isEmpty() && isHeadingLike(text, shown)) {
            return text.removeFirst().text();
        }
        String declared = withoutSite(facts);
        return declared != null ? declared : sole(headings.stream().map(Block::text));
    }

    /// Whether the first line says of which kind the page is, and its title stands below: « Actualités ».
    private static boolean isBelowRubric(List<Block> text, Set<String> shown) {
        return text.size() > 1
                && GenericTitles.isGeneric(folded(text.getFirst().text()))
                && isHeadingLike(text.subList(1, text.size()), shown);
    }

    private static boolean isHeadingLike(List<Block> text, Set<String> shown) {
        String line = text.getFirst().text();
        boolean open = line.length() <= LONGEST && !SENTENCE_END.matcher(line).find();
        boolean capitals =
                line.chars().filter(Character::isUpperCase).count() >= LONG_ENOUGH
                        && line.chars().noneMatch(Character::isLowerCase);
        return text.getFirst().isHeading()
                || (text.size() > 1 && open && (capitals || shown.contains(line)));
    }

    private static @Nullable String chosen(PageFacts facts, List<Block> headings) {
        List<Heading.Declared> titles = facts.titles().stream().map(Heading.Declared::of).toList();
        List<Heading> ownFirst =
                headings.stream()
                        .map(Heading::of)
                        .filter(heading -> !isSite(heading, facts.site(), titles))
                        .filter(heading -> !GenericTitles.isGeneric(heading.folded()))
                        .sorted(Comparator.comparing(Heading::leadsElsewhere))
                        .toList();
        List<Heading> first = ownFirst.stream().filter(Heading::isFirstLevel).toList();
        Optional<String> declared =
                said(first, titles)
                        .or(() -> said(ownFirst, titles))
                        .or(() -> part(ownFirst, titles));
        if (declared.isPresent()) {
            return declared.get();
        }
        String sole = sole(first.stream().map(Heading::text));
        boolean like = sole != null && isLikeOne(sole, facts);
        boolean told = facts.titles().size() > 1 || (sole != null && sole.length() <= FEW_LETTERS);
        return sole != null && (like || !told || facts.titles().isEmpty())
                ? sole
                : withoutSite(facts);
    }

    /// What all these headings say, where they say one thing.
    private static @Nullable String sole(Stream<String> headings) {
        List<String> only = headings.distinct().limit(2).toList();
        return only.size() == 1 ? only.getFirst() : null;
    }

    private static Optional<String> said(List<Heading> headings, List<Heading.Declared> titles) {
        return titles.stream()
                .flatMap(title -> headings.stream().filter(heading -> heading.isSaidIn(title)))
                .map(Heading::text)
                .findFirst();
    }

    /// The longest heading that is one of the parts between separators.
    private static Optional<String> part(List<Heading> headings, List<Heading.Declared> titles) {
        return titles.stream()
                .map(Heading.Declared::parts)
                .flatMap(parts -> headings.stream().filter(heading -> heading.isOneOf(parts)))
                .map(Heading::text)
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean isSite(
            Heading heading, @Nullable String site, List<Heading.Declared> titles) {
        return site != null
                && folded(site).equals(heading.folded())
                && titles.stream().noneMatch(title -> title.folded().equals(heading.folded()));
    }

    /// Whether a block prints the title, or ends with it.
    static boolean isPrintedIn(Block block, @Nullable String title) {
        return title != null
                && (block.text().equals(title)
                        || (block.isHeading() && block.text().endsWith(title)));
    }

    /// What a heading prints above the title that the head declares is none of it: `Communiqué Un accord à Oslo`.
    private static String withoutKicker(String heading, PageFacts facts) {
        return facts.titles().stream()
                .map(declared -> without(declared, facts.site()))
                .flatMap(Stream::ofNullable)
                .filter(declared -> isBelowKicker(heading, declared))
                .findFirst()
                .map(declared -> heading.substring(heading.length() - declared.length()))
                .orElse(heading);
    }

    private static boolean isBelowKicker(String heading, String declared) {
        int at = heading.length() - declared.length();
        return at > 0
                && declared.length() >= LONG_ENOUGH
                && declared.length() >= at
                && !Character.isLowerCase(declared.charAt(0))
                && heading.regionMatches(true, at, declared, 0, declared.length())
                && !JOINED.matcher(heading.substring(0, at)).find();
    }

    /// A title that ends with `…` may stand elsewhere in full.
    private static String whole(String title, List<String> declared) {
        Matcher cut = CUT_SHORT.matcher(title);
        if (!cut.find()) {
            return title;
        }
        String begun = title.substring(0, cut.start());
        return declared.stream()
                .filter(full -> full.startsWith(begun) && full.length() > title.length())
                .findFirst()
                .orElse(title);
    }

    /// More fully, in other words, or with what stands above it: most words of the shorter are in the longer.
    private static boolean isLikeOne(String heading, PageFacts facts) {
        Set<String> printed = words(heading);
        return heading.length() <= LONGEST
                && facts.titles().stream()
                        .anyMatch(declared ->
                                areMostlyShared(printed, words(declared))
                                        || isFuller(heading, without(declared, facts.site())));
    }

    private static boolean isFuller(String heading, @Nullable String declared) {
        return declared != null
                && declared.length() >= FEW_LETTERS
                && folded(heading).startsWith(folded(declared));
    }

    private static boolean areMostlyShared(Set<String> some, Set<String> others) {
        int shorter = Math.min(some.size(), others.size());
        long shared = some.stream().filter(others::contains).count();
        return shorter >= FEW_WORDS && shared * 10 >= shorter * 7L;
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static @Nullable String withoutSite(PageFacts facts) {
        return facts.titles().isEmpty() ? null : without(facts.titles().getFirst(), facts.site());
    }

    /// Cuts ` - Site name` off, and `Site name - `; null when there is nothing else.
    static @Nullable String without(String title, @Nullable String site) {
        Matcher separator = SEPARATOR.matcher(title);
        int cut = -1;
        int next = -1;
        while (separator.find()) {
            cut = separator.start();
            next = separator.end();
        }
        if (cut < 0) {
            return title;
        }
        separator.reset().find();
        String behind = title.substring(separator.end());
        if (behind.length() >= separator.start()
                && isName(title.substring(0, separator.start()), site)) {
            return without(behind, site);
        }
        if (cut == 0) {
            return null;
        }
        String last = title.substring(next);
        boolean named = site != null && folded(site).contains(folded(last));
        return named || last.length() * 2 < cut ? title.substring(0, cut) : title;
    }

    private static boolean isName(String text, @Nullable String site) {
        return site != null && !text.isEmpty() && folded(site).equals(folded(text));
    }

    /// Letters and digits alone.
    static String folded(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); ) {
            int c = small.codePointAt(i);
            if (isLetterOrNumber(c)) {
                folded.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return folded.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}

package org.communiques.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Chooses a page's title among what its head declares and the headings that it shows.
final class Titles {
    /// What parts a title from the name of a site.
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s+[|\\-–—·•»«:/]+\\s+|\\s*[|»]\\s*");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int FEW_WORDS = 3;
    private static final int LONGEST = 250;

    private Titles() {}

    /// The heading that the head declares too, as it is printed; or else the only first-level
    /// heading, where it says most of that in other words; or else what the head declares, without the name of
    /// the site; or else the only first-level heading.
    static @Nullable String choose(PageFacts facts, List<Block> headings) {
        for (String declared : facts.titles()) {
            for (Block heading : headings) {
                if (isSaidIn(heading.text(), declared)) {
                    return heading.text();
                }
            }
        }
        List<Block> first = headings.stream().filter(h -> h.region().tag.equals("h1")).toList();
        if (first.size() == 1 && isLikeOne(first.getFirst().text(), facts.titles())) {
            return first.getFirst().text();
        }
        if (facts.titles().size() > 1) {
            return withoutSite(facts.titles().getFirst(), facts.site());
        }
        if (first.size() == 1 && first.getFirst().text().length() > 15) {
            return first.getFirst().text();
        }
        return facts.titles().isEmpty()
                ? null
                : withoutSite(facts.titles().getFirst(), facts.site());
    }

    private static boolean isSaidIn(String heading, String declared) {
        String a = folded(heading);
        String b = folded(declared);
        return (a.length() >= 10 && b.startsWith(a) && a.length() * 3 >= b.length())
                || a.equals(b)
                || (a.length() >= 25 && b.contains(a));
    }

    /// Said in other words, or with what stands above it: most words of the shorter are in the longer.
    private static boolean isLikeOne(String heading, List<String> declared) {
        Set<String> printed = words(heading);
        return heading.length() <= LONGEST
                && declared.stream()
                        .map(Titles::words)
                        .anyMatch(said -> areMostlyShared(printed, said));
    }

    private static boolean areMostlyShared(Set<String> some, Set<String> others) {
        int shorter = Math.min(some.size(), others.size());
        long shared = some.stream().filter(others::contains).count();
        return shorter >= FEW_WORDS && shared * 10 >= shorter * 7L;
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /// Cuts ` - Site name` off; null when there is nothing else.
    private static @Nullable String withoutSite(String title, @Nullable String site) {
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
        if (cut == 0) {
            return null;
        }
        String last = title.substring(next);
        boolean named = site != null && folded(site).contains(folded(last));
        return named || last.length() * 2 < cut ? title.substring(0, cut) : title;
    }

    /// Letters and digits alone.
    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}

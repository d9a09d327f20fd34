package org.communiques.clean;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sentences of a text that the page shows again in large letters, to draw the eye.
final class PullQuotes {
    /// Each is looked for in the whole text, so that there must not be too many.
    private static final int MOST = 20;

    private static final int SHORTEST = 20;
    private static final int LONGEST = 400;
    private static final Pattern MARKS =
            Pattern.compile("^[\\s\u00A0\"“”„«»‘’]+|[\\s\u00A0\"“”„«»‘’]+$");

    private PullQuotes() {}

    /// What is left when quotes go whose words stand in another block too.
    static List<Block> without(List<Block> blocks) {
        List<Block> quotes = blocks.stream().filter(PullQuotes::isQuote).limit(MOST).toList();
        if (quotes.isEmpty()) {
            return blocks;
        }
        String rest =
                blocks.stream()
                        .filter(block -> !quotes.contains(block))
                        .map(Block::text)
                        .collect(Collectors.joining("\n"));
        return blocks.stream()
                .filter(block -> !quotes.contains(block) || !rest.contains(words(block)))
                .toList();
    }

    private static boolean isQuote(Block block) {
        int length = block.text().length();
        return length >= SHORTEST && length <= LONGEST && standsInQuote(block.region());
    }

    private static boolean standsInQuote(Region region) {
        Region up = region;
        for (int i = 0; i < 3 && up != null; i++, up = up.parent) {
            if (up.tag.equals("blockquote")
                    || up.words.toLowerCase(Locale.ROOT).contains("quote")) {
                return true;
            }
        }
        return false;
    }

    private static String words(Block block) {
        return MARKS.matcher(block.text()).replaceAll("");
    }
}

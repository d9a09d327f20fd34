package org.communiques.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A rule of wording: which whole blocks say a thing, in folded letters.
///
/// @param name what the lines say
/// @param longest blocks with more characters are text, whatever they begin with
/// @param signs of which each line that the pattern takes has one: a look for them costs little, a pattern
///     that may begin with anything costs much; none where the pattern begins with its words
record PhraseRule(String name, int longest, List<String> signs, Pattern pattern) {
    static PhraseRule rule(String name, int longest, String... patterns) {
        return rule(name, longest, List.of(), patterns);
    }

    static PhraseRule rule(String name, int longest, List<String> signs, String... patterns) {
        Pattern any = Pattern.compile("(?:" + String.join("|", patterns) + ")");
        return new PhraseRule(name, longest, signs, any);
    }

    boolean takes(String folded) {
        return folded.length() <= longest && hasSign(folded) && pattern.matcher(folded).matches();
    }

    private boolean hasSign(String folded) {
        for (String sign : signs) {
            if (folded.contains(sign)) {
                return true;
            }
        }
        return signs.isEmpty();
    }

    /// Whether the pattern takes a line with these first letters: it takes them alone, or has not failed before
    /// they ran out.
    boolean mayOpenWith(String letters) {
        Matcher matcher = pattern.matcher(letters);
        return matcher.matches() || matcher.hitEnd();
    }
}

package org.communiques.clean;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The rule table for classes and identifiers, `class-words.txt`: the words of content management systems and of
/// front-end habits, in several languages; none is the name of a site.
final class HintWords {
    private static final RuleFile FILE = RuleFile.read("class-words.txt");

    /// Hidden by a class, in the words of common frameworks: whole ones.
    static final Set<String> HIDDEN = Set.copyOf(FILE.lines("hidden"));

    /// The classes with which content management systems mark an article as a whole.
    static final Set<String> WHOLE_ARTICLE = Set.copyOf(FILE.lines("whole-article"));

    /// The same with the number of the article.
    static final Pattern NUMBERED_ARTICLE = Pattern.compile("post-\\d+");

    static final List<String> BODY = FILE.lines("body");
    static final List<String> MAIN = FILE.lines("main");
    static final List<String> LEAD = FILE.lines("lead");
    static final List<String> BESIDE = FILE.lines("beside");
    static final List<String> TALK = FILE.lines("talk");
    static final List<String> DOUBTFUL = FILE.lines("doubtful");

    private HintWords() {}
}

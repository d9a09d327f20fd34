package org.communiques.extract.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.vocabulary.Theme;
import org.communiques.vocabulary.Token;

/// What one sentence says on one theme: the words of one rule that decides, or those of several that together may.
///
/// Words that are too general to decide alone add up, each once, to what one sentence counts at most.
final class ThemeSentence {
    /// What a sentence counts that is given to a theme whole.
    static final double WHOLE = 1;

    private static final double YIELDING = 0.5;

    private final Theme theme;
    private final TermPlaces found;

    /// Whether the document may have the theme by this sentence.
    private final boolean open;

    /// The words of its rules, none of them twice.
    private final List<Span> cues = new ArrayList<>(2);

    private final List<ThemeMatch> matches = new ArrayList<>(2);
    private double sum;

    /// Whether it says more than a word: a phrase, or an abbreviation, which stands for one.
    private boolean more;

    /// @param found the terms that stand in the sentence
    /// @param facts of the document, as the rules ask for them
    ThemeSentence(Theme theme, TermPlaces found, Set<String> facts) {
        this.theme = theme;
        this.found = found;
        this.open =
                found.inTitle()
                        || theme.exceptions().titleOnlyIn().isEmpty()
                        || Collections.disjoint(theme.exceptions().titleOnlyIn(), facts);
    }

    boolean isOf(Theme other) {
        return theme.code().equals(other.code());
    }

    /// Adds a rule that holds; they come the weightiest first.
    void add(ThemeRule rule) {
        if (!open) {
            return;
        }
        Span place = found.shortest(rule.terms());
        more |=
                found.hasPhrase(rule.terms())
                        || place.passage().token(place.from()).shape() == Token.Shape.CAPITALS;
        for (Span cue : cues) {
            if (cue.from() < place.to() && place.from() < cue.to()) {
                return;
            }
        }
        cues.add(place);
        double counts = Math.min(rule.weight(), WHOLE - sum);
        if (counts > 0) {
            sum += counts;
            matches.add(new ThemeMatch(theme.code(), rule.text(), place.quote(), counts));
        }
    }

    /// Whether it says anything: a single word of the theme's field does not.
    boolean counts() {
        return sum >= Theme.Rule.WEAK;
    }

    /// What it counts, each word by the place where it stands.
    ///
    /// @param spoken the themes that the sentence speaks of, this one among them
    List<ThemeMatch> matches(List<ThemeSentence> spoken) {
        double factor = roleWeight();
        if (!found.inTitle() && spoken.size() > 1) {
            boolean beside = false;
            boolean yields = false;
            for (ThemeSentence other : spoken) {
                beside |= isBeside(other);
                yields |= yieldsTo(other);
            }
            factor *= (beside ? beside() : 1) * (yields ? YIELDING : 1);
        }
        List<ThemeMatch> weighed = new ArrayList<>(matches.size());
        for (ThemeMatch match : matches) {
            weighed.add(match.times(factor));
        }
        return weighed;
    }

    private boolean isBeside(ThemeSentence other) {
        return other != this && other.sum >= WHOLE && !isParted(other);
    }

    /// « la situation au Myanmar et en mer de Chine »: of two things that « and » joins, the sentence speaks of each.
    private boolean isParted(ThemeSentence other) {
        for (Span cue : cues) {
            boolean parted = true;
            for (Span word : other.cues) {
                parted &= isAndBetween(cue, word);
            }
            if (parted) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAndBetween(Span one, Span two) {
        Passage passage = one.passage();
        int to = Math.max(one.from(), two.from());
        for (int i = Math.min(one.to(), two.to()); i < to; i++) {
            if (Particles.AND.isAt(passage, i) && Particles.isPreposition(passage, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private double beside() {
        Theme.Beside beside = theme.weights().beside();
        return cues.size() > 1 ? 1 : more ? beside.phrase() : beside.word();
    }

    private boolean yieldsTo(ThemeSentence other) {
        return theme.exceptions().yieldsTo().contains(other.theme.code());
    }

    private double roleWeight() {
        return switch (found.role()) {
            case TITLE -> theme.weights().title();
            case HEADING -> theme.weights().heading();
            case LEAD, BODY -> 1;
        };
    }
}

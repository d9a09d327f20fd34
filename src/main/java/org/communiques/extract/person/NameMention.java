package org.communiques.extract.person;

import java.util.List;
import java.util.Set;
import org.communiques.extract.mention.Lexicon;
import org.communiques.extract.text.Honorifics;
import org.communiques.extract.text.Particles;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Span;
import org.communiques.extract.text.WordSet;
import org.communiques.vocabulary.Person;
import org.jspecify.annotations.Nullable;

/// A person's name in the text.
///
/// @param known the people whose full name this is; empty for a surname or a stranger
/// @param honorific whether « M. », « Mme » or the like stands before it
/// @param link the office beside it
public record NameMention(Span span, List<Person> known, boolean honorific, OfficeLink link) {
    private static final List<String> PLURALS =
            List.of(
                    "s",
                    "ministri",
                    "presidenti",
                    "omologhi",
                    "colleghi",
                    "colleghe",
                    "kollegen",
                    "kolleginnen");
    private static final Set<String> RESPECTIVELY =
            WordSet.of("respectivement respectively rispettivamente");
    private static final Set<String> GERMAN_PLURAL = WordSet.of("die den der");

    /// What office stands beside a name.
    public sealed interface OfficeLink {
        /// A minister's, or a like one.
        ///
        /// @param country of the office as printed: ISO code, or null
        /// @param counts whether its holder counts as a minister: the secretary-general of an agency does not
        record Ministerial(
                Span span,
                List<Lexicon.OfficeTitle> readings,
                @Nullable String country,
                boolean counts)
                implements OfficeLink {}

        /// « son homologue »: the same office as the person spoken of before.
        record Counterpart(Span span, @Nullable String country) implements OfficeLink {}

        /// An ambassador, an official, a spokesperson.
        record Other() implements OfficeLink {}

        /// No office that can be told.
        record None() implements OfficeLink {}
    }

    /// By its place alone, where no other name stands: people and offices are large.
    @Override
    public int hashCode() {
        return span.hashCode();
    }

    /// « leurs homologues philippins, MM. X et Y »: the office told of several is that of each.
    NameMention inEnumerationBehind(NameMention previous) {
        boolean shared =
                link instanceof OfficeLink.None
                        && previous.isMinisterial()
                        && previous.hasPluralOffice()
                        && span.joins(previous.withNation());
        return shared ? new NameMention(span, known, honorific, previous.link) : this;
    }

    /// « MM. X et Y, ses homologues chinois et coréen »: so is that told behind the last.
    NameMention inEnumerationBefore(NameMention next) {
        Span office = next.office();
        boolean shared =
                honorific
                        && link instanceof OfficeLink.None
                        && office.from() >= next.span.to()
                        && isPlural(office)
                        && next.span.joins(span);
        return shared ? new NameMention(span, known, true, next.link) : this;
    }

    /// « Ministers X of Slovenia and Y of Malta »
    private Span withNation() {
        Passage passage = span.passage();
        int to = span.to();
        if (Particles.OF.isAt(passage, to)) {
            to++;
            while (to < passage.size() && passage.token(to).isCapital()) {
                to++;
            }
        }
        return new Span(passage, span.from(), to);
    }

    private boolean hasPluralOffice() {
        Span office = office();
        return office.from() < span.from() && isPlural(office);
    }

    /// Where the office stands; the name itself when there is none.
    private Span office() {
        return switch (link) {
            case OfficeLink.Ministerial ministerial -> ministerial.span();
            case OfficeLink.Counterpart counterpart -> counterpart.span();
            case OfficeLink.Other _, OfficeLink.None _ -> span;
        };
    }

    /// « ministres » in « vice-ministres » and « vice-Premiers ministres ».
    private static String noun(Span office) {
        Passage passage = office.passage();
        boolean vice = passage.is(office.from(), "vice") && office.to() > office.from() + 1;
        return passage.word(vice ? office.from() + 1 : office.from());
    }

    /// « ministres », « i ministri », « die Minister ».
    private static boolean isPlural(Span office) {
        Passage passage = office.passage();
        String word = noun(office);
        boolean german =
                word.endsWith("minister")
                        && GERMAN_PLURAL.contains(passage.word(office.from() - 1));
        return german
                || RESPECTIVELY.contains(passage.word(office.from() - 1))
                || PLURALS.stream().anyMatch(word::endsWith);
    }

    /// Whether the office beside it is one that counts as a minister's.
    public boolean isMinisterial() {
        return link instanceof OfficeLink.Counterpart
                || (link instanceof OfficeLink.Ministerial office && office.counts());
    }

    /// An office that does not count: an ambassador's, an agency's.
    public boolean isOther() {
        return link instanceof OfficeLink.Other
                || (link instanceof OfficeLink.Ministerial office && !office.counts());
    }

    /// « Mme X » is no man of that surname, as far as his gender is known.
    boolean isOfOtherGender(@Nullable Person person) {
        String gender = Honorifics.genderBefore(span.passage(), span.from());
        return person != null
                && gender != null
                && person.gender() != null
                && !gender.equals(person.gender());
    }

    int words() {
        return span.to() - span.from();
    }
}

package org.communiques.extract;

import java.util.List;
import org.communiques.vocabulary.Person;
import org.jspecify.annotations.Nullable;

/// A person's name in the text.
///
/// @param known the people whose full name this is; empty for a surname or a stranger
/// @param honorific whether « M. », « Mme » or the like stands before it
/// @param link the office beside it
record NameMention(Span span, List<Person> known, boolean honorific, OfficeLink link) {
    /// What office stands beside a name.
    sealed interface OfficeLink {
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

        record None() implements OfficeLink {}
    }

    boolean isMinisterial() {
        return link instanceof OfficeLink.Counterpart
                || (link instanceof OfficeLink.Ministerial office && office.counts());
    }

    /// An office that does not count: an ambassador's, an agency's.
    boolean isOther() {
        return link instanceof OfficeLink.Other
                || (link instanceof OfficeLink.Ministerial office && !office.counts());
    }

    int words() {
        return span.to() - span.from();
    }
}

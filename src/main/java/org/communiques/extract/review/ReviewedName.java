package org.communiques.extract.review;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A name that an editor of the authority file should look at.
///
/// @param id of the minister as extracted; of an ambiguous surname, those whom it may mean, joined by commas
/// @param name the canonical form; of an ambiguous surname, the surname as first written
/// @param office held on the day, or printed beside the name; null when nothing tells
/// @param spellings as written, each once; of a doubtful spelling, the doubtful ones alone
/// @param communiques those in which it stands
public record ReviewedName(
        Doubt doubt,
        String id,
        String name,
        @Nullable String office,
        List<String> spellings,
        List<String> communiques) {
    public ReviewedName {
        spellings = List.copyOf(spellings);
        communiques = List.copyOf(communiques);
    }

    /// What is doubtful about it, in the order in which an editor is shown it.
    public enum Doubt {
        /// Nobody of the authority file.
        UNKNOWN,
        /// Somebody of the authority file, in a spelling that it lacks.
        SPELLING,
        /// A surname that means nobody for certain.
        AMBIGUOUS;

        /// The public code, in lower case.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

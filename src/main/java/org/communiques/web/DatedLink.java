package org.communiques.web;

import java.time.LocalDate;
import org.communiques.model.Communique;
import org.jspecify.annotations.Nullable;

/// A link to a communiqué, and its day in words.
///
/// @param day null when it has no date
record DatedLink(LinkView link, @Nullable String day) {
    static DatedLink to(Communique communique, Words words) {
        LocalDate date = communique.date();
        return new DatedLink(
                LinkView.to(communique, words), date == null ? null : words.shortDate(date));
    }
}

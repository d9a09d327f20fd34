package org.communiques.lucene;

import java.time.LocalDate;
import java.util.List;
import org.communiques.model.Communique;
import org.communiques.model.EventKind;
import org.communiques.model.Facts;
import org.communiques.model.Minister;
import org.communiques.search.Dimension;
import org.jspecify.annotations.Nullable;

/// The codes that a communiqué has in each dimension.
final class Values {
    private Values() {}

    static List<String> of(Communique communique, Dimension dimension) {
        Facts facts = communique.facts();
        return switch (dimension) {
            case MINISTER -> facts.ministers().stream().map(Minister::id).distinct().toList();
            case THEME -> facts.themes();
            case COUNTRY -> facts.countries();
            case ORGANISATION -> facts.organisations();
            case KIND -> one(code(facts.event().kind()));
            case YEAR -> one(year(communique.date()));
            case SOURCE -> one(communique.document().origin().publisher());
            case LANGUAGE -> one(communique.document().language());
        };
    }

    private static List<String> one(@Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value);
    }

    private static @Nullable String code(@Nullable EventKind kind) {
        return kind == null ? null : kind.code();
    }

    private static @Nullable String year(@Nullable LocalDate date) {
        return date == null ? null : String.valueOf(date.getYear());
    }
}

package org.communiques.lucene;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.communiques.model.Communique;
import org.communiques.model.EventKind;
import org.communiques.model.Facts;
import org.communiques.model.Minister;
import org.communiques.search.Dimension;
import org.jspecify.annotations.Nullable;

/// The codes that a communiqué has in each dimension.
final class CommuniqueValues {
    private CommuniqueValues() {}

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
            case OFFICE -> offices(facts);
            case MONTH -> one(month(communique.date()));
            case PUBLISHER_THEME -> said(communique.document().given().themes());
            case KEYWORD -> said(communique.document().given().keywords());
        };
    }

    private static List<String> one(@Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value);
    }

    private static List<String> offices(Facts facts) {
        return facts.ministers().stream()
                .map(Minister::office)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static List<String> said(List<String> values) {
        return values.stream().map(String::strip).filter(v -> !v.isEmpty()).distinct().toList();
    }

    private static @Nullable String month(@Nullable LocalDate date) {
        return date == null ? null : YearMonth.from(date).toString();
    }

    private static @Nullable String code(@Nullable EventKind kind) {
        return kind == null ? null : kind.code();
    }

    private static @Nullable String year(@Nullable LocalDate date) {
        return date == null ? null : String.valueOf(date.getYear());
    }
}

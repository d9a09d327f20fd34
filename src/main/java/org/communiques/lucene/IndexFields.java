package org.communiques.lucene;

import org.communiques.query.Field;
import org.communiques.search.Dimension;
import org.jspecify.annotations.Nullable;

/// Names of the fields of an index, in one place.
final class IndexFields {
    /// Unique key: indexed, and sortable for the last tie of an order.
    static final String ID = "id";

    /// The communiqué itself; only stored. See [StoredCommunique].
    static final String STORED = "stored";

    /// Title, names and body: what a query without a field's name searches. See [TextTokens].
    static final String TEXT = "text";

    /// The place, among those of [#TEXT], of the last word of the lead, which stands behind the title.
    static final String LEAD = "lead";

    /// How words are printed, where that is not how they are folded. See [PrintedForms].
    static final String PRINTED = "printed";

    /// The title alone.
    static final String TITLE = "title";

    /// Days since 1970-01-01 of [org.communiques.model.Communique#date].
    static final String DATE = "date";

    /// Ids of ministers, each with the name.
    static final String NAMES = "names";

    /// Ids of ministers, each with a way of writing the name that is not part of it.
    static final String WRITTEN = "written";

    private IndexFields() {}

    /// Codes of a dimension: to filter by, and to count.
    static String codes(Dimension dimension) {
        return "code." + dimension.code();
    }

    /// The dimension in which `pays:japon` looks for values; null for the title, which has none.
    static @Nullable Dimension dimension(Field field) {
        return switch (field) {
            case TITLE -> null;
            case MINISTER -> Dimension.MINISTER;
            case COUNTRY -> Dimension.COUNTRY;
            case ORGANISATION -> Dimension.ORGANISATION;
            case THEME -> Dimension.THEME;
            case KIND -> Dimension.KIND;
            case SOURCE -> Dimension.SOURCE;
            case LANGUAGE -> Dimension.LANGUAGE;
        };
    }
}

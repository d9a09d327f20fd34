package org.communiques.extract.review;

import java.util.Objects;
import org.communiques.vocabulary.Tenure;
import org.jspecify.annotations.Nullable;

/// An office that somebody holds or held.
///
/// @param code of the office; words that no office is called by stand for themselves
/// @param of the country or organisation served; null when nothing tells
record HeldOffice(String code, @Nullable String of) {
    static HeldOffice of(Tenure tenure) {
        return new HeldOffice(tenure.office(), tenure.of());
    }

    /// Whether both may be one: nothing is told of whom one of them serves, or both serve the same.
    boolean mayBe(HeldOffice other) {
        return code.equals(other.code)
                && (of == null || other.of == null || Objects.equals(of, other.of));
    }
}

package org.communiques.vocabulary;

import java.util.Set;

/// An international organisation or grouping.
///
/// @param code such as `eu`
/// @param adjectives such as « européen », which speak of it too
/// @param caseSensitive the names that count only with exactly these capitals, such as « UE »
public record Organisation(
        String code, Labels labels, Forms names, Forms adjectives, Set<String> caseSensitive) {
    public Organisation {
        caseSensitive = Set.copyOf(caseSensitive);
    }
}

package org.communiques.extract.person;

import java.util.HashMap;
import java.util.Map;
import org.communiques.extract.mention.Annotations;
import org.communiques.extract.mention.Annotations.CountryMention;
import org.communiques.extract.mention.Annotations.OfficeMention;
import org.communiques.extract.mention.Mention;
import org.communiques.extract.text.Passage;
import org.communiques.vocabulary.Organisation;
import org.jspecify.annotations.Nullable;

/// Where a document names offices, and the countries and organisations that they may serve.
final class OfficePlaces {
    private final ByToken<Mention<OfficeMention>> starts = new ByToken<>();
    private final ByToken<Mention<OfficeMention>> ends = new ByToken<>();
    private final ByToken<CountryMention> countries = new ByToken<>();
    private final ByToken<String> organisations = new ByToken<>();

    OfficePlaces(Annotations annotations) {
        for (Mention<OfficeMention> office : annotations.offices()) {
            starts.put(office.passage(), office.from(), office);
            ends.put(office.passage(), office.to() - 1, office);
        }
        for (Mention<Organisation> one : annotations.organisations()) {
            organisations.put(one.passage(), one.from(), one.value().code());
        }
        for (Mention<CountryMention> country : annotations.countries()) {
            if (!country.value().placeOnly()) {
                countries.put(country.passage(), country.from(), country.value());
            }
        }
    }

    /// What stands at each token of each passage.
    private static final class ByToken<T> {
        private final Map<Passage, Map<Integer, T>> byPassage = new HashMap<>();

        void put(Passage passage, int token, T value) {
            byPassage.computeIfAbsent(passage, _ -> new HashMap<>()).put(token, value);
        }

        @Nullable T at(Passage passage, int token) {
            Map<Integer, T> byToken = byPassage.get(passage);
            return byToken == null ? null : byToken.get(token);
        }
    }

    /// The office whose style begins with this token.
    @Nullable Mention<OfficeMention> officeFrom(Passage passage, int token) {
        return starts.at(passage, token);
    }

    /// The office whose style ends with this token.
    @Nullable Mention<OfficeMention> officeEndingAt(Passage passage, int token) {
        return ends.at(passage, token);
    }

    /// The country, not a place in one, whose name or adjective begins with this token.
    @Nullable CountryMention countryFrom(Passage passage, int token) {
        return countries.at(passage, token);
    }

    /// The code of the organisation whose name begins with this token.
    @Nullable String organisationFrom(Passage passage, int token) {
        return organisations.at(passage, token);
    }
}

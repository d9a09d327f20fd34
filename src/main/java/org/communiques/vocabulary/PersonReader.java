package org.communiques.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.communiques.yaml.Fields;
import tools.jackson.databind.JsonNode;

/// Makes a person of an entry.
///
/// @param office whether there is an office of this code
/// @param country whether there is a country of this code
/// @param organisation whether there is an organisation of this code
record PersonReader(
        Predicate<String> office, Predicate<String> country, Predicate<String> organisation) {
    private static final Set<String> PERSON =
            Set.of("id", "name", "country", "gender", "variants", "offices");
    private static final Set<String> TENURE = Set.of("office", "of", "title", "from", "to", "note");

    /// Of entries that are known to name only what there is.
    static final PersonReader TRUSTING = new PersonReader(_ -> true, _ -> true, _ -> true);

    Person read(JsonNode node) {
        Fields fields = Fields.of(node, PERSON);
        List<Tenure> tenures = new ArrayList<>();
        fields.each("offices", TENURE).forEach(part -> tenures.add(tenure(part)));
        tenures.sort(
                Comparator.comparing(
                        Tenure::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Person(
                fields.required("id"),
                fields.required("name"),
                fields.value("country", this::country),
                fields.value("gender", PersonReader::gender),
                fields.list("variants", String::valueOf),
                tenures);
    }

    private Tenure tenure(Fields fields) {
        Tenure tenure =
                new Tenure(
                        fields.required("office"),
                        fields.required("of"),
                        fields.text("title"),
                        fields.value("from", Tenure::first),
                        fields.value("to", Tenure::last),
                        fields.text("note"));
        if (!office.test(tenure.office())) {
            throw fields.wrong(
                    "office",
                    "'"
                            + tenure.office()
                            + "' is no office: give a code of offices.yaml, such as foreign-minister");
        }
        if (!country.test(tenure.of()) && !organisation.test(tenure.of())) {
            throw fields.wrong(
                    "of",
                    "'"
                            + tenure.of()
                            + "' is neither a country (such as FR) nor an organisation (such as eu)");
        }
        if (tenure.from() != null && tenure.to() != null && tenure.to().isBefore(tenure.from())) {
            throw fields.wrong("to", "it ends before it begins: change one of from and to");
        }
        return tenure;
    }

    private String country(String code) {
        if (!country.test(code)) {
            throw new IllegalArgumentException(
                    "'" + code + "' is no country: give a code of two capitals, such as FR");
        }
        return code;
    }

    private static String gender(String text) {
        if (!text.equals("m") && !text.equals("f")) {
            throw new IllegalArgumentException("give m or f, not '" + text + "'");
        }
        return text;
    }
}

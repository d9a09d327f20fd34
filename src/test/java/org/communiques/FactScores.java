package org.communiques;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communiques.json.CommuniqueJson;
import org.communiques.model.Communique;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well extracted facts agree with judged ones, by field of the contract's JSON.
///
/// Single values: the share of documents that are exactly right, absence included. Lists: F1 over all
/// documents together. Text: F1 of its four-word runs.
final class FactScores {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> VALUES =
            List.of(
                    "/title",
                    "/published",
                    "/event/date",
                    "/event/start",
                    "/event/startJapan",
                    "/event/durationMinutes",
                    "/event/kind",
                    "/event/place",
                    "/event/country");
    private static final List<String> LISTS =
            List.of("/ministers", "/countries", "/organisations", "/themes");
    private static final int RUN = 4;

    private final Map<String, Tally> tallies = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /// Compares one document; what the judgement leaves out is not scored.
    void add(JsonNode judged, Communique communique) {
        JsonNode found = JSON.readTree(CommuniqueJson.write(communique));
        String file = judged.path("file").asString();
        for (String field : VALUES) {
            if (!judged.at(field).isMissingNode()) {
                compare(file, field, Set.of(even(judged.at(field))), Set.of(even(found.at(field))));
            }
        }
        for (String field : LISTS) {
            if (!judged.at(field).isMissingNode()) {
                compare(file, field, members(judged.at(field), ""), members(found.at(field), ""));
            }
        }
        if (!judged.at("/ministers").isMissingNode()) {
            compare(
                    file,
                    "/ministers+part",
                    members(judged.at("/ministers"), "part"),
                    members(found.at("/ministers"), "part"));
        }
        tally("/text").add(runs(judged.path("text")), runs(found.path("text")));
    }

    /// @throws IllegalArgumentException for a field that no document was judged by: it would be right for ever
    double of(String field) {
        Tally tally = tallies.get(field);
        if (tally == null) {
            throw new IllegalArgumentException("No document was judged by " + field);
        }
        return tally.f1();
    }

    List<String> misses() {
        return misses;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        tallies.forEach((field, tally) ->
                table.append(String.format(Locale.ROOT, "%-24s%.3f%n", field, tally.f1())));
        return table.toString();
    }

    private void compare(String file, String field, Set<String> judged, Set<String> found) {
        tally(field).add(judged, found);
        if (!judged.equals(found)) {
            misses.add(file + " " + field + ": wanted " + judged + ", found " + found);
        }
    }

    private Tally tally(String field) {
        return tallies.computeIfAbsent(field, _ -> new Tally());
    }

    private static Set<String> members(JsonNode list, String also) {
        Set<String> members = new HashSet<>();
        for (JsonNode member : list) {
            members.add(
                    member.isObject()
                            ? member.path("id").asString() + " " + member.path(also).asString("")
                            : member.asString());
        }
        return members;
    }

    /// One spelling of blanks, apostrophes, quotation marks and dashes.
    private static String even(JsonNode value) {
        return value.asString("")
                .replaceAll("[‘’ʼ]", "'")
                .replaceAll("[\\s\u00a0\u202f]*[«»“”\"][\\s\u00a0\u202f]*", "\"")
                .replaceAll("[\\s\u00a0\u202f]*[‐‑–—-][\\s\u00a0\u202f]*", "-")
                .replaceAll("[\\s\u00a0\u202f]+", " ")
                .strip();
    }

    private static Set<String> runs(JsonNode text) {
        String[] words = text.asString("").split("[^\\p{L}\\p{N}]+");
        Map<String, Integer> seen = new HashMap<>();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            String run = String.join(" ", List.of(words).subList(i, i + RUN));
            runs.add(run + " " + seen.merge(run, 1, Integer::sum));
        }
        return runs;
    }

    private static final class Tally {
        private int right;
        private int judged;
        private int found;

        void add(Set<String> wanted, Set<String> got) {
            judged += wanted.size();
            found += got.size();
            right += (int) wanted.stream().filter(got::contains).count();
        }

        double f1() {
            return judged + found == 0 ? 1 : 2.0 * right / (judged + found);
        }
    }
}

package org.communiques.json;

import java.util.List;
import org.communiques.search.Completion;
import org.communiques.search.Dimension;
import org.jspecify.annotations.Nullable;

/// Completions as JSON: what `/suggest` answers. `dimension` is null for a title, whose `value` is the
/// id of its communiqué. `notices` say what was left out of the question.
public final class CompletionJson {
    private CompletionJson() {}

    /// One object on one line.
    ///
    /// @param typed as it was completed
    public static String write(String typed, List<Completion> completions, List<String> notices) {
        return Json.object(json -> {
            Json.string(json, "query", typed);
            Json.objects(
                    json,
                    "completions",
                    completions,
                    (out, completion) -> {
                        Json.string(out, "text", completion.text());
                        Json.string(out, "dimension", code(completion.dimension()));
                        Json.string(out, "value", completion.value());
                        out.writeNumberProperty("count", completion.count());
                    });
            Json.strings(json, "notices", notices);
        });
    }

    private static @Nullable String code(@Nullable Dimension dimension) {
        return dimension == null ? null : dimension.code();
    }
}

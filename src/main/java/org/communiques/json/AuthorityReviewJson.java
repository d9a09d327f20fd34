package org.communiques.json;

import java.util.List;
import org.communiques.extract.review.AuthorityReview;
import org.communiques.extract.review.MergeProposal;
import org.communiques.extract.review.ReviewedName;
import tools.jackson.core.JsonGenerator;

/// What is to be settled in the authority file as JSON: what `authorities --json` prints.
public final class AuthorityReviewJson {
    private AuthorityReviewJson() {}

    /// One object on one line: `names`, then `merges`.
    public static String write(AuthorityReview review) {
        return Json.object(json -> {
            Json.objects(json, "names", review.names(), AuthorityReviewJson::name);
            Json.objects(json, "merges", review.merges(), AuthorityReviewJson::merge);
        });
    }

    private static void name(JsonGenerator json, ReviewedName name) {
        boolean ambiguous = name.doubt() == ReviewedName.Doubt.AMBIGUOUS;
        Json.string(json, "doubt", name.doubt().code());
        Json.string(json, "id", ambiguous ? null : name.id());
        Json.string(json, "name", name.name());
        Json.string(json, "office", name.office());
        Json.strings(json, "asWritten", name.spellings());
        Json.strings(json, "candidates", ambiguous ? List.of(name.id().split(",", -1)) : List.of());
        json.writeNumberProperty("count", name.communiques().size());
        Json.strings(json, "communiques", name.communiques());
    }

    private static void merge(JsonGenerator json, MergeProposal merge) {
        Json.string(json, "from", merge.from());
        Json.string(json, "into", merge.into());
        Json.string(json, "reason", merge.reason());
    }
}

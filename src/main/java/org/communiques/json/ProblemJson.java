package org.communiques.json;

/// Why there is no answer, as JSON: the status of RFC 9457, its title and its detail.
public final class ProblemJson {
    private ProblemJson() {}

    /// One object on one line.
    public static String write(int status, String title, String detail) {
        return Json.object(json -> {
            json.writeNumberProperty("status", status);
            Json.string(json, "title", title);
            Json.string(json, "detail", detail);
        });
    }
}

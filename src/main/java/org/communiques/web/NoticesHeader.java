package org.communiques.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.communiques.json.HeaderJson;
import org.communiques.query.Notice;

/// What was left out of a question, said beside an export, whose lines have no place for it: the header
/// `Communiques-Notices`, a JSON array of sentences.
final class NoticesHeader {
    static final String NAME = "Communiques-Notices";

    /// Servers and proxies refuse answers with longer headers.
    private static final int LONGEST = 4_000;

    private NoticesHeader() {}

    static void set(Context http, List<Notice> notices, Words words) {
        List<String> said = new ArrayList<>();
        for (Notice notice : notices) {
            said.add(words.notice(notice));
            if (HeaderJson.write(said).length() > LONGEST) {
                said.set(said.size() - 1, "…");
                break;
            }
        }
        if (!said.isEmpty()) {
            http.header(NAME, HeaderJson.write(said));
        }
    }
}

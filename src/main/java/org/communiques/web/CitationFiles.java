package org.communiques.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import java.util.regex.Pattern;
import org.communiques.model.Communique;

/// `/communiques/{id}/citation.bib` and the other forms; `?p=3` cites the third paragraph.
record CitationFiles(Site site) {
    private static final Pattern PATH =
            Pattern.compile("/communiques/.+/citation\\.(txt|bib|ris|json)");

    static boolean isAt(String path) {
        return PATH.matcher(path).matches();
    }

    Handler in(CitationForm form) {
        return http -> answer(http, form);
    }

    private void answer(Context http, CitationForm form) {
        Visit visit = Visit.of(http, site.messages());
        String id = http.pathParam("id");
        Communique communique = site.engine().find(id).orElseThrow(NotFoundResponse::new);
        Citation citation = Citation.of(communique, site, visit);
        String paragraph = http.queryParam("p");
        Citation asked =
                paragraph == null
                        ? citation
                        : citation.ofParagraph(paragraph).orElseThrow(NotFoundResponse::new);
        String name = "communique." + form.ending();
        http.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        http.header("Cache-Control", "private, no-cache");
        Answers.send(http, form.type(), form.write(asked, visit.words()));
    }
}

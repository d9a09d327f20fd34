package org.communiques.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;

import org.communiques.model.Communique;

import java.time.LocalDate;

/// `/communiques/{id}/citation.bib` and the other forms; `?p=3` cites the third paragraph.
record CitationFiles(Site site) {
    Handler in(CitationForm form) {
        return http -> answer(http, form);
    }

    private void answer(Context http, CitationForm form) {
        Visit visit = Visit.of(http, site.messages());
        String id = http.pathParam("id");
        Communique communique = site.engine().find(id).orElseThrow(NotFoundResponse::new);
        Citation citation =
                Citation.of(
                        communique,
                        visit.origin() + Links.communique(id),
                        LocalDate.now(site.clock()));
        String paragraph = http.queryParam("p");
        Citation asked =
                paragraph == null
                        ? citation
                        : citation.ofParagraph(paragraph).orElseThrow(NotFoundResponse::new);
        String name = "communique." + form.ending();
        http.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        http.header("Cache-Control", "private, no-cache");
        http.header("Access-Control-Allow-Origin", "*");
        Answers.send(http, form.type(), form.write(asked, visit.words()));
    }
}

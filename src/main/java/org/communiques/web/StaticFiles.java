package org.communiques.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.communiques.web.Assets.Asset;

/// `/assets/…` and `/pictures/…`.
record StaticFiles(Site site) {
    /// The hash stands in the name: the content of an address never changes. An old hash gets the new
    /// content, for a page kept open over an update, but nobody is to keep that.
    void asset(Context http) {
        String name = http.pathParam("name");
        Asset asset = name.endsWith(".css") ? site.assets().style() : site.assets().script();
        if (!name.endsWith(".css") && !name.endsWith(".js")) {
            throw new NotFoundResponse();
        }
        boolean current = name.startsWith(asset.hash());
        http.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-store");
        Answers.send(http, asset.type(), asset.bytes());
    }

    void picture(Context http) {
        Asset asset =
                site.assets().picture(http.pathParam("name")).orElseThrow(NotFoundResponse::new);
        http.header("Cache-Control", "public, max-age=86400");
        Answers.send(http, asset.type(), asset.bytes());
    }
}

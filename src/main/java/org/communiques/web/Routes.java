package org.communiques.web;

import io.javalin.config.RoutesConfig;

/// Which address is answered by what.
record Routes(Site site, PublicAddress address) {
    void addTo(RoutesConfig config) {
        Pages pages = new Pages(site);
        Metrics metrics = new Metrics();
        Api api = new Api(site);
        Exports exports = new Exports(site);
        Health health = new Health(site);
        // Measured with the program as it is, whatever folder its pages come from.
        Figures figures = Figures.read(new WebFiles(null));
        Discovery discovery = new Discovery(site);
        StaticFiles files = new StaticFiles(site);

        config.before(metrics::begin);
        config.before(SecurityHeaders::set);
        config.before(address::set);
        config.before(Doors::open);
        config.after(metrics::end);

        Doors routes = new Doors(config);

        routes.get("/", new SearchPage(site, pages)::answer);
        CitationFiles citations = new CitationFiles(site);
        for (CitationForm form : CitationForm.values()) {
            routes.get("/communiques/<id>/citation." + form.ending(), citations.in(form));
        }
        routes.get("/communiques/<id>", new CommuniquePage(site, pages)::answer);
        for (Browsed browsed : Browsed.values()) {
            routes.get(browsed.path(), new BrowsePage(site, pages, browsed)::answer);
            routes.get(browsed.path() + "/{code}", new PortraitPage(site, pages, browsed)::answer);
        }
        routes.get(ComparePage.PATH, new ComparePage(site, pages)::answer);
        routes.get(CompareExport.PATH, new CompareExport(site)::answer);
        CalendarPage calendar = new CalendarPage(site, pages);
        routes.get(CalendarPage.PATH, calendar::years);
        routes.get(CalendarPage.PATH + "/{year}", calendar::year);
        routes.get(CalendarPage.PATH + "/{year}/{month}", calendar::month);
        routes.get("/help", new HelpPage(site, pages)::answer);
        routes.get("/about", new AboutPage(site, pages, figures)::answer);
        routes.get("/api", new ApiPage(site, pages)::answer);
        routes.get("/api/search", api::search);
        routes.get("/api/communiques/<id>", api::communique);
        routes.get("/suggest", api::suggest);
        routes.get("/search.atom", new AtomFeed(site)::answer);
        routes.get("/search.csv", exports::csv);
        routes.get("/search.jsonl", exports::jsonLines);
        routes.get("/opensearch.xml", discovery::openSearch);
        routes.get("/openapi.json", discovery::openApi);
        routes.get("/robots.txt", discovery::robots);
        Sitemap sitemap = new Sitemap(site);
        routes.get("/sitemap.xml", sitemap::index);
        routes.get("/sitemap/{part}.xml", sitemap::part);
        routes.get("/health/live", health::live);
        routes.get("/health/ready", health::ready);
        routes.get("/metrics", metrics::answer);
        routes.get("/assets/{name}", files::asset);
        routes.get("/pictures/{name}", files::picture);

        new Problems(site, pages).addTo(config);
    }
}

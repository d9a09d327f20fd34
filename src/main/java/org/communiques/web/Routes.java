package org.communiques.web;

import io.javalin.config.RoutesConfig;

/// Which address is answered by what.
record Routes(Site site, PublicAddress address) {
    void addTo(RoutesConfig config) {
        Pages pages = new Pages(site);
        Metrics metrics = new Metrics();
        addAround(config, metrics);
        Doors doors = new Doors(config);
        doors.get("/", new SearchPage(site, pages)::answer);
        addCommuniques(doors, pages);
        addLists(doors, pages);
        addAboutThis(doors, pages);
        addAnswers(doors);
        addDiscovery(doors);
        addFilesAndHealth(doors, metrics);
        new Problems(site, pages).addTo(config);
    }

    /// What is done before and after each answer.
    private void addAround(RoutesConfig config, Metrics metrics) {
        config.before(metrics::begin);
        config.before(SecurityHeaders::set);
        config.before(address::set);
        config.before(Doors::open);
        config.after(metrics::end);
    }

    private void addCommuniques(Doors doors, Pages pages) {
        CitationFiles citations = new CitationFiles(site);
        for (CitationForm form : CitationForm.values()) {
            doors.get("/communiques/<id>/citation." + form.ending(), citations.in(form));
        }
        // Behind the citations: an id may have slashes, and would take their addresses.
        doors.get("/communiques/<id>", new CommuniquePage(site, pages)::answer);
    }

    private void addLists(Doors doors, Pages pages) {
        for (Browsed browsed : Browsed.values()) {
            doors.get(browsed.path(), new BrowsePage(site, pages, browsed)::answer);
            doors.get(browsed.path() + "/{code}", new PortraitPage(site, pages, browsed)::answer);
        }
        doors.get(ComparePage.PATH, new ComparePage(site, pages)::answer);
        doors.get(CompareExport.PATH, new CompareExport(site)::answer);
        CalendarPage calendar = new CalendarPage(site, pages);
        doors.get(CalendarPage.PATH, calendar::years);
        doors.get(CalendarPage.PATH + "/{year}", calendar::year);
        doors.get(CalendarPage.PATH + "/{year}/{month}", calendar::month);
    }

    private void addAboutThis(Doors doors, Pages pages) {
        // Measured with the program as it is, whatever folder its pages come from.
        Figures figures = Figures.read(new WebFiles(null));
        doors.get("/help", new HelpPage(site, pages)::answer);
        doors.get("/about", new AboutPage(site, pages, figures)::answer);
        doors.get("/api", new ApiPage(site, pages)::answer);
    }

    /// Answers for programs.
    private void addAnswers(Doors doors) {
        Api api = new Api(site);
        Exports exports = new Exports(site);
        doors.get("/api/search", api::search);
        doors.get("/api/communiques/<id>", api::communique);
        doors.get("/suggest", api::suggest);
        doors.get("/search.atom", new AtomFeed(site)::answer);
        doors.get("/search.csv", exports::csv);
        doors.get("/search.jsonl", exports::jsonLines);
    }

    private void addDiscovery(Doors doors) {
        Discovery discovery = new Discovery(site);
        Sitemap sitemap = new Sitemap(site);
        doors.get("/opensearch.xml", discovery::openSearch);
        doors.get("/openapi.json", discovery::openApi);
        doors.get("/robots.txt", discovery::robots);
        doors.get("/sitemap.xml", sitemap::index);
        doors.get("/sitemap/{part}.xml", sitemap::part);
    }

    private void addFilesAndHealth(Doors doors, Metrics metrics) {
        Health health = new Health(site);
        StaticFiles files = new StaticFiles(site);
        doors.get("/health/live", health::live);
        doors.get("/health/ready", health::ready);
        doors.get("/metrics", metrics::answer);
        doors.get("/assets/{name}", files::asset);
        doors.get("/pictures/{name}", files::picture);
    }
}

package org.communiques.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// Somebody at the pages: which language, how wide a window, with or without scripts.
record Visitor(String language, int width, boolean scripts) {
    static final Visitor FRENCH = new Visitor("fr-FR", 1280, true);
    static final Visitor ENGLISH = new Visitor("en-GB", 1280, true);
    static final Visitor ON_A_PHONE = new Visitor("fr-FR", 360, true);
    static final Visitor WITHOUT_SCRIPTS = new Visitor("fr-FR", 1280, false);
    static final Visitor ENGLISH_ON_A_PHONE_WITHOUT_SCRIPTS = new Visitor("en-GB", 360, false);

    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(language)
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts);
    }

    /// Shows the filters, where a narrow window folds them and they are not open yet.
    void openFilters(Page page) {
        Locator summary = page.locator(".filters:not([open]) > summary");
        if (summary.isVisible()) {
            summary.click();
        }
    }

    /// Applies what is ticked, where no script does.
    void apply(Page page) {
        if (!scripts) {
            page.locator(".filters-apply button").click();
        }
    }

    @Override
    public String toString() {
        return language + ", " + width + " px" + (scripts ? "" : ", no scripts");
    }
}

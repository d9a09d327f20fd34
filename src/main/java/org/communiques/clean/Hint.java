package org.communiques.clean;

/// What the mark-up of an element says of its text, whatever the text.
enum Hint {
    /// Made for the body of an article: `itemprop="articleBody"`, `class="entry-content"`.
    BODY,
    /// Made for an article or the main part of a page: `<article>`, `<main>`.
    MAIN,
    /// Says nothing.
    NONE,
    /// Usually beside the text: a class such as `related` or `sidebar`. Ignored when the region holds most
    /// of the page's text.
    BESIDE,
    /// Never text to read: hidden, a menu, a dialog.
    NEVER
}

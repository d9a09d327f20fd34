package org.communiques.clean;

/// What the mark-up of an element says of its text, whatever the text.
enum Hint {
    /// Made for the body of an article: `itemprop="articleBody"`, `class="entry-content"`.
    BODY,
    /// Made for an article or the main part of a page: `<article>`, `<main>`.
    MAIN,
    /// The opening words of an article, often above its body: `class="standfirst"`.
    LEAD,
    /// Says nothing.
    NONE,
    /// A word that pages use for what stands beside the text, and for parts of it too: `widget`, `teaser`.
    /// Such a region goes only when there is little prose in it.
    DOUBTFUL,
    /// Made for what stands beside the text: `related`, `sidebar`, `comments`. Ignored when the region holds
    /// most of the page's text.
    BESIDE,
    /// Made for what readers say below the text.
    TALK,
    /// Never text to read: hidden, a menu, a dialog.
    NEVER
}

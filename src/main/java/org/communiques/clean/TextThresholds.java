package org.communiques.clean;

/// Every number that the choice of a page's text depends on: lengths in characters, shares from 0 to 1. What each
/// is worth stands in `src/site/markdown/cleaning.md`.
final class TextThresholds {
    // What a block is worth, in [MainText].

    /// A character in a link takes away as much as this many others give.
    static final double LINK_COST = 2;

    /// From this length on, a block is prose and counts in full.
    static final int SENTENCE = 80;

    /// From this length on it counts half, and below an eighth: names, labels, cells.
    static final int SHORT_PIECE = 40;

    // Which regions lie beside the text, in [MainText].

    /// What a doubtful word marks is kept from this worth on, where the page has four times as much.
    static final int LITTLE = 250;

    /// A linked heading with less below it announces another page.
    static final int TEASER = 500;

    /// A teaser has at most so many blocks.
    static final int TEASER_BLOCKS = 8;

    /// So much of its heading is a link.
    static final double TEASER_LINKED = 0.8;

    /// Comments are text where they are so much of the page: a forum.
    static final double TALK = 0.6;

    /// What its words put beside the text is text where it is so much of the page.
    static final double BESIDE = 0.5;

    /// A body of so much of the page is one, whatever is said of what stands around it.
    static final double BODY = 0.25;

    // Which region is the main one, in [MainText].

    /// What its words call the body or the article is the main region where it has so much of the narrowest one.
    static final double NAMED = 0.6;

    /// A region inside is narrower where it still has so much.
    static final double NARROWER = 0.9;

    // Which blocks are text, in [Selection].

    /// A title is looked for in the first of so many parts of the main region.
    static final int HIGH = 5;

    /// So many blocks above the main region may hold opening words.
    static final int LEAD_BLOCKS = 40;

    /// Opening words are so long,
    static final int LEAD = 60;

    /// and less than this of them is links; so is a paragraph that is no list of links.
    static final double LEAD_LINKED = 0.3;

    /// A paragraph that is one link is one of the text where it is shorter,
    static final int SHORT_LINK = 50;

    /// and between prose: paragraphs of so many characters,
    static final int PROSE = 80;

    /// of which less than this is links.
    static final double PROSE_LINKED = 0.4;

    /// A label above links that went is shorter.
    static final int LABEL = 40;

    /// A line that announces others is shorter,
    static final int ANNOUNCING = 60;

    /// or more of it is links.
    static final double ANNOUNCING_LINKED = 0.2;

    /// What is announced is shorter below a heading,
    static final int ANNOUNCED = 250;

    /// or more of it is links.
    static final double ANNOUNCED_LINKED = 0.7;

    /// A block of which less is links is no link.
    static final double LINKED_LEAST = 0.3;

    /// One of which more is links is nothing else:
    static final double LINKED = 0.8;

    /// it goes where so much of its list is links;
    static final double LIST_LINKED = 0.5;

    /// and any other where so much is.
    static final double LIST_ALL_LINKED = 0.8;

    private TextThresholds() {}
}

package org.communiques.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Decides block by block, in context, what of a page is text: in the main region, and between the title
/// and it.
final class Selection {
    private static final Pattern LABEL_END = Pattern.compile("[\\p{L}\\p{N}][\\s\u00A0]?[:：]?$");

    private final PageTree page;
    private final @Nullable String title;

    /// Characters, and linked ones, of the first n blocks.
    private final int[] length;

    private final int[] linked;

    private Selection(PageTree page, @Nullable String title) {
        this.page = page;
        this.title = title;
        this.length = new int[page.blocks().size() + 1];
        this.linked = new int[page.blocks().size() + 1];
        for (int i = 0; i < page.blocks().size(); i++) {
            length[i + 1] = length[i] + page.blocks().get(i).text().length();
            linked[i + 1] = linked[i] + page.blocks().get(i).linked();
        }
    }

    static List<Block> of(PageTree page, Region main, @Nullable String title) {
        Selection selection = new Selection(page, title);
        List<Block> kept = new ArrayList<>(selection.lead(main));
        selection.keep(main, kept);
        return kept;
    }

    private void keep(Region main, List<Block> kept) {
        List<Block> blocks = page.blocks();
        int top = top(main);
        for (int i = main.from; i < main.to; i++) {
            Block block = blocks.get(i);
            if (i < top && !isInside(block.region(), Hint.LEAD)) {
                continue;
            }
            if (block.region().dropped && !(kept.isEmpty() && isLead(block))) {
                continue;
            }
            BlockWording wording = BlockWording.of(block.text());
            if (isBelowText(i, main) && wording.opensTalk()) {
                return;
            }
            int behindContacts = isBelowText(i, main) ? ContactBox.end(blocks, i, main.to) : i;
            if (behindContacts > i) {
                i = behindContacts - 1;
            } else if (announcesOthers(block, wording)) {
                i = behindOthers(i, main.to) - 1;
            } else if ((isText(block, wording) && !SourceNote.isCredit(page, i))
                    || isLinkAmongProse(i, main)) {
                kept.add(block);
            } else if (i > main.from && isLinks(block) && isLabel(blocks.get(i - 1))) {
                removeLast(kept, blocks.get(i - 1));
            }
        }
    }

    /// Behind most of what there is to read.
    private boolean isBelowText(int at, Region main) {
        return 2 * (length[at] - length[main.from]) > length[main.to] - length[main.from];
    }

    /// The title where it stands near the top of the main region: what is above it is no text. Elsewhere the
    /// main region begins with text.
    private int top(Region main) {
        int most = length[main.from] + (length[main.to] - length[main.from]) / TextThresholds.HIGH;
        for (int i = main.from; i < main.to && length[i] <= most; i++) {
            Block block = page.blocks().get(i);
            if (block.isHeading() && Titles.isPrintedIn(block, title)) {
                return i;
            }
        }
        return main.from;
    }

    private static void removeLast(List<Block> kept, Block label) {
        if (!kept.isEmpty() && kept.getLast().equals(label)) {
            kept.removeLast();
        }
    }

    /// « Documents », « Keywords: », above links that went.
    private static boolean isLabel(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH
                && block.text().length() < TextThresholds.LABEL
                && LABEL_END.matcher(block.text()).find();
    }

    /// A paragraph that is one short link, between paragraphs of prose: a title would announce another page.
    private boolean isLinkAmongProse(int at, Region main) {
        Block block = page.blocks().get(at);
        return block.kind() == Block.Kind.PARAGRAPH
                && block.text().length() < TextThresholds.SHORT_LINK
                && at > main.from
                && at + 1 < main.to
                && !BlockWording.of(block.text()).isBoilerplate()
                && isProse(page.blocks().get(at - 1))
                && isProse(page.blocks().get(at + 1));
    }

    private static boolean isProse(Block block) {
        return !block.region().dropped
                && block.kind() == Block.Kind.PARAGRAPH
                && block.text().length() > TextThresholds.PROSE
                && block.linkDensity() < TextThresholds.PROSE_LINKED;
    }

    private static boolean announcesOthers(Block block, BlockWording wording) {
        return (block.isHeading()
                        || block.text().length() < TextThresholds.ANNOUNCING
                        || block.linkDensity() > TextThresholds.ANNOUNCING_LINKED)
                && wording.isRelated();
    }

    /// Behind what a line such as « Related articles » announces: the links and short pieces below it; below
    /// a heading everything up to the next one, long prose excepted.
    private int behindOthers(int at, int end) {
        List<Block> blocks = page.blocks();
        boolean heading = blocks.get(at).isHeading();
        int i = at + 1;
        while (i < end && isAnnounced(blocks.get(i), heading)) {
            i++;
        }
        return i;
    }

    private static boolean isAnnounced(Block block, boolean belowHeading) {
        if (block.linkDensity() > TextThresholds.ANNOUNCED_LINKED) {
            return true;
        }
        return belowHeading
                && !block.isHeading()
                && block.text().length() < TextThresholds.ANNOUNCED;
    }

    /// Opening words that stand below the title and above the main region.
    private List<Block> lead(Region main) {
        List<Block> lead = new ArrayList<>();
        for (int i = main.from - 1; i >= Math.max(0, main.from - TextThresholds.LEAD_BLOCKS); i--) {
            Block block = page.blocks().get(i);
            if (Titles.isPrintedIn(block, title) || block.region().tag.equals("h1")) {
                return lead.reversed();
            }
            if (isLead(block)) {
                lead.add(block);
            }
        }
        lead.removeIf(block -> !isInside(block.region(), Hint.LEAD));
        return lead.reversed();
    }

    private boolean isLead(Block block) {
        boolean dropped =
                block.region().dropped
                        && !block.region().doubted
                        && !isInside(block.region(), Hint.LEAD);
        return !dropped
                && block.text().length() >= TextThresholds.LEAD
                && block.linkDensity() < TextThresholds.LEAD_LINKED
                && isText(block, BlockWording.of(block.text()));
    }

    private static boolean isInside(Region region, Hint hint) {
        Region up = region;
        for (int i = 0; i < 3 && up != null; i++, up = up.parent) {
            if (up.hint == hint) {
                return true;
            }
        }
        return false;
    }

    private boolean isText(Block block, BlockWording wording) {
        if (block.text().chars().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        if (block.kind() == Block.Kind.CAPTION
                || Titles.isPrintedIn(block, title)
                || isLinks(block)
                || page.pictures().isCaption(block)) {
            return false;
        }
        return !wording.isBoilerplate() && (block.isHeading() || !wording.isSolicitation());
    }

    /// Nothing but links; an entry of a list only where the others are links too.
    private boolean isLinks(Block block) {
        double own = block.linkDensity();
        if (own < TextThresholds.LINKED_LEAST) {
            return false;
        }
        Region list = block.region().list();
        double all = list == block.region() ? own : linkDensity(list);
        return own > TextThresholds.LINKED
                ? all > TextThresholds.LIST_LINKED
                : all > TextThresholds.LIST_ALL_LINKED;
    }

    private double linkDensity(Region region) {
        int all = length[region.to] - length[region.from];
        return all == 0 ? 0 : (double) (linked[region.to] - linked[region.from]) / all;
    }
}

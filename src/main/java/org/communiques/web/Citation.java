package org.communiques.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.jspecify.annotations.Nullable;

/// What somebody cites: a communiqué, or one paragraph of it.
///
/// @param address of the communiqué's page here
/// @param accessed the day it is read
/// @param sample whether the text was written for demonstration: nobody shall take it for an official one
/// @param paragraph null for the whole text
record Citation(
        Communique communique,
        String address,
        LocalDate accessed,
        boolean sample,
        @Nullable Cited paragraph) {
    /// A paragraph.
    ///
    /// @param number counted from 1 through the whole text
    record Cited(int number, String text) {}

    /// Of the whole text.
    static Citation of(Communique communique, Site site, Visit visit) {
        return new Citation(
                communique,
                visit.origin() + Links.communique(communique.id()),
                LocalDate.now(site.clock()),
                site.engine().status().sample(),
                null);
    }

    /// The same, of one paragraph; empty when there is no paragraph of that number.
    Optional<Citation> ofParagraph(@Nullable String number) {
        List<String> paragraphs = document().paragraphs();
        if (number == null || !number.matches("[1-9]\\d{0,5}")) {
            return Optional.empty();
        }
        int position = Integer.parseInt(number);
        if (position > paragraphs.size()) {
            return Optional.empty();
        }
        Cited cited = new Cited(position, paragraphs.get(position - 1));
        return Optional.of(new Citation(communique, address, accessed, sample, cited));
    }

    CleanDocument document() {
        return communique.document();
    }

    @Nullable String title() {
        return document().title();
    }

    /// Who published it; of a demonstration text, nobody did.
    @Nullable String publisher() {
        return sample ? null : document().origin().publisher();
    }

    /// The day of publication, or else of the event.
    @Nullable LocalDate date() {
        LocalDate published = document().published();
        return published == null ? communique.date() : published;
    }

    /// Where the original stands, or else the page here: a demonstration text stands nowhere else.
    String url() {
        String original = WebAddress.of(document().origin().url());
        return sample || original == null ? address : original;
    }

    /// That it is a demonstration text, and which paragraph is meant; null when there is nothing to note.
    @Nullable String note(Words words) {
        List<String> notes = new ArrayList<>();
        if (sample) {
            notes.add(words.say("citation.sample"));
        }
        if (paragraph != null) {
            notes.add("§ " + paragraph.number() + " : " + paragraph.text());
        }
        return notes.isEmpty() ? null : String.join("\n", notes);
    }

    /// The page here, at the paragraph that is cited.
    String pageAddress() {
        return paragraph == null ? address : address + "#p" + paragraph.number();
    }
}

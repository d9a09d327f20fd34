package org.communiques.web;

import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What somebody cites: a communiqué, or one paragraph of it.
///
/// @param address of the communiqué's page here
/// @param accessed the day it is read
/// @param paragraph null for the whole text
record Citation(
        Communique communique, String address, LocalDate accessed, @Nullable Cited paragraph) {
    /// A paragraph.
    ///
    /// @param number counted from 1 through the whole text
    record Cited(int number, String text) {}

    static Citation of(Communique communique, String address, LocalDate accessed) {
        return new Citation(communique, address, accessed, null);
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
        return Optional.of(new Citation(communique, address, accessed, cited));
    }

    CleanDocument document() {
        return communique.document();
    }

    @Nullable String title() {
        return document().title();
    }

    @Nullable String publisher() {
        return document().origin().publisher();
    }

    /// The day of publication, or else of the event.
    @Nullable LocalDate date() {
        LocalDate published = document().published();
        return published == null ? communique.date() : published;
    }

    /// Where the original stands, or else the page here.
    String url() {
        String original = WebAddress.of(document().origin().url());
        return original == null ? address : original;
    }

    /// The page here, at the paragraph that is cited.
    String pageAddress() {
        return paragraph == null ? address : address + "#p" + paragraph.number();
    }
}

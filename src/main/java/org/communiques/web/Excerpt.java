package org.communiques.web;

/// The beginning of a text, cut between words.
final class Excerpt {
    private Excerpt() {}

    static String of(String text, int length) {
        String line = text.replace("\n\n", " ");
        if (line.length() <= length) {
            return line;
        }
        int end = line.lastIndexOf(' ', length);
        return line.substring(0, end < 0 ? length : end) + " …";
    }
}

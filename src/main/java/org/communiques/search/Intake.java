package org.communiques.search;

/// What a run met while it built an index, in documents.
///
/// @param met all that the sources gave, readable or not
/// @param leftOut on purpose: without text, or there already
/// @param failed lost on the way
public record Intake(long met, long leftOut, long failed) {
    public Intake {
        if (leftOut < 0 || failed < 0 || met < leftOut + failed) {
            throw new IllegalArgumentException(
                    "No intake: " + met + " met, " + leftOut + " left out, " + failed + " failed");
        }
    }
}

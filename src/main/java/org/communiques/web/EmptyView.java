package org.communiques.web;

import java.util.List;

/// An empty result's way out: what is to blame, and what asking for less would find.
///
/// @param absent parts of the query that no communiqué has, whatever the filters
record EmptyView(List<String> absent, List<Way> ways) {
    /// A question that asks for less, and what it finds.
    record Way(String address, String title, String count) {}
}

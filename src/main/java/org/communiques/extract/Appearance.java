package org.communiques.extract;

import java.util.List;

/// One person's mentions in a text, in reading order.
record Appearance(Identity identity, List<NameMention> mentions) {}

package org.communiques.extract.person;

import java.util.List;

/// One person's mentions in a text, in reading order.
public record Appearance(Identity identity, List<NameMention> mentions) {}

/// Whose names stand in a text.
///
/// `NameScanner` finds names: those of the authority file (`People`) anywhere, others by their shape beside an office or
/// an honorific; `NameExtent` tells where one ends, `OfficeLinker` ties them to the office they stand beside.
/// `Identifier` tells whom a full name means, `SurnameResolver` a surname alone, both by how well people fit that office
/// (`OfficeFit`); a surname may fit several: then the doubt is said.
/// [org.communiques.extract.person.Appearance] is one person with all mentions.
@NullMarked
package org.communiques.extract.person;

import org.jspecify.annotations.NullMarked;

/// Who takes part, speaks or signs, and who is only spoken of.
///
/// [org.communiques.extract.part.PartJudge] asks, for each mention of a person, what the words around it say:
/// `NamePhrase` is the name with all that belongs to it, `NamePhrases` those that stand together. First come the
/// classes that bar (`Complements`, `Asides`, `Authors`, `Reports`, `Owners`, `Targets`, `Intentions`, `Absences`,
/// `Replacements`, `OtherMeetings`), then those that say so (`Deeds`, `Encounters`, `Receptions`, `Attendance`,
/// `PostposedSubjects`, `Company`, `Hearers`), each about one sort of sentence; `Voice` judges texts that one person
/// says or signs.
@NullMarked
package org.communiques.extract.part;

import org.jspecify.annotations.NullMarked;

package org.communiques.extract.part;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.communiques.extract.person.Appearance;
import org.communiques.extract.person.NameMention;
import org.communiques.extract.person.NameMention.OfficeLink;
import org.communiques.extract.text.Passage;
import org.communiques.extract.text.Reading;
import org.communiques.model.EventKind;
import org.communiques.model.Part;
import org.jspecify.annotations.Nullable;

/// Tells who takes part, speaks or signs from who is only spoken of.
public final class PartJudge {
    /// These tell of no meeting: who is named in their opening did something else.
    private static final Set<EventKind> BACKGROUND = Set.of(EventKind.INFORMATION);

    private final EventKind kind;
    private final Signatures signatures;
    private final Appointments appointments;
    private final NamePhrases phrases;
    private final @Nullable Voice voice;
    private final IdentityHashMap<Appearance, Part> parts = new IdentityHashMap<>();

    public PartJudge(EventKind kind, Reading reading, List<Appearance> appearances) {
        this.kind = kind;
        this.signatures = Signatures.of(reading.passages());
        this.appointments = Appointments.of(kind, reading);
        this.phrases = new NamePhrases(appearances);
        this.voice = Voice.of(kind, reading, appearances, phrases);
    }

    public List<Appearance> participantsFirst(List<Appearance> appearances) {
        return appearances.stream().sorted(Comparator.comparing(this::part)).toList();
    }

    public Part part(Appearance appearance) {
        return parts.computeIfAbsent(appearance, this::judge);
    }

    private Part judge(Appearance appearance) {
        boolean takesPart = voice != null && voice.isHeardOf(appearance);
        for (NameMention mention : appearance.mentions()) {
            if (Absences.tellOf(mention.span())) {
                return Part.MENTIONED;
            }
            takesPart = takesPart || (voice == null && takesPart(mention));
        }
        return takesPart ? Part.PARTICIPANT : Part.MENTIONED;
    }

    private boolean takesPart(NameMention mention) {
        Passage passage = mention.span().passage();
        if (Deeds.isQuoted(phrases.of(mention)) || Occasions.areWordsOf(phrases.of(mention))) {
            return true;
        }
        if (Complements.isSender(mention) || Complements.bar(phrases.of(mention))) {
            return false;
        }
        if (phrases.isInTitleOrFirstSentence(mention) && !BACKGROUND.contains(kind)) {
            return true;
        }
        return signatures.areNames(passage)
                || appointments.hold(phrases.of(mention))
                || Attendance.isTold(mention.span())
                || (phrases.isActive(mention) && !(mention.link() instanceof OfficeLink.Other));
    }
}

package org.communiques.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.model.EventTime;
import org.communiques.model.Evidence;
import org.communiques.model.Facts;
import org.communiques.model.Given;
import org.communiques.model.Minister;
import org.communiques.model.Origin;
import org.communiques.model.Part;
import org.communiques.model.Quote;
import org.communiques.model.Section;

/// Communiqués by number, each the same in every run: words as frequent as in a language (Zipf), formulas
/// of diplomacy, and facts whose values are as unevenly spread as real ones. Immutable.
final class SyntheticCorpus {
    /// Formulas, the rarest last.
    static final List<String> FORMULAS =
            List.of(
                    "ont confirmé leur volonté de travailler en étroite coopération",
                    "un ordre international libre et ouvert fondé sur l’État de droit",
                    "ont échangé leurs points de vue sur la situation régionale",
                    "un Indo-Pacifique libre et ouvert",
                    "le maintien et le renforcement de l’ordre international fondé sur la primauté"
                            + " du droit",
                    "la tentative unilatérale de changer le statu quo par la force",
                    "un ordre international libre, ouvert et fondé sur des règles",
                    "la résolution immédiate de la question des enlèvements");

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 9_496;
    private static final int PARAGRAPHS = 9;

    private final Lexicon lexicon = new Lexicon();
    private final Zipf words = new Zipf(lexicon.size(), 8);
    private final FactLists lists = new FactLists(lexicon);

    Lexicon lexicon() {
        return lexicon;
    }

    FactLists lists() {
        return lists;
    }

    Communique communique(int number) {
        SplittableRandom random = new SplittableRandom(0x9E3779B97F4A7C15L * (number + 1));
        List<Minister> people = people(random);
        LocalDate date = FIRST_DAY.plusDays(random.nextInt(DAYS));
        String title = title(people, random);
        List<Section> sections = sections(people, random);
        Set<String> keywords = lists.keywords().some(random.nextInt(5), random);
        CleanDocument document =
                new CleanDocument(
                        Origin.unread(
                                String.format(Locale.ROOT, "c%07d", number),
                                "synthetic/" + number,
                                "https://communiques.example/" + number,
                                lists.sources().one(random)),
                        title,
                        random.nextInt(20) == 0 ? "en" : "fr",
                        date,
                        sections,
                        new Given(
                                "Tokyo",
                                List.of(),
                                List.copyOf(lists.publisherThemes().some(1, random)),
                                List.copyOf(keywords)));
        return new Communique(document, facts(date, people, sections, random));
    }

    private List<Minister> people(SplittableRandom random) {
        List<Minister> people = new ArrayList<>();
        for (String name : lists.people().some(random.nextInt(1, 4), random)) {
            people.add(
                    new Minister(
                            FactLists.id(name),
                            name,
                            List.of(name.substring(0, name.indexOf(' '))),
                            lists.offices().one(random),
                            lists.countries().one(random),
                            people.isEmpty() ? Part.PARTICIPANT : Part.MENTIONED));
        }
        return people;
    }

    private String title(List<Minister> people, SplittableRandom random) {
        StringBuilder title = new StringBuilder("Entretien de ").append(people.getFirst().name());
        title.append(" sur ");
        sentence(title, random.nextInt(4, 9), random);
        return title.toString();
    }

    private List<Section> sections(List<Minister> people, SplittableRandom random) {
        List<Section> sections = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        String heading = null;
        for (int i = random.nextInt(3, PARAGRAPHS); i > 0; i--) {
            paragraphs.add(paragraph(people.get(random.nextInt(people.size())), random));
            if (random.nextInt(3) == 0) {
                sections.add(new Section(heading, paragraphs));
                paragraphs = new ArrayList<>();
                heading = sentence(new StringBuilder(), 4, random).toString();
            }
        }
        if (!paragraphs.isEmpty()) {
            sections.add(new Section(heading, paragraphs));
        }
        return sections;
    }

    private String paragraph(Minister person, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> text.append("Le ministre ").append(person.asWritten().getFirst());
                case 1 -> text.append("Les deux parties ");
                default -> text.append("Le ");
            }
            text.append(' ');
            sentence(text, random.nextInt(8, 26), random);
            if (random.nextInt(4) == 0) {
                int formula = random.nextInt(1 + random.nextInt(FORMULAS.size()));
                text.append(' ').append(FORMULAS.get(formula));
            }
            text.append(". ");
        }
        return text.toString().strip();
    }

    private StringBuilder sentence(StringBuilder text, int length, SplittableRandom random) {
        for (int i = 0; i < length; i++) {
            String word = lexicon.word(words.draw(random));
            boolean elided = word.endsWith("’") || i == length - 1;
            text.append(word).append(elided ? "" : " ");
        }
        return text;
    }

    private Facts facts(
            LocalDate date,
            List<Minister> people,
            List<Section> sections,
            SplittableRandom random) {
        List<String> countries = List.copyOf(lists.countries().some(random.nextInt(1, 4), random));
        List<String> organisations =
                List.copyOf(lists.organisations().some(random.nextInt(3), random));
        List<String> themes = List.copyOf(lists.themes().some(random.nextInt(1, 5), random));
        EventKind[] kinds = EventKind.values();
        EventKind kind = kinds[random.nextInt(1 + random.nextInt(kinds.length))];
        Event event =
                new Event(
                        new EventTime(date, LocalTime.of(14, 55), null, Duration.ofMinutes(45)),
                        kind,
                        "Tokyo",
                        "JP");
        String lead = sections.getFirst().paragraphs().getFirst();
        return new Facts(
                event, people, countries, organisations, themes, evidence(lead, countries, themes));
    }

    private static List<Evidence> evidence(
            String lead, List<String> countries, List<String> themes) {
        Quote quote = new Quote(lead.substring(0, Math.min(40, lead.length())), Quote.In.TEXT, 0);
        List<Evidence> evidence = new ArrayList<>();
        for (String country : new TreeSet<>(countries)) {
            evidence.add(new Evidence("countries", country, "country-named", quote));
        }
        for (String theme : new TreeSet<>(themes)) {
            evidence.add(new Evidence("themes", theme, "theme-rule", quote));
        }
        return evidence;
    }
}

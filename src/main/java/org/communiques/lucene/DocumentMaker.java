package org.communiques.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.communiques.model.Communique;
import org.communiques.model.Minister;
import org.communiques.model.Section;
import org.communiques.query.Field;
import org.communiques.search.Dimension;
import org.communiques.search.DimensionLabels;

/// Makes a communiqué a Lucene document. Not safe for use by several threads; reusable.
final class DocumentMaker {
    private static final FieldType WORDS = words();

    private final DimensionLabels labels;
    private final KnownWords known = new KnownWords();
    private final TextTokens text = new TextTokens(known);
    private final TextTokens title = new TextTokens(known);
    private final Map<Field, TextTokens> facts = new EnumMap<>(Field.class);

    /// Lists are short, and asking for a label costs more than remembering it.
    private final Map<Dimension, Map<String, List<String>>> named = new EnumMap<>(Dimension.class);

    DocumentMaker(DimensionLabels labels) {
        this.labels = labels;
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }

    Document make(Communique communique) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, communique.id(), Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(communique.id())));
        document.add(new StoredField(Fields.STORED, StoredCommunique.write(communique)));
        LocalDate date = communique.date();
        if (date != null) {
            document.add(new IntPoint(Fields.DATE, (int) date.toEpochDay()));
            document.add(new NumericDocValuesField(Fields.DATE, date.toEpochDay()));
        }
        addTexts(document, communique);
        for (Dimension dimension : Dimension.values()) {
            for (String value : Values.of(communique, dimension)) {
                document.add(new KeywordField(Fields.codes(dimension), value, Store.NO));
            }
        }
        communique.facts().ministers().forEach(m -> document.add(MinisterNames.field(m)));
        addFacts(document, communique);
        return document;
    }

    private void addTexts(Document document, Communique communique) {
        Language language = Language.of(communique.document().language());
        List<String> titles = new ArrayList<>();
        if (communique.document().title() != null) {
            titles.add(communique.document().title());
        }
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < Weights.TITLE_COUNTS; i++) {
            blocks.addAll(titles);
        }
        for (Section section : communique.document().sections()) {
            if (section.heading() != null) {
                blocks.add(section.heading());
            }
            blocks.addAll(section.paragraphs());
        }
        List<String> names = communique.facts().ministers().stream().map(Minister::name).toList();
        document.add(field(Fields.TITLE, title.over(titles, language)));
        for (String form : PrintedForms.of(blocks)) {
            document.add(new StringField(Fields.PRINTED, form, Store.NO));
        }
        document.add(field(Fields.TEXT, text.over(blocks, language).withNames(names)));
    }

    private void addFacts(Document document, Communique communique) {
        for (Field field : Field.values()) {
            List<String> words = words(field, communique);
            if (!words.isEmpty()) {
                TextTokens tokens =
                        facts.computeIfAbsent(field, _ -> new TextTokens(known))
                                .over(words, Language.FRENCH);
                document.add(field(Fields.words(field), tokens));
            }
        }
    }

    private static org.apache.lucene.document.Field field(String name, TextTokens tokens) {
        return new org.apache.lucene.document.Field(name, tokens, WORDS);
    }

    private List<String> words(Field field, Communique communique) {
        return switch (field) {
            case TITLE -> List.of();
            case MINISTER -> ministers(communique);
            case COUNTRY -> labelled(Dimension.COUNTRY, communique);
            case ORGANISATION -> labelled(Dimension.ORGANISATION, communique);
            case THEME -> labelled(Dimension.THEME, communique);
            case KIND -> labelled(Dimension.KIND, communique);
        };
    }

    private static List<String> ministers(Communique communique) {
        List<String> words = new ArrayList<>();
        for (Minister minister : communique.facts().ministers()) {
            words.add(minister.id());
            words.add(minister.name());
            words.addAll(minister.asWritten());
        }
        return words;
    }

    /// Codes, and what they are called in French and in English.
    private List<String> labelled(Dimension dimension, Communique communique) {
        List<String> words = new ArrayList<>();
        for (String code : Values.of(communique, dimension)) {
            words.addAll(
                    named.computeIfAbsent(dimension, _ -> new HashMap<>())
                            .computeIfAbsent(code, _ -> names(dimension, code)));
        }
        return words;
    }

    private List<String> names(Dimension dimension, String code) {
        return List.of(
                code,
                labels.label(dimension, code, Locale.FRENCH),
                labels.label(dimension, code, Locale.ENGLISH));
    }
}

package org.communiques.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
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
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Minister;
import org.communiques.model.Section;
import org.communiques.query.Field;
import org.communiques.search.Dimension;
import org.communiques.search.DimensionLabels;

/// Makes a communiqué a Lucene document. Not safe for use by several threads; reusable.
final class DocumentMaker {
    private static final FieldType WORDS = tokens(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType FORMS = tokens(IndexOptions.DOCS, false);

    private final DimensionLabels labels;
    private final TermTable table;
    private final TextWords title;
    private final TextWords text;
    private final TextTokens titleTokens;
    private final TextTokens textTokens;
    private final PrintedTokens printedTokens;
    private final Map<Field, TextWords> facts = new EnumMap<>(Field.class);
    private final Map<Field, TextTokens> factTokens = new EnumMap<>(Field.class);

    /// Lists are short: what their values are called is looked up once.
    private final Map<Dimension, Map<String, TextWords>> named = new EnumMap<>(Dimension.class);

    /// @param usual the same for all makers of a build
    DocumentMaker(DimensionLabels labels, UsualAccents usual) {
        this.labels = labels;
        table = TermTable.of(usual);
        title = new TextWords(table);
        text = new TextWords(table);
        titleTokens = new TextTokens(title);
        textTokens = new TextTokens(text);
        printedTokens = new PrintedTokens(text);
    }

    private static FieldType tokens(IndexOptions options, boolean norms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(!norms);
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
        CleanDocument clean = communique.document();
        title.clear();
        if (clean.title() != null) {
            title.add(List.of(clean.title()));
        }
        text.clear();
        for (int i = 0; i < Weights.TITLE_COUNTS; i++) {
            text.add(title);
        }
        for (Section section : clean.sections()) {
            if (section.heading() != null) {
                text.add(List.of(section.heading()));
            }
            text.add(section.paragraphs());
        }
        List<String> names = communique.facts().ministers().stream().map(Minister::name).toList();
        text.addNames(names);
        document.add(field(Fields.TITLE, titleTokens, WORDS));
        document.add(field(Fields.PRINTED, printedTokens, FORMS));
        document.add(field(Fields.TEXT, textTokens, WORDS));
    }

    private void addFacts(Document document, Communique communique) {
        for (Field field : Field.values()) {
            TextWords words = facts.computeIfAbsent(field, _ -> new TextWords(table));
            words.clear();
            addWords(field, communique, words);
            if (words.size() > 0) {
                TextTokens tokens = factTokens.computeIfAbsent(field, _ -> new TextTokens(words));
                document.add(field(Fields.words(field), tokens, WORDS));
            }
        }
    }

    private static org.apache.lucene.document.Field field(
            String name, TokenStream tokens, FieldType type) {
        return new org.apache.lucene.document.Field(name, tokens, type);
    }

    private void addWords(Field field, Communique communique, TextWords words) {
        switch (field) {
            case TITLE -> {}
            case MINISTER -> words.add(ministers(communique));
            case COUNTRY -> addLabels(Dimension.COUNTRY, communique, words);
            case ORGANISATION -> addLabels(Dimension.ORGANISATION, communique, words);
            case THEME -> addLabels(Dimension.THEME, communique, words);
            case KIND -> addLabels(Dimension.KIND, communique, words);
        }
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
    private void addLabels(Dimension dimension, Communique communique, TextWords words) {
        for (String code : Values.of(communique, dimension)) {
            words.add(
                    named.computeIfAbsent(dimension, _ -> new HashMap<>())
                            .computeIfAbsent(code, _ -> names(dimension, code)));
        }
    }

    private TextWords names(Dimension dimension, String code) {
        List<String> names =
                List.of(
                        code,
                        labels.label(dimension, code, Locale.FRENCH),
                        labels.label(dimension, code, Locale.ENGLISH));
        return new TextWords(table).add(names);
    }
}

package org.communiques.lucene;

import java.time.LocalDate;
import java.util.List;
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
import org.communiques.search.Dimension;

/// Makes a communiqué a Lucene document. Not safe for use by several threads; reusable.
final class DocumentMaker {
    private static final FieldType WORDS = words();
    private static final FieldType FORMS = forms();

    private final TextWords title;
    private final TextWords text;
    private final TextTokens titleTokens;
    private final TextTokens textTokens;
    private final PrintedTokens printedTokens;

    /// @param usual the same for all makers of a build
    DocumentMaker(UsualAccents usual) {
        TermTable table = TermTable.of(usual);
        title = new TextWords(table);
        text = new TextWords(table);
        titleTokens = new TextTokens(title);
        textTokens = new TextTokens(text);
        printedTokens = new PrintedTokens(text);
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TextTokens.sayWordsBefore(type);
        type.freeze();
        return type;
    }

    private static FieldType forms() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    Document make(Communique communique) {
        Document document = new Document();
        document.add(new StringField(IndexFields.ID, communique.id(), Store.NO));
        document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(communique.id())));
        document.add(new StoredField(IndexFields.STORED, StoredCommunique.write(communique)));
        LocalDate date = communique.date();
        if (date != null) {
            document.add(new IntPoint(IndexFields.DATE, (int) date.toEpochDay()));
            document.add(new NumericDocValuesField(IndexFields.DATE, date.toEpochDay()));
        }
        addTexts(document, communique);
        for (Dimension dimension : Dimension.values()) {
            for (String value : CommuniqueValues.of(communique, dimension)) {
                document.add(new KeywordField(IndexFields.codes(dimension), value, Store.NO));
            }
        }
        communique.facts().ministers().forEach(m -> MinisterNames.add(document, m));
        return document;
    }

    private void addTexts(Document document, Communique communique) {
        CleanDocument clean = communique.document();
        title.clear();
        if (clean.title() != null) {
            title.add(List.of(clean.title()));
        }
        text.clear();
        for (int i = 0; i < RankingWeights.TITLE_COUNTS; i++) {
            text.add(title);
        }
        int lead = text.size() + RankingWeights.LEAD_WORDS;
        for (Section section : clean.sections()) {
            if (section.heading() != null) {
                text.add(List.of(section.heading()));
            }
            text.add(section.paragraphs());
        }
        document.add(new NumericDocValuesField(IndexFields.LEAD, text.placeOfLast(lead)));
        List<String> names = communique.facts().ministers().stream().map(Minister::name).toList();
        text.addNames(names);
        document.add(field(IndexFields.TITLE, titleTokens, WORDS));
        document.add(field(IndexFields.PRINTED, printedTokens, FORMS));
        document.add(field(IndexFields.TEXT, textTokens, WORDS));
    }

    private static org.apache.lucene.document.Field field(
            String name, TokenStream tokens, FieldType type) {
        return new org.apache.lucene.document.Field(name, tokens, type);
    }
}

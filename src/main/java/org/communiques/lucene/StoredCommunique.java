package org.communiques.lucene;

import static org.communiques.lucene.StoredValues.all;
import static org.communiques.lucene.StoredValues.date;
import static org.communiques.lucene.StoredValues.number;
import static org.communiques.lucene.StoredValues.text;
import static org.communiques.lucene.StoredValues.texts;
import static org.communiques.lucene.StoredValues.time;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.communiques.json.LineageJson;
import org.communiques.model.CleanDocument;
import org.communiques.model.Communique;
import org.communiques.model.Event;
import org.communiques.model.EventKind;
import org.communiques.model.EventTime;
import org.communiques.model.Evidence;
import org.communiques.model.Facts;
import org.communiques.model.Given;
import org.communiques.model.Lineage;
import org.communiques.model.Minister;
import org.communiques.model.Origin;
import org.communiques.model.Part;
import org.communiques.model.Quote;
import org.communiques.model.Section;
import org.jspecify.annotations.Nullable;

/// A communiqué as an index keeps it: its values one after the other, each text behind its length. Read
/// and written several times faster than JSON, which a page of ten hits would parse ten times over.
///
/// The order of the values is the format: who changes it raises [#FORMAT].
final class StoredCommunique {
    private static final byte FORMAT = 3;

    private StoredCommunique() {}

    static BytesRef write(Communique communique) {
        try {
            ByteBuffersDataOutput out = new ByteBuffersDataOutput();
            out.writeByte(FORMAT);
            write(out, communique.document());
            write(out, communique.facts());
            Lineage lineage = communique.lineage();
            text(out, lineage.equals(Lineage.NONE) ? null : LineageJson.write(lineage));
            return new BytesRef(out.toArrayCopy());
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail to be written to", e);
        }
    }

    /// The communiqué of a document.
    ///
    /// @throws IOException when it was stored in another format
    static Communique read(StoredFields stored, int doc) throws IOException {
        return read(stored.document(doc).getBinaryValue(IndexFields.STORED));
    }

    /// @throws IOException when the bytes are not of this format
    static Communique read(@Nullable BytesRef bytes) throws IOException {
        if (bytes == null || bytes.length == 0 || bytes.bytes[bytes.offset] != FORMAT) {
            throw new IOException("it was written by another version");
        }
        ByteArrayDataInput in =
                new ByteArrayDataInput(bytes.bytes, bytes.offset + 1, bytes.length - 1);
        Communique communique = new Communique(document(in), facts(in));
        String lineage = text(in);
        return lineage == null ? communique : communique.with(LineageJson.read(lineage));
    }

    private static void write(DataOutput out, CleanDocument document) throws IOException {
        write(out, document.origin());
        text(out, document.title());
        text(out, document.language());
        date(out, document.published());
        all(out, document.sections(), StoredCommunique::write);
        text(out, document.given().place());
        texts(out, document.given().ministers());
        texts(out, document.given().themes());
        texts(out, document.given().keywords());
    }

    private static CleanDocument document(DataInput in) throws IOException {
        return new CleanDocument(
                origin(in),
                text(in),
                text(in),
                date(in),
                all(in, StoredCommunique::section),
                new Given(text(in), texts(in), texts(in), texts(in)));
    }

    private static void write(DataOutput out, Origin origin) throws IOException {
        out.writeString(origin.id());
        out.writeString(origin.location());
        text(out, origin.url());
        text(out, origin.publisher());
        text(out, origin.hash());
        text(out, string(origin.captured()));
    }

    private static Origin origin(DataInput in) throws IOException {
        String id = in.readString();
        String location = in.readString();
        String url = text(in);
        String publisher = text(in);
        String hash = text(in);
        String captured = text(in);
        return new Origin(
                id,
                location,
                url,
                publisher,
                hash,
                captured == null ? null : Instant.parse(captured));
    }

    private static void write(DataOutput out, Section section) throws IOException {
        text(out, section.heading());
        texts(out, section.paragraphs());
    }

    private static Section section(DataInput in) throws IOException {
        return new Section(text(in), texts(in));
    }

    private static void write(DataOutput out, Facts facts) throws IOException {
        write(out, facts.event());
        all(out, facts.ministers(), StoredCommunique::write);
        texts(out, facts.countries());
        texts(out, facts.organisations());
        texts(out, facts.themes());
        all(out, facts.evidence(), StoredCommunique::write);
    }

    private static Facts facts(DataInput in) throws IOException {
        return new Facts(
                event(in),
                all(in, StoredCommunique::minister),
                texts(in),
                texts(in),
                texts(in),
                all(in, StoredCommunique::evidence));
    }

    private static void write(DataOutput out, Event event) throws IOException {
        date(out, event.time().date());
        time(out, event.time().start());
        time(out, event.time().startJapan());
        Duration duration = event.time().duration();
        number(out, duration == null ? null : duration.toSeconds());
        text(out, event.kind() == null ? null : event.kind().code());
        text(out, event.place());
        text(out, event.country());
    }

    private static Event event(DataInput in) throws IOException {
        LocalDate date = date(in);
        LocalTime start = time(in);
        LocalTime startJapan = time(in);
        Long duration = number(in);
        String kind = text(in);
        return new Event(
                new EventTime(
                        date,
                        start,
                        startJapan,
                        duration == null ? null : Duration.ofSeconds(duration)),
                kind == null ? null : EventKind.parse(kind).orElseThrow(() -> unknown(kind)),
                text(in),
                text(in));
    }

    private static IOException unknown(String code) {
        return new IOException("no kind of event: '" + code + "'");
    }

    private static void write(DataOutput out, Minister minister) throws IOException {
        out.writeString(minister.id());
        out.writeString(minister.name());
        texts(out, minister.asWritten());
        text(out, minister.office());
        text(out, minister.country());
        out.writeString(minister.part().name());
    }

    private static Minister minister(DataInput in) throws IOException {
        return new Minister(
                in.readString(),
                in.readString(),
                texts(in),
                text(in),
                text(in),
                Part.valueOf(in.readString()));
    }

    private static void write(DataOutput out, Evidence evidence) throws IOException {
        out.writeString(evidence.field());
        out.writeString(evidence.value());
        out.writeString(evidence.rule());
        out.writeString(evidence.quote().text());
        out.writeString(evidence.quote().in().name());
        out.writeVInt(evidence.quote().start());
    }

    private static Evidence evidence(DataInput in) throws IOException {
        return new Evidence(
                in.readString(),
                in.readString(),
                in.readString(),
                new Quote(in.readString(), Quote.In.valueOf(in.readString()), in.readVInt()));
    }

    private static @Nullable String string(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

package org.communiques.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.jspecify.annotations.Nullable;

/// How single values are written into bytes and read back: what may be absent stands behind a byte that says
/// whether it is there, lists behind their length.
final class StoredValues {
    private StoredValues() {}

    static void text(DataOutput out, @Nullable String text) throws IOException {
        out.writeByte((byte) (text == null ? 0 : 1));
        if (text != null) {
            out.writeString(text);
        }
    }

    static @Nullable String text(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readString();
    }

    static void date(DataOutput out, @Nullable LocalDate date) throws IOException {
        number(out, date == null ? null : date.toEpochDay());
    }

    static @Nullable LocalDate date(DataInput in) throws IOException {
        Long day = number(in);
        return day == null ? null : LocalDate.ofEpochDay(day);
    }

    static void time(DataOutput out, @Nullable LocalTime time) throws IOException {
        number(out, time == null ? null : time.toNanoOfDay());
    }

    static @Nullable LocalTime time(DataInput in) throws IOException {
        Long nanos = number(in);
        return nanos == null ? null : LocalTime.ofNanoOfDay(nanos);
    }

    static void number(DataOutput out, @Nullable Long number) throws IOException {
        out.writeByte((byte) (number == null ? 0 : 1));
        if (number != null) {
            out.writeZLong(number);
        }
    }

    static @Nullable Long number(DataInput in) throws IOException {
        return in.readByte() == 0 ? null : in.readZLong();
    }

    static void texts(DataOutput out, List<String> texts) throws IOException {
        all(out, texts, DataOutput::writeString);
    }

    static List<String> texts(DataInput in) throws IOException {
        return all(in, DataInput::readString);
    }

    interface Writer<T> {
        void write(DataOutput out, T value) throws IOException;
    }

    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }

    static <T> void all(DataOutput out, List<T> values, Writer<T> writer) throws IOException {
        out.writeVInt(values.size());
        for (T value : values) {
            writer.write(out, value);
        }
    }

    static <T> List<T> all(DataInput in, Reader<T> reader) throws IOException {
        int size = in.readVInt();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(reader.read(in));
        }
        return values;
    }
}

package org.communiques.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.thymeleaf.standard.serializer.IStandardJavaScriptSerializer;
import org.thymeleaf.standard.serializer.StandardJavaScriptSerializer;

/// Writes the data of a `<script>` so that nothing in it can end the element or begin another: no `<` at
/// all, where the stock serializer leaves `<script>` as it is.
final class ScriptData implements IStandardJavaScriptSerializer {
    private final IStandardJavaScriptSerializer stock = new StandardJavaScriptSerializer(false);

    @Override
    public void serializeValue(Object value, Writer writer) {
        StringWriter text = new StringWriter();
        stock.serializeValue(value, text);
        try {
            writer.write(text.toString().replace("<", "\\u003C"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

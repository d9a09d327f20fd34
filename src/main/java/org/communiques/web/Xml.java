package org.communiques.web;

import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML, escaping every text and leaving out the characters that XML cannot hold.
final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter out;

    Xml(Writer writer) throws XMLStreamException {
        out = FACTORY.createXMLStreamWriter(writer);
        out.writeStartDocument("UTF-8", "1.0");
    }

    /// Begins the root, in its namespace.
    void begin(String name, String namespace) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeDefaultNamespace(namespace);
    }

    void begin(String name) throws XMLStreamException {
        out.writeStartElement(name);
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    void element(String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(legal(text));
        out.writeEndElement();
    }

    /// An element of attributes alone: names and values by turns.
    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    void close() throws XMLStreamException {
        out.writeEndDocument();
        out.close();
    }

    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}

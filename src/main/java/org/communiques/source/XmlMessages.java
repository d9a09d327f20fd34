package org.communiques.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// An XML file of messages, each in one or more languages, as federal news services publish them.
final class XmlMessages implements Reading {
    private final Iterator<Sourced> messages;

    private XmlMessages(List<Sourced> messages) {
        this.messages = messages.iterator();
    }

    static XmlMessages open(SourceFile file) throws IOException {
        try (InputStream in = new BufferedInputStream(file.open())) {
            in.mark(1);
            if (in.read() < 0) {
                throw new IOException("empty");
            }
            in.reset();
            return new XmlMessages(messages(parse(in), file));
        } catch (SAXParseException e) {
            if (String.valueOf(e.getMessage()).contains("DOCTYPE")) {
                throw new IOException(
                        "a document type (<!DOCTYPE>) and its entities are not read: take it out",
                        e);
            }
            throw new IOException("not XML: line " + e.getLineNumber() + ": " + e.getMessage(), e);
        } catch (SAXException e) {
            throw new IOException("not XML: " + e.getMessage(), e);
        }
    }

    @Override
    public @Nullable Step next() {
        return messages.hasNext() ? new Step.Found(messages.next()) : null;
    }

    @Override
    public void close() {}

    private static List<Sourced> messages(Document xml, SourceFile file) throws IOException {
        Element root = xml.getDocumentElement();
        List<Element> messages =
                root.getTagName().equals("message")
                        ? List.of(root)
                        : XmlMessage.children(root, "message").toList();
        if (messages.isEmpty()) {
            throw new IOException(objection(root.getTagName()));
        }
        return messages.stream().flatMap(message -> new XmlMessage(message, file).read()).toList();
    }

    /// Why a file of this root is not read, and what to do.
    private static String objection(String root) {
        String name = root.substring(root.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "rss", "feed", "rdf" -> Format.FEED;
            case "urlset", "sitemapindex" ->
                    "a map of a site names pages and holds none: give its address to 'communiques fetch'";
            case "html" -> "a web page: name it .xhtml";
            default ->
                    "no <message> in this XML: <"
                            + root
                            + ">: write its texts as .jsonl, one object a line";
        };
    }

    /// Reads without document types: a stranger's file must not name files or hosts to be read.
    private static Document parse(InputStream in) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(in);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java reads XML", e);
        }
    }

    /// Says nothing on the console, which the default handler does.
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}

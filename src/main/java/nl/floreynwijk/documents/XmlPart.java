package nl.floreynwijk.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, read from its start to its end; one that declares anything of its own is refused. */
class XmlPart implements AutoCloseable {

    /** Of spreadsheet programs too. */
    private static final int LONGEST_TEXT = 32_767;

    private final InputStream bytes;
    private final XMLStreamReader xml;

    XmlPart(InputStream bytes) throws XMLStreamException {
        this.bytes = bytes;
        this.xml = reading().createXMLStreamReader(bytes);
    }

    private static XMLInputFactory reading() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes one step further; false at the end. */
    boolean next() throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        if (xml.next() == XMLStreamConstants.DTD) {
            throw new XMLStreamException("Workbooks declare nothing");
        }
        return true;
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** The value of the attribute by that name, in whatever namespace: programs do not agree on it. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name));
    }

    /** What stands between here and the end of that element. */
    String text(String element) throws XMLStreamException {
        var text = new StringBuilder();
        while (next() && !ends(element)) {
            if (xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA) {
                append(xml.getText(), text);
            }
        }
        return text.toString();
    }

    /** The text up to the end of that element, whatever it looks like, without what says how to pronounce it. */
    String richText(String element) throws XMLStreamException {
        var text = new StringBuilder();
        while (next() && !ends(element)) {
            if (starts("t")) {
                append(text("t"), text);
            } else if (starts("rPh")) {
                text("rPh");
            }
        }
        return text.toString();
    }

    private static void append(String more, StringBuilder text) throws XMLStreamException {
        if (text.length() + more.length() > LONGEST_TEXT) {
            throw new XMLStreamException("Longer than a cell can be");
        }
        text.append(more);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

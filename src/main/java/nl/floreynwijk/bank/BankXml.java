package nl.floreynwijk.bank;

import static nl.floreynwijk.bank.StatementProblem.Kind.CUT_OFF;
import static nl.floreynwijk.bank.StatementProblem.Kind.DECLARES_ENTITIES;
import static nl.floreynwijk.bank.StatementProblem.Kind.NOT_XML;
import static nl.floreynwijk.bank.StatementProblem.Kind.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.floreynwijk.base.Euros;

/**
 * A file of a bank, read from its start to its end. It stands on the start of an element or, once that element was read, on
 * its end; names are without their namespace.
 */
final class BankXml {

    private static final int DEEPEST = 40;
    private static final int LONGEST_TEXT = 10_000;

    /** Made for entities that a file declares, which we refuse; but they count each escaped sign up to 100,000 too. */
    private static final List<String> ESCAPES_LIMITS =
            List.of("jdk.xml.totalEntitySizeLimit", "jdk.xml.maxGeneralEntitySizeLimit");

    private final MeteredFile file;
    private final XMLStreamReader xml;
    private boolean begun;
    private int depth;

    /** Reads up to the first element. */
    BankXml(InputStream bytes) throws IOException, StatementRefused {
        file = new MeteredFile(bytes);
        var text = BankReader.of(file).orElseThrow(() -> new StatementRefused(NOT_XML, 1, 1, Euros.ZERO));
        try {
            xml = reading().createXMLStreamReader(text);
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
        while (next() != XMLStreamConstants.START_ELEMENT) {
            // what stands before it says nothing
        }
    }

    private static XMLInputFactory reading() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        ESCAPES_LIMITS.forEach(it -> factory.setProperty(it, 0));
        return factory;
    }

    private int next() throws IOException, StatementRefused {
        file.nextPart();
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw refused(DECLARES_ENTITIES);
            case XMLStreamConstants.START_ELEMENT -> deeper();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        return event;
    }

    private void deeper() throws StatementRefused {
        begun = true;
        depth++;
        if (depth > DEEPEST) {
            throw refused(TOO_LARGE);
        }
    }

    private StatementRefused broken(XMLStreamException broken) throws IOException {
        if (file.failure().isPresent()) {
            throw file.failure().get();
        }
        var place = Optional.ofNullable(broken.getLocation());
        return new StatementRefused(
                whyBroken(),
                place.map(it -> it.getLineNumber()).orElse(0),
                place.map(it -> it.getColumnNumber()).orElse(0),
                Euros.ZERO);
    }

    private StatementProblem.Kind whyBroken() {
        if (file.isTooLarge()) {
            return TOO_LARGE;
        }
        return file.hasEnded() && begun && depth > 0 ? CUT_OFF : NOT_XML;
    }

    /** The file is wrong at this place. */
    StatementRefused refused(StatementProblem.Kind kind) {
        return refused(kind, Euros.ZERO);
    }

    StatementRefused refused(StatementProblem.Kind kind, Euros difference) {
        var place = xml.getLocation();
        return new StatementRefused(kind, place.getLineNumber(), place.getColumnNumber(), difference);
    }

    String name() {
        return xml.getLocalName();
    }

    String namespace() {
        return Objects.requireNonNullElse(xml.getNamespaceURI(), "");
    }

    /** The value of the attribute by that name; nothing when there is none. */
    String attribute(String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }

    /** Goes through what is within this element, each of which must be read or skipped. */
    void children(Child child) throws IOException, StatementRefused {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> child.read(name());
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    void skip() throws IOException, StatementRefused {
        children(_ -> skip());
    }

    /** All text in this element and what is within it, tidied: on one line, without spaces around it. */
    String text() throws IOException, StatementRefused {
        var text = new StringBuilder();
        text(text);
        return BankText.tidy(text.toString());
    }

    /** What something is known by, in this element; perhaps nothing. */
    String id() throws IOException, StatementRefused {
        return BankText.id(text());
    }

    private void text(StringBuilder text) throws IOException, StatementRefused {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> text(text);
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(text);
                default -> {}
            }
        }
    }

    private void append(StringBuilder text) throws StatementRefused {
        if (text.length() + xml.getTextLength() > LONGEST_TEXT) {
            throw refused(TOO_LARGE);
        }
        text.append(xml.getText());
    }

    /** The text of the first element by that name within this one; nothing when there is none. */
    String textIn(String element) throws IOException, StatementRefused {
        var found = new Texts();
        children(name -> {
            if (name.equals(element)) {
                found.add(text());
            } else {
                skip();
            }
        });
        return found.first();
    }

    /** Makes sure that nothing follows. */
    void end() throws IOException, StatementRefused {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // comments may
        }
    }

    /** Reads one element within another. */
    @FunctionalInterface
    interface Child {
        void read(String name) throws IOException, StatementRefused;
    }
}

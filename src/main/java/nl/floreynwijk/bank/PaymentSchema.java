package nl.floreynwijk.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Looks whether a file of payments is one that banks take, before anybody gets it. */
final class PaymentSchema {

    private static final String FILE = "/bank/pain.001.001.09-sepa.xsd";

    private static final Schema SCHEMA = read();

    private PaymentSchema() {}

    private static Schema read() {
        var factory = SchemaFactory.newDefaultInstance();
        try (var file = Objects.requireNonNull(PaymentSchema.class.getResourceAsStream(FILE), FILE)) {
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(file));
        } catch (SAXException | IOException broken) {
            throw new IllegalStateException("The schema of payments is broken", broken);
        }
    }

    static void check(byte[] payments) {
        var validator = SCHEMA.newValidator();
        try {
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new StreamSource(new ByteArrayInputStream(payments)));
        } catch (SAXException | IOException wrong) {
            throw new IllegalStateException("No bank would take this file of payments", wrong);
        }
    }
}

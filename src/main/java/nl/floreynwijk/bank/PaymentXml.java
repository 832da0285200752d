package nl.floreynwijk.bank;

import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.floreynwijk.base.Euros;

/** Payments as {@code pain.001.001.09}: one batch, which the bank books as one entry. */
final class PaymentXml {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    /** Banks read a time without a zone as their own. */
    private static final ZoneId BANKS = ZoneId.of("Europe/Amsterdam");

    private static final String UTF_8 = "UTF-8";
    private static final int CENTS = 100;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    PaymentXml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] write(PaymentFile file) {
        try {
            xml.writeStartDocument(UTF_8, "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("Document");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeCharacters("\n");
            within("CstmrCdtTrfInitn", () -> {
                within("GrpHdr", () -> header(file));
                within("PmtInf", () -> batch(file));
            });
            end();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private void header(PaymentFile file) throws XMLStreamException {
        text("MsgId", file.messageId());
        text(
                "CreDtTm",
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        file.createdAt().truncatedTo(ChronoUnit.SECONDS).atZone(BANKS)));
        totals(file);
        within("InitgPty", () -> text("Nm", file.debtorName()));
    }

    private void batch(PaymentFile file) throws XMLStreamException {
        text("PmtInfId", file.messageId());
        text("PmtMtd", "TRF");
        text("BtchBookg", "true");
        totals(file);
        within("PmtTpInf", () -> within("SvcLvl", () -> text("Cd", "SEPA")));
        within("ReqdExctnDt", () -> text("Dt", file.executeOn().toString()));
        within("Dbtr", () -> text("Nm", file.debtorName()));
        account("DbtrAcct", file.debtor());
        within("DbtrAgt", () -> within("FinInstnId", () -> within("Othr", () -> text("Id", SepaText.NONE))));
        text("ChrgBr", "SLEV");
        for (var payment : file.payments()) {
            within("CdtTrfTxInf", () -> payment(payment));
        }
    }

    private void totals(PaymentFile file) throws XMLStreamException {
        text("NbOfTxs", Integer.toString(file.payments().size()));
        text("CtrlSum", decimal(file.total()));
    }

    private void payment(Payment payment) throws XMLStreamException {
        within("PmtId", () -> text("EndToEndId", payment.endToEndId()));
        within("Amt", () -> amount(payment.amount()));
        within("Cdtr", () -> text("Nm", payment.creditorName()));
        account("CdtrAcct", payment.creditor());
        if (!payment.remittance().isEmpty()) {
            within("RmtInf", () -> text("Ustrd", payment.remittance()));
        }
    }

    private void amount(Euros amount) throws XMLStreamException {
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(decimal(amount));
        end();
    }

    private void account(String element, Iban iban) throws XMLStreamException {
        within(element, () -> within("Id", () -> text("IBAN", iban.value())));
    }

    private static String decimal(Euros amount) {
        var rest = amount.cents() % CENTS;
        return amount.cents() / CENTS + (rest < CENTS / 10 ? ".0" : ".") + rest;
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        end();
    }

    private void within(String element, Content content) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters("\n");
        content.write();
        end();
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    @FunctionalInterface
    private interface Content {
        void write() throws XMLStreamException;
    }
}

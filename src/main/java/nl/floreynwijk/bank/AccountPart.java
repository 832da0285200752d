package nl.floreynwijk.bank;

import java.io.IOException;

/** An account in a file of a bank. */
final class AccountPart {

    private final BankXml xml;
    private String number = "";
    private String currency = "";

    AccountPart(BankXml xml) {
        this.xml = xml;
    }

    void read() throws IOException, StatementRefused {
        xml.children(this::part);
    }

    private void part(String name) throws IOException, StatementRefused {
        switch (name) {
            case "Id" -> xml.children(this::id);
            case "Ccy" -> currency = xml.text();
            default -> xml.skip();
        }
    }

    private void id(String name) throws IOException, StatementRefused {
        switch (name) {
            case "IBAN" -> number = xml.id();
            case "Othr" -> number = BankText.id(xml.textIn("Id"));
            default -> xml.skip();
        }
    }

    /** Most often an IBAN; nothing when there is none. */
    String number() {
        return number;
    }

    /** Nothing when it does not say. */
    String currency() {
        return currency;
    }

    boolean is(Iban account) {
        return Iban.parse(number).filter(account::equals).isPresent();
    }
}

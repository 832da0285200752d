package nl.floreynwijk.bank;

import java.io.IOException;

/** Who pays or is paid, in a file of a bank. */
final class PartyPart {

    private final BankXml xml;
    private final AccountPart account;
    private String name = "";

    PartyPart(BankXml xml) {
        this.xml = xml;
        account = new AccountPart(xml);
    }

    /** The version 08 has people and banks in an element of their own. */
    void readName() throws IOException, StatementRefused {
        xml.children(element -> {
            switch (element) {
                case "Nm" -> name = BankText.cut(xml.text(), StatementLine.LONGEST_NAME);
                case "Pty" -> readName();
                default -> xml.skip();
            }
        });
    }

    void readAccount() throws IOException, StatementRefused {
        account.read();
    }

    String name() {
        return name;
    }

    String account() {
        return account.number();
    }

    boolean has(Iban iban) {
        return account.is(iban);
    }
}

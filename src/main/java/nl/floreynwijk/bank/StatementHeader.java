package nl.floreynwijk.bank;

import static nl.floreynwijk.bank.StatementProblem.Kind.ACCOUNT_NOT_UNDERSTOOD;
import static nl.floreynwijk.bank.StatementProblem.Kind.NOT_IN_EUROS;
import static nl.floreynwijk.bank.StatementProblem.Kind.NO_BALANCES;
import static nl.floreynwijk.bank.StatementProblem.Kind.NO_STATEMENT_ID;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

/** What a statement says before its entries. */
final class StatementHeader {

    private final BankXml xml;
    private final AccountPart account;
    private final Texts sequence = new Texts();
    private String id = "";
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> until = Optional.empty();
    private Optional<Balance> opening = Optional.empty();
    private Optional<Balance> before = Optional.empty();
    private Optional<Balance> closing = Optional.empty();

    StatementHeader(BankXml xml) {
        this.xml = xml;
        account = new AccountPart(xml);
    }

    /** Reads the element, or passes by it. */
    void read(String element) throws IOException, StatementRefused {
        switch (element) {
            case "Id" -> id = xml.id();
            case "ElctrncSeqNb", "LglSeqNb" -> sequence.add(xml.id());
            case "FrToDt" -> xml.children(this::period);
            case "Acct" -> account.read();
            case "Bal" -> balance(Balance.read(xml));
            default -> xml.skip();
        }
    }

    private void period(String name) throws IOException, StatementRefused {
        switch (name) {
            case "FrDtTm" -> from = BankDate.read(xml);
            case "ToDtTm" -> until = BankDate.read(xml);
            default -> xml.skip();
        }
    }

    private void balance(Balance balance) {
        switch (balance.code()) {
            case "OPBD" -> opening = Optional.of(balance);
            case "PRCD" -> before = Optional.of(balance);
            case "CLBD" -> closing = Optional.of(balance);
            default -> {}
        }
    }

    Statement statement() throws StatementRefused {
        if (id.isEmpty()) {
            throw xml.refused(NO_STATEMENT_ID);
        }
        var iban = Iban.parse(account.number()).orElseThrow(() -> xml.refused(ACCOUNT_NOT_UNDERSTOOD));
        if (!account.currency().isEmpty() && !account.currency().equals("EUR")) {
            throw xml.refused(NOT_IN_EUROS);
        }
        var first = opening.or(() -> before).orElseThrow(() -> xml.refused(NO_BALANCES));
        var last = closing.orElseThrow(() -> xml.refused(NO_BALANCES));
        return new Statement(
                iban,
                id,
                sequence.first(),
                from.orElse(first.on()),
                until.orElse(last.on()),
                first.amount().signed(),
                first.on(),
                last.amount().signed(),
                last.on());
    }
}

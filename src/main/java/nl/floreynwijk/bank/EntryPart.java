package nl.floreynwijk.bank;

import static nl.floreynwijk.bank.StatementProblem.Kind.BATCH_TOO_LARGE;
import static nl.floreynwijk.bank.StatementProblem.Kind.DATE_NOT_UNDERSTOOD;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/** An entry of a statement, {@code Ntry}, and what is told of the payments in it. */
final class EntryPart {

    private final BankXml xml;
    private final BankAmount amount;
    private final List<PaymentPart> payments = new ArrayList<>();
    private String reference = "";
    private String bankReference = "";
    private String status = "";
    private String batch = "";
    private String remark = "";
    private boolean reversal;
    private Optional<LocalDate> booked = Optional.empty();
    private Optional<LocalDate> valued = Optional.empty();

    EntryPart(BankXml xml) {
        this.xml = xml;
        amount = new BankAmount(xml);
    }

    void read() throws IOException, StatementRefused {
        xml.children(this::part);
    }

    private void part(String name) throws IOException, StatementRefused {
        switch (name) {
            case "NtryRef" -> reference = xml.id();
            case "Amt" -> amount.readNumber();
            case "CdtDbtInd" -> amount.readWay();
            case "RvslInd" -> reversal = isTrue(xml.text());
            case "Sts" -> status = xml.text();
            case "BookgDt" -> booked = BankDate.read(xml);
            case "ValDt" -> valued = BankDate.read(xml);
            case "AcctSvcrRef" -> bankReference = xml.id();
            case "NtryDtls" -> xml.children(this::details);
            case "AddtlNtryInf" -> remark = xml.text();
            default -> xml.skip();
        }
    }

    private static boolean isTrue(String text) {
        return text.equals("true") || text.equals("1");
    }

    private void details(String name) throws IOException, StatementRefused {
        switch (name) {
            case "Btch" -> readBatch();
            case "TxDtls" -> readPayment();
            default -> xml.skip();
        }
    }

    private void readBatch() throws IOException, StatementRefused {
        var message = new Texts();
        var batches = new Texts();
        xml.children(name -> {
            switch (name) {
                case "PmtInfId" -> batches.add(xml.id());
                case "MsgId" -> message.add(xml.id());
                default -> xml.skip();
            }
        });
        batch = batches.isEmpty() ? message.first() : batches.first();
    }

    private void readPayment() throws IOException, StatementRefused {
        if (payments.size() == Statements.MOST_IN_BATCH) {
            throw xml.refused(BATCH_TOO_LARGE);
        }
        var payment = new PaymentPart(xml);
        payment.read();
        payments.add(payment);
    }

    boolean isBooked() {
        return status.equals("BOOK");
    }

    Euros signed() throws StatementRefused {
        return amount.signed();
    }

    /** Of an entry that does not count, whose amount may be anything. */
    Euros signedIfUnderstood() {
        return amount.signedLike(amount).orElse(Euros.ZERO);
    }

    /** How much of the file it takes. */
    int size() {
        return Math.max(payments.size(), 1);
    }

    /**
     * What tells it apart from all others; empty when the bank gives it nothing of the kind. What banks number differs: some
     * give one reference to several entries, and some begin anew with each statement.
     */
    Optional<String> mark(Statement statement) throws StatementRefused {
        if (bankReference.isEmpty() && reference.isEmpty()) {
            return Optional.empty();
        }
        var within = bankReference.isEmpty() ? statement.id() : "";
        return Optional.of(String.join(
                "\n",
                statement.account().value(),
                within,
                bankReference,
                reference,
                Long.toString(signed().cents()),
                day().toString(),
                payments.isEmpty() ? "" : payments.getFirst().mark()));
    }

    private LocalDate day() throws StatementRefused {
        return booked.or(() -> valued).orElseThrow(() -> xml.refused(DATE_NOT_UNDERSTOOD));
    }

    /** One for each payment when the bank tells what each came to, and otherwise one. */
    List<StatementLine> lines(int number, Iban account) throws StatementRefused {
        var whole = signed();
        if (payments.size() == 1) {
            return List.of(line(number, 1, whole, payments.getFirst(), account));
        }
        var amounts =
                payments.stream().flatMap(it -> it.signedLike(amount).stream()).toList();
        if (payments.isEmpty()
                || amounts.size() < payments.size()
                || !amounts.stream().reduce(Euros.ZERO, Euros::plus).equals(whole)) {
            return List.of(line(number, 1, whole, new PaymentPart(xml), account));
        }
        var lines = new ArrayList<StatementLine>();
        for (var i = 0; i < payments.size(); i++) {
            lines.add(line(number, i + 1, amounts.get(i), payments.get(i), account));
        }
        return lines;
    }

    private StatementLine line(int number, int part, Euros its, PaymentPart payment, Iban account)
            throws StatementRefused {
        var other = payment.otherSide(account, its.cents() >= 0);
        return new StatementLine(
                number,
                part,
                its,
                day(),
                valued.orElse(day()),
                reversal,
                bankReference.isEmpty() ? reference : bankReference,
                payment.batchOr(batch),
                payment.endToEndId(),
                other.name(),
                other.account(),
                payment.remittanceOr(remark),
                payment.returnReason());
    }
}

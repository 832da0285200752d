package nl.floreynwijk.bank;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.floreynwijk.base.Euros;

/** One payment of an entry, {@code TxDtls}: who, what for, and perhaps how much. */
final class PaymentPart {

    private final BankXml xml;
    private final BankAmount amount;
    private final BankAmount detailed;
    private final BankAmount instructed;
    private final PartyPart debtor;
    private final PartyPart creditor;
    private final Texts remittances = new Texts();
    private final Texts references = new Texts();
    private String endToEndId = "";
    private String batch = "";
    private String message = "";
    private String returnReason = "";
    private String remark = "";

    PaymentPart(BankXml xml) {
        this.xml = xml;
        amount = new BankAmount(xml);
        detailed = new BankAmount(xml);
        instructed = new BankAmount(xml);
        debtor = new PartyPart(xml);
        creditor = new PartyPart(xml);
    }

    void read() throws IOException, StatementRefused {
        xml.children(this::part);
    }

    private void part(String name) throws IOException, StatementRefused {
        switch (name) {
            case "Refs" -> xml.children(this::reference);
            case "Amt" -> amount.readNumber();
            case "CdtDbtInd" -> amount.readWay();
            case "AmtDtls" -> xml.children(this::amounts);
            case "RltdPties" -> xml.children(this::party);
            case "RmtInf" -> xml.children(this::remittance);
            case "RtrInf" -> xml.children(this::returned);
            case "AddtlTxInf" -> remark = BankText.cut(xml.text(), StatementLine.LONGEST_REMITTANCE);
            default -> xml.skip();
        }
    }

    private void reference(String name) throws IOException, StatementRefused {
        switch (name) {
            case "EndToEndId" -> endToEndId = xml.id();
            case "PmtInfId" -> batch = xml.id();
            case "MsgId" -> message = xml.id();
            default -> xml.skip();
        }
    }

    private void amounts(String name) throws IOException, StatementRefused {
        switch (name) {
            case "TxAmt" -> numberIn(detailed);
            case "InstdAmt" -> numberIn(instructed);
            default -> xml.skip();
        }
    }

    private void numberIn(BankAmount its) throws IOException, StatementRefused {
        xml.children(name -> {
            if (name.equals("Amt")) {
                its.readNumber();
            } else {
                xml.skip();
            }
        });
    }

    private void party(String name) throws IOException, StatementRefused {
        switch (name) {
            case "Dbtr" -> debtor.readName();
            case "DbtrAcct" -> debtor.readAccount();
            case "Cdtr" -> creditor.readName();
            case "CdtrAcct" -> creditor.readAccount();
            default -> xml.skip();
        }
    }

    private void remittance(String name) throws IOException, StatementRefused {
        switch (name) {
            case "Ustrd" -> remittances.add(xml.text());
            case "Strd" -> xml.children(this::structured);
            default -> xml.skip();
        }
    }

    private void structured(String name) throws IOException, StatementRefused {
        switch (name) {
            case "CdtrRefInf" -> references.add(xml.textIn("Ref"));
            case "AddtlRmtInf" -> references.add(xml.text());
            default -> xml.skip();
        }
    }

    private void returned(String name) throws IOException, StatementRefused {
        if (name.equals("Rsn")) {
            returnReason = xml.id();
        } else {
            xml.skip();
        }
    }

    /** Its own amount, going the way of the whole entry unless it says otherwise; empty when it cannot be told. */
    Optional<Euros> signedLike(BankAmount whole) {
        return Stream.of(amount, detailed, instructed)
                .filter(it -> !it.isMissing())
                .findFirst()
                .flatMap(it -> it.signedLike(amount.hasWay() ? amount : whole));
    }

    /** Whoever is on the other side of an account; a bank that sends a payment back may still name us as its payer. */
    PartyPart otherSide(Iban own, boolean comesIn) {
        var payer = comesIn != (comesIn ? debtor : creditor).has(own);
        return payer ? debtor : creditor;
    }

    String endToEndId() {
        return endToEndId;
    }

    /** What tells it apart from another of the same amount on the same day. */
    String mark() {
        return String.join("\n", endToEndId, debtor.account(), creditor.account());
    }

    /** The batch by the payment's own account, or else by the one of the entry. */
    String batchOr(String ofEntry) {
        if (!batch.isEmpty()) {
            return batch;
        }
        return ofEntry.isEmpty() ? message : ofEntry;
    }

    /** What the payer wrote or, failing that, the bank; perhaps nothing. */
    String remittanceOr(String ofEntry) {
        var said = Stream.of(remittances.joined(), references.joined(), remark, ofEntry)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        return BankText.cut(said, StatementLine.LONGEST_REMITTANCE);
    }

    String returnReason() {
        return returnReason;
    }
}

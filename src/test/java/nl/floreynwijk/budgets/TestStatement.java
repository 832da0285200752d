package nl.floreynwijk.budgets;

import java.time.LocalDate;

/** A statement of our account as banks write them, for tests. */
public class TestStatement {

    /** Ours, in tests. */
    public static final String OWN = "NL20INGB0001234567";

    private final String id;
    private final String account;
    private final LocalDate day;
    private final long opening;
    private final StringBuilder lines = new StringBuilder();
    private long closing;
    private int count;

    public TestStatement(String id, String account, LocalDate day, long openingCents) {
        this.id = id;
        this.account = account;
        this.day = day;
        this.opening = openingCents;
        this.closing = openingCents;
    }

    public static TestStatement ours(String id, LocalDate day) {
        return new TestStatement(id, OWN, day, 0);
    }

    public TestStatement line(long cents, String name, String endToEndId, String returnReason) {
        return entry(cents, """
                <NtryDtls><TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs>\
                <RltdPties><%2$s><Pty><Nm>%3$s</Nm></Pty></%2$s></RltdPties>\
                <RmtInf><Ustrd>Omschrijving %3$s</Ustrd></RmtInf>%4$s</TxDtls></NtryDtls>\
                """.formatted(
                endToEndId,
                cents < 0 ? "Cdtr" : "Dbtr",
                name,
                returnReason.isEmpty() ? "" : "<RtrInf><Rsn><Cd>%s</Cd></Rsn></RtrInf>".formatted(returnReason)));
    }

    /** A whole file of payments at once. */
    public TestStatement batch(long cents, String messageId) {
        return entry(cents, "<NtryDtls><Btch><PmtInfId>%s</PmtInfId></Btch></NtryDtls>".formatted(messageId));
    }

    /** A line that the bank knows by this, in whatever statement it is; without one the bank says nothing of the kind. */
    public TestStatement referred(String reference, long cents, String name) {
        return entry(
                reference,
                cents,
                "<NtryDtls><TxDtls><Refs><EndToEndId>E%d</EndToEndId></Refs><RltdPties><Cdtr><Pty><Nm>%s</Nm></Pty></Cdtr></RltdPties></TxDtls></NtryDtls>"
                        .formatted(count, name));
    }

    private TestStatement entry(long cents, String details) {
        return entry(id + "-" + (count + 1), cents, details);
    }

    private TestStatement entry(String reference, long cents, String details) {
        count++;
        closing += cents;
        lines.append("""
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>\
                <BookgDt><Dt>%s</Dt></BookgDt>%s%s</Ntry>
                """.formatted(
                        decimal(cents),
                        way(cents),
                        day,
                        reference.isEmpty() ? "" : "<AcctSvcrRef>%s</AcctSvcrRef>".formatted(reference),
                        details));
        return this;
    }

    private static String way(long cents) {
        return cents < 0 ? "DBIT" : "CRDT";
    }

    private static String decimal(long cents) {
        return "%d.%02d".formatted(Math.abs(cents) / 100, Math.abs(cents) % 100);
    }

    private String balance(String code, long cents) {
        return """
                <Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">%s</Amt><CdtDbtInd>%s</CdtDbtInd>\
                <Dt><Dt>%s</Dt></Dt></Bal>\
                """.formatted(code, decimal(cents), way(cents), day);
    }

    /** The file. */
    public String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>%s</Id>\
                <Acct><Id><IBAN>%s</IBAN></Id></Acct>%s%s
                %s</Stmt></BkToCstmrStmt></Document>
                """.formatted(id, account, balance("OPBD", opening), balance("CLBD", closing), lines);
    }
}

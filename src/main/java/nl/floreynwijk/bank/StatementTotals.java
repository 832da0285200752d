package nl.floreynwijk.bank;

import static nl.floreynwijk.bank.StatementProblem.Kind.WRONG_TOTAL;

import java.io.IOException;
import nl.floreynwijk.base.Euros;

/** What the entries of a statement come to, next to what the bank says of them. */
final class StatementTotals {

    private final BankXml xml;
    private final DeclaredTotal declared;
    private final DeclaredTotal declaredIn;
    private final DeclaredTotal declaredOut;
    private Sum booked = Sum.NONE;
    private Sum all = Sum.NONE;
    private int lines;

    StatementTotals(BankXml xml) {
        this.xml = xml;
        declared = new DeclaredTotal(xml);
        declaredIn = new DeclaredTotal(xml);
        declaredOut = new DeclaredTotal(xml);
    }

    /** Reads {@code TxsSummry}. */
    void read() throws IOException, StatementRefused {
        xml.children(name -> {
            switch (name) {
                case "TtlNtries" -> declared.read();
                case "TtlCdtNtries" -> declaredIn.read();
                case "TtlDbtNtries" -> declaredOut.read();
                default -> xml.skip();
            }
        });
    }

    void addBooked(Euros amount, int itsLines) {
        booked = booked.with(amount);
        all = all.with(amount);
        lines += itsLines;
    }

    void addOther(Euros amount) {
        all = all.with(amount);
    }

    /** Makes sure that nothing is missing or too much. */
    void check(Statement statement) throws StatementRefused {
        var missing = statement.closing().minus(statement.opening().plus(booked.net()));
        if (!missing.equals(Euros.ZERO)) {
            throw xml.refused(WRONG_TOTAL, missing);
        }
        declaredIn.checkSum(booked.in(), all.in());
        declaredOut.checkSum(booked.out(), all.out());
        declared.checkSum(booked.both(), all.both(), booked.net(), Euros.ZERO.minus(booked.net()));
        declaredIn.checkCount(booked.countIn(), all.countIn());
        declaredOut.checkCount(booked.countOut(), all.countOut());
        declared.checkCount(entries(), all.count(), lines);
    }

    int entries() {
        return booked.count();
    }

    int lines() {
        return lines;
    }

    int notBooked() {
        return all.count() - booked.count();
    }

    /** What came in and what went out, both above zero. */
    private record Sum(int countIn, Euros in, int countOut, Euros out) {

        static final Sum NONE = new Sum(0, Euros.ZERO, 0, Euros.ZERO);

        Sum with(Euros amount) {
            return amount.cents() >= 0
                    ? new Sum(countIn + 1, in.plus(amount), countOut, out)
                    : new Sum(countIn, in, countOut + 1, out.minus(amount));
        }

        int count() {
            return countIn + countOut;
        }

        Euros net() {
            return in.minus(out);
        }

        Euros both() {
            return in.plus(out);
        }
    }
}

package nl.floreynwijk.bank;

import static nl.floreynwijk.bank.StatementProblem.Kind.AMOUNT_NOT_UNDERSTOOD;
import static nl.floreynwijk.bank.StatementProblem.Kind.NOT_IN_EUROS;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.floreynwijk.base.Euros;

/** An amount in a file of a bank, and which way it goes. */
final class BankAmount {

    /** No more than can be added up as often as a file may have entries. */
    private static final Pattern NUMBER = Pattern.compile("\\+?(?:\\d{1,11}(?:\\.\\d{0,17})?|\\.\\d{1,17})");

    private static final String IN = "CRDT";
    private static final String OUT = "DBIT";

    private final BankXml xml;
    private String currency = "";
    private String number = "";
    private String way = "";

    BankAmount(BankXml xml) {
        this.xml = xml;
    }

    /** Reads {@code Amt}, of which the first counts. */
    void readNumber() throws IOException, StatementRefused {
        var itsCurrency = xml.attribute("Ccy");
        var text = xml.text();
        if (number.isEmpty()) {
            currency = itsCurrency;
            number = text;
        }
    }

    /** Reads {@code CdtDbtInd}. */
    void readWay() throws IOException, StatementRefused {
        way = xml.text();
    }

    boolean isMissing() {
        return number.isEmpty();
    }

    /** Whether it says which way it goes. */
    boolean hasWay() {
        return !way.isEmpty();
    }

    /** Above zero when it comes in, below when it goes out. */
    Euros signed() throws StatementRefused {
        if (!currency.isEmpty() && !currency.equals("EUR")) {
            throw xml.refused(NOT_IN_EUROS);
        }
        return in(way).orElseThrow(() -> xml.refused(AMOUNT_NOT_UNDERSTOOD));
    }

    /** The same, going the other amount's way when it does not say which; empty when it cannot be told. */
    Optional<Euros> signedLike(BankAmount other) {
        return in(way.isEmpty() ? other.way : way);
    }

    private Optional<Euros> in(String direction) {
        if (!currency.equals("EUR") || !(direction.equals(IN) || direction.equals(OUT))) {
            return Optional.empty();
        }
        return exact(number).map(it -> direction.equals(IN) ? it : Euros.ZERO.minus(it));
    }

    /** A number of euros in whole cents, however many zeros follow; empty when it is none. */
    static Optional<Euros> exact(String number) {
        if (!NUMBER.matcher(number).matches()) {
            return Optional.empty();
        }
        var cents = new BigDecimal(number).movePointRight(2).stripTrailingZeros();
        return cents.scale() > 0 ? Optional.empty() : Optional.of(new Euros(cents.longValueExact()));
    }
}

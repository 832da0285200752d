package nl.floreynwijk.parade;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.bank.Statement;
import nl.floreynwijk.bank.StatementLine;
import nl.floreynwijk.bank.StatementSink;
import nl.floreynwijk.base.Euros;

/** Gathers from a file what came in on one account, and what the bank took back. */
class IncomingLines implements StatementSink {

    /** More than any market has payments. */
    static final int MOST = 20_000;

    private static final int LONGEST_TEXT = StatementLine.LONGEST_REMITTANCE;

    private final Iban own;
    private final List<IncomingLine> lines = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private Optional<StatementRead> refusal = Optional.empty();
    private String statement = "";

    IncomingLines(Iban own) {
        this.own = own;
    }

    @Override
    public void begin(Statement next) {
        statement = next.id();
        times.clear();
        if (!next.account().equals(own) && refusal.isEmpty()) {
            refusal = Optional.of(new StatementRead.OtherAccount(next.account(), own));
        }
    }

    @Override
    public void line(StatementLine line) {
        var back = line.reversal() || line.isReturned();
        if (refusal.isPresent()
                || (line.amount().compareTo(Euros.ZERO) < 0 && !back)
                || line.amount().equals(Euros.ZERO)) {
            return;
        }
        if (lines.size() == MOST) {
            refusal = Optional.of(new StatementRead.TooMany(MOST));
            return;
        }
        lines.add(new IncomingLine(
                entry(line), line.bookedOn(), line.amount(), line.name(), line.account(), text(line), back));
    }

    /**
     * What the bank knows an entry by is the same in every statement that has it; an entry can hold payments that are alike, and they
     * are counted. Without it only the place in its statement tells payments apart.
     */
    private String entry(StatementLine line) {
        if (line.bankReference().isEmpty()) {
            return hash(String.join("|", "place", statement, line.entry() + "/" + line.part()));
        }
        var mark = String.join(
                "|",
                "reference",
                line.bankReference(),
                line.bookedOn().toString(),
                Long.toString(line.amount().cents()));
        return hash(mark + "|" + times.merge(mark, 1, Integer::sum));
    }

    private String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest((own.value() + "|" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(StatementLine line) {
        var text = (line.remittance() + " " + line.endToEndId()).strip();
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    List<IncomingLine> lines() {
        return List.copyOf(lines);
    }

    /** Why nothing can be taken, if that is so. */
    Optional<StatementRead> refusal() {
        return refusal;
    }
}

package nl.floreynwijk.budgets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * The books as they are written for hledger, which computes them once more and stops where it comes to another balance.
 *
 * @see <a href="https://hledger.org/hledger.html#journal">The format of a journal</a>
 */
class Journal {

    /** Where money of before the first transfer in the file comes from. */
    private static final String BEFORE = "beginstand";

    private final Writer out;
    private final JournalNames names;
    private Optional<LocalDate> last = Optional.empty();
    private int transfers;

    Journal(OutputStream out, JournalNames names) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.names = names;
    }

    int transfers() {
        return transfers;
    }

    /** Says what it is: of all, or of a part that is told of in these words. */
    void begin(Instant madeAt, Optional<Integer> year, Optional<String> budget) throws IOException {
        line("; Boekhouding van de potjes, gemaakt op " + BookTable.moment(madeAt) + " (Nederlandse tijd).");
        if (year.isPresent()) {
            line("; Alleen het jaar " + year.get() + ", met wat er aan het begin al was.");
        }
        if (budget.isPresent()) {
            line("; Alleen het potje " + JournalNames.harmless(budget.get()) + ".");
        }
        line(
                "; Elke overboeking staat er één keer in, met haar nummer tussen haakjes. Onderaan staat wat er volgens de");
        line("; website op elke rekening staat: hledger check rekent dat na.");
        line("decimal-mark .");
        line("commodity 1000.00 EUR");
        line("account gegeven  ; type: R");
        line("account teruggegeven  ; type: R");
        line("account betaald  ; type: X");
        line("account " + BEFORE + "  ; type: E");
        for (var holding : new String[] {"vrij", "gereserveerd", "te betalen", "gespaard"}) {
            line("account " + holding + "  ; type: A");
        }
    }

    /** What was there before the first transfer. */
    void open(LocalDate day, TransferRows.Balance balance) throws IOException {
        if (balance.opening().equals(Euros.ZERO)) {
            return;
        }
        line("");
        line(day + " Beginstand");
        posting(BEFORE, negated(balance.opening()));
        posting(names.of(balance.account()), balance.opening());
    }

    /** @param kind what happened, in a word */
    void add(BookTransfer transfer, String kind) throws IOException {
        line("");
        line(transfer.bookedOn() + " (" + transfer.number() + ") " + kind + comment(transfer));
        posting(names.of(transfer.from()), negated(transfer.amount()));
        posting(names.of(transfer.to()), transfer.amount());
        last = Optional.of(last.filter(transfer.bookedOn()::isBefore).orElse(transfer.bookedOn()));
        transfers++;
    }

    private static String comment(BookTransfer transfer) {
        var reversal = transfer.reverses().map(it -> "draait " + it + " terug").orElse("");
        var reason = transfer.reason().isBlank() ? "" : JournalNames.harmless(transfer.reason());
        var comment = reversal + (reversal.isEmpty() || reason.isEmpty() ? "" : ", ") + reason;
        return comment.isEmpty() ? "" : "  ; " + comment;
    }

    /**
     * What is there after the last transfer, by the portal's own account of it.
     *
     * @param otherwise the day of it, where there was no transfer
     */
    void prove(TransferRows.Balance balance, LocalDate otherwise) throws IOException {
        line("");
        line(last.orElse(otherwise) + " Stand volgens de website");
        line("    " + names.of(balance.account()) + "  0.00 EUR = " + amount(balance.closing()));
    }

    void end() throws IOException {
        out.flush();
    }

    private void posting(String account, Euros amount) throws IOException {
        line("    " + account + "  " + amount(amount));
    }

    private static Euros negated(Euros amount) {
        return Euros.ZERO.minus(amount);
    }

    private static String amount(Euros amount) {
        return BigDecimal.valueOf(amount.cents(), 2).toPlainString() + " EUR";
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}

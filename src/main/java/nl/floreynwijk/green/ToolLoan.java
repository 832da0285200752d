package nl.floreynwijk.green;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody takes home.
 *
 * @param place where it lies, and goes back to
 * @param who what the borrower is called; empty for somebody who was forgotten
 * @param taken whether they have it
 * @param late whether it should have been back
 * @param open whether its days have begun
 * @param possible whether it is there for them; a tool may break meanwhile
 */
public record ToolLoan(
        LoanId id,
        String tool,
        String place,
        String who,
        int pieces,
        LocalDate from,
        LocalDate until,
        boolean taken,
        boolean late,
        boolean open,
        boolean possible) {

    static ToolLoan of(Commitment loan, ToolTable.Row tool, List<Commitment> all, LocalDate today) {
        var lent = loan.loan().orElseThrow();
        return new ToolLoan(
                lent.id(),
                tool.plan().name(),
                tool.plan().place(),
                loan.what(),
                loan.pieces(),
                lent.from(),
                lent.until(),
                lent.taken(),
                lent.taken() && lent.until().isBefore(today),
                !lent.from().isAfter(today),
                lent.taken() || ToolStock.isThereFor(loan, tool.usable(), all));
    }
}

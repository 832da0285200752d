package nl.floreynwijk.budgets;

import java.time.LocalDate;
import java.util.Optional;
import nl.floreynwijk.base.Euros;

/**
 * Money that moves from one account to another: as much as leaves the one comes to the other. It is never changed or
 * removed; a mistake is put right by a reversal, which moves as much the other way and says what it reverses.
 *
 * @param id made before it is booked: booking it again is booking it once
 * @param amount more than nothing
 * @param reason why, in words, where the kind does not say it all; at most 300 characters
 */
record Transfer(
        TransferId id,
        TransferKind kind,
        LedgerAccount from,
        LedgerAccount to,
        Euros amount,
        LocalDate bookedOn,
        String reason,
        Optional<TransferId> reverses) {

    Transfer {
        if (amount.compareTo(Euros.ZERO) <= 0) {
            throw new IllegalArgumentException("A transfer moves more than " + amount.cents() + " cents");
        }
        if (from.id().equals(to.id())) {
            throw new IllegalArgumentException("A transfer moves money to another account");
        }
        if (reverses.isPresent() ? !kind.goes(to.kind(), from.kind()) : !kind.goes(from.kind(), to.kind())) {
            throw new IllegalArgumentException(kind + " does not go from " + from.kind() + " to " + to.kind());
        }
        if (isOfAnotherYear(from, bookedOn) || isOfAnotherYear(to, bookedOn)) {
            throw new IllegalArgumentException("The account counts another year than " + bookedOn);
        }
        if (!from.budget().equals(to.budget()) && kind != TransferKind.SUPPORT) {
            throw new IllegalArgumentException(kind + " stays within one budget");
        }
    }

    private static boolean isOfAnotherYear(LedgerAccount account, LocalDate day) {
        return account.year().filter(it -> it != day.getYear()).isPresent();
    }

    static Transfer of(
            TransferId id, TransferKind kind, LedgerAccount from, LedgerAccount to, Euros amount, LocalDate bookedOn) {
        return new Transfer(id, kind, from, to, amount, bookedOn, "", Optional.empty());
    }

    Transfer because(String why) {
        return new Transfer(id, kind, from, to, amount, bookedOn, why, reverses);
    }

    /** As much the other way, in the books of that day's year. */
    Transfer reversal(TransferId own, LocalDate day, String why) {
        if (reverses.isPresent()) {
            throw new IllegalStateException("A reversal is not reversed: it is booked anew");
        }
        var year = day.getYear();
        return new Transfer(own, kind, to.inYear(year), from.inYear(year), amount, day, why, Optional.of(id));
    }
}

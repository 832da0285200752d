package nl.floreynwijk.budgets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.bank.Iban;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** An invoice or receipt that is paid from a reservation, looked at by two people where its label says so. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("budgets_expense")
class Expense {

    @Id
    private final ExpenseId id;

    @Column("reservation_id")
    private final ReservationId reservation;

    @Column("supplier_id")
    private final SupplierId supplier;

    private final String invoiceNumber;
    private final LocalDate invoicedOn;

    @Column("cents")
    private final Euros amount;

    private final String note;
    private ExpenseState state;
    private final Instant enteredAt;

    @Column("entered_by")
    private final AccountId enteredBy;

    private @Nullable Instant approvedAt;

    @Column("approved_by")
    private @Nullable AccountId approvedBy;

    private @Nullable String approvedIban;

    private @Nullable LocalDate paidOn;
    private @Nullable Instant cancelledAt;
    private @Nullable String cancelReason;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores it from its row. */
    Expense(
            ExpenseId id,
            ReservationId reservation,
            SupplierId supplier,
            String invoiceNumber,
            LocalDate invoicedOn,
            Euros amount,
            String note,
            ExpenseState state,
            Instant enteredAt,
            AccountId enteredBy) {
        this.id = id;
        this.reservation = reservation;
        this.supplier = supplier;
        this.invoiceNumber = invoiceNumber;
        this.invoicedOn = invoicedOn;
        this.amount = amount;
        this.note = note;
        this.state = state;
        this.enteredAt = enteredAt;
        this.enteredBy = enteredBy;
    }

    static Expense entered(ExpenseId id, ExpensePlan plan, boolean needsTwoPeople, AccountId by, Instant now) {
        return new Expense(
                id,
                plan.reservation(),
                plan.supplier(),
                plan.invoiceNumber().strip(),
                plan.invoicedOn(),
                plan.amount(),
                plan.note().strip(),
                needsTwoPeople ? ExpenseState.WAITING : ExpenseState.READY,
                now,
                by);
    }

    boolean mayBeApprovedBy(AccountId person) {
        return !person.equals(enteredBy);
    }

    /** A second person agrees that it is paid to that account, or by hand where there is none. */
    void approve(AccountId by, Optional<Iban> account, Instant now) {
        require(ExpenseState.WAITING);
        if (!mayBeApprovedBy(by)) {
            throw new IllegalArgumentException("Two people look at it");
        }
        state = ExpenseState.READY;
        approvedAt = now;
        approvedBy = by;
        approvedIban = account.map(Iban::value).orElse(null);
    }

    /** What a second person agreed to does not hold any more. */
    void askAgain() {
        require(ExpenseState.READY);
        makePayable();
    }

    boolean isApproved() {
        return approvedBy != null;
    }

    /** It goes to the bank. */
    void order() {
        require(ExpenseState.READY);
        state = ExpenseState.ORDERED;
    }

    /** It did not go to the bank after all: what a second person agreed to is used up, or one person could pay it twice. */
    void withdraw() {
        require(ExpenseState.ORDERED);
        makePayable();
    }

    /** Somebody says that it is not paid; a second person looks again. */
    void undoPayment() {
        require(ExpenseState.PAID);
        makePayable();
    }

    /** The bank itself sent the payment back: whoever agreed to it agrees to paying it once more. */
    void comeBack() {
        require(ExpenseState.PAID);
        state = ExpenseState.READY;
        paidOn = null;
    }

    /** It is not paid yet; the bank still has it. */
    void waitForBank() {
        require(ExpenseState.PAID);
        state = ExpenseState.ORDERED;
        paidOn = null;
    }

    private void makePayable() {
        state = isApproved() ? ExpenseState.WAITING : ExpenseState.READY;
        approvedAt = null;
        approvedBy = null;
        approvedIban = null;
        paidOn = null;
    }

    void pay(LocalDate day) {
        require(ExpenseState.READY, ExpenseState.ORDERED);
        state = ExpenseState.PAID;
        paidOn = day;
    }

    void cancel(String reason, Instant now) {
        require(ExpenseState.WAITING, ExpenseState.READY);
        state = ExpenseState.CANCELLED;
        cancelledAt = now;
        cancelReason = reason;
    }

    private void require(ExpenseState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw new IllegalStateException("It is " + state);
        }
    }

    /** The transfer by which it claims its part of the reservation: the same one however often it is asked for. */
    Transfer claim(Reservation from, LocalDate day) {
        return Transfer.of(
                TransferId.of(TransferKind.CLAIM, id.value()),
                TransferKind.CLAIM,
                from.account(),
                LedgerAccount.claimed(from.budget(), id),
                amount,
                day);
    }

    /** The transfer by which it is paid. */
    Transfer payment(TransferId payment, Reservation from, LocalDate day) {
        return Transfer.of(
                payment,
                TransferKind.PAY,
                LedgerAccount.claimed(from.budget(), id),
                LedgerAccount.paid(from.budget(), from.purpose(), supplier, day.getYear()),
                amount,
                day);
    }

    ExpenseId id() {
        return id;
    }

    ReservationId reservation() {
        return reservation;
    }

    SupplierId supplier() {
        return supplier;
    }

    ExpenseState state() {
        return state;
    }

    Euros amount() {
        return amount;
    }
}

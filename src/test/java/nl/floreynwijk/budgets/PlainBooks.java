package nl.floreynwijk.budgets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.floreynwijk.base.Euros;

/**
 * The books of one budget as somebody would keep them alone, with paper and pencil: what {@link BooksModelTest} expects
 * of the real ones, word for word.
 */
final class PlainBooks {

    private final long overdraft;
    private final long mostAtOnce;
    private final long twoPeopleAbove;
    private final long promised;

    private long free;
    private long saved;
    private long received;
    private long paid;
    private final Map<ReservationId, Pot> pots = new LinkedHashMap<>();
    private final Map<ExpenseId, Bill> bills = new LinkedHashMap<>();
    private final Map<TransferId, Move> moves = new LinkedHashMap<>();
    private final Set<TransferId> reversed = new HashSet<>();

    /** A reservation. */
    private static final class Pot {
        private long left;
        private boolean closed;
    }

    /** An invoice; the payments that were made of it, of which the last may count. */
    private static final class Bill {
        private final Pot pot;
        private final String number;
        private final long cents;
        private ExpenseState state;
        private boolean approved;
        private final List<TransferId> payments = new ArrayList<>();

        private Bill(Pot pot, String number, long cents, ExpenseState state) {
            this.pot = pot;
            this.number = number;
            this.cents = cents;
            this.state = state;
        }
    }

    /** What a move did to free money and savings. */
    private record Move(TransferKind kind, long toFree, long toSaved) {}

    PlainBooks(long overdraft, long mostAtOnce, long twoPeopleAbove, long promised) {
        this.overdraft = overdraft;
        this.mostAtOnce = mostAtOnce;
        this.twoPeopleAbove = twoPeopleAbove;
        this.promised = promised;
    }

    ReceiptResult receive(TransferId id, long cents) {
        if (!moves.containsKey(id)) {
            if (cents > promised - received) {
                return new ReceiptResult.MoreThanPromised(new Euros(promised - received));
            }
            received += cents;
            book(id, new Move(TransferKind.RECEIVE, cents, 0));
        }
        return new ReceiptResult.Received(new Shares(new Euros(cents), 0, Euros.ZERO));
    }

    ReservationResult reserve(ReservationId id, long cents) {
        if (pots.containsKey(id)) {
            return new ReservationResult.Reserved(id);
        }
        if (cents > mostAtOnce) {
            return new ReservationResult.Forbidden(
                    new BrokenRule.Rule(new SpendRule(RuleKind.MOST_AT_ONCE, new Euros(mostAtOnce))));
        }
        if (cents > available()) {
            return new ReservationResult.NotEnough(new Euros(available()));
        }
        var pot = new Pot();
        pot.left = cents;
        free -= cents;
        pots.put(id, pot);
        return new ReservationResult.Reserved(id);
    }

    ReleaseResult release(ReservationId id) {
        var pot = known(pots, id);
        if (pot.closed) {
            return new ReleaseResult.ClosedAlready();
        }
        var rest = pot.left;
        pot.closed = true;
        pot.left = 0;
        free += rest;
        return new ReleaseResult.Released(new Euros(rest), Euros.ZERO);
    }

    ExpenseResult enter(ExpenseId id, ReservationId reservation, String number, long cents) {
        var known = bills.get(id);
        if (known != null) {
            return new ExpenseResult.Entered(id, known.state);
        }
        var pot = known(pots, reservation);
        if (pot.closed) {
            return new ExpenseResult.ReservationClosed();
        }
        if (bills.values().stream().anyMatch(it -> it.number.equals(number) && it.state != ExpenseState.CANCELLED)) {
            return new ExpenseResult.InvoiceTaken();
        }
        if (cents > pot.left) {
            return new ExpenseResult.NotEnough(new Euros(pot.left));
        }
        pot.left -= cents;
        var state = cents + notLookedAt(pot) > twoPeopleAbove ? ExpenseState.WAITING : ExpenseState.READY;
        bills.put(id, new Bill(pot, number, cents, state));
        return new ExpenseResult.Entered(id, state);
    }

    /** All invoices are of one supplier. */
    private long notLookedAt(Pot pot) {
        return bills.values().stream()
                .filter(it -> it.pot == pot && it.state != ExpenseState.CANCELLED && !it.approved)
                .mapToLong(it -> it.cents)
                .sum();
    }

    ExpenseDecision approve(ExpenseId id, boolean bySecond) {
        var bill = known(bills, id);
        if (bill.state != ExpenseState.WAITING) {
            return new ExpenseDecision.NotNow(bill.state);
        }
        if (!bySecond) {
            return new ExpenseDecision.SamePerson();
        }
        bill.approved = true;
        return becomes(bill, ExpenseState.READY);
    }

    ExpenseDecision cancel(ExpenseId id) {
        var bill = known(bills, id);
        if (bill.state != ExpenseState.WAITING && bill.state != ExpenseState.READY) {
            return new ExpenseDecision.NotNow(bill.state);
        }
        if (bill.pot.closed) {
            free += bill.cents;
        } else {
            bill.pot.left += bill.cents;
        }
        return becomes(bill, ExpenseState.CANCELLED);
    }

    ExpenseDecision pay(ExpenseId id) {
        var bill = known(bills, id);
        if (bill.state != ExpenseState.READY) {
            return new ExpenseDecision.NotNow(bill.state);
        }
        paid += bill.cents;
        return becomes(bill, ExpenseState.PAID);
    }

    private static ExpenseDecision becomes(Bill bill, ExpenseState state) {
        bill.state = state;
        return new ExpenseDecision.Done(state);
    }

    /** What the books call the payment that was just made. */
    void paidBy(ExpenseId id, TransferId payment) {
        known(bills, id).payments.add(payment);
    }

    MoveResult save(TransferId id, long cents) {
        return move(id, new Move(TransferKind.SAVE, -cents, cents));
    }

    MoveResult unsave(TransferId id, long cents) {
        return move(id, new Move(TransferKind.UNSAVE, cents, -cents));
    }

    MoveResult give(TransferId id, long cents) {
        return move(id, new Move(TransferKind.SUPPORT, -cents, 0));
    }

    boolean has(TransferId id) {
        return moves.containsKey(id);
    }

    /** Another budget gave. */
    void got(TransferId id, long cents) {
        book(id, new Move(TransferKind.SUPPORT, cents, 0));
    }

    private MoveResult move(TransferId id, Move move) {
        if (!moves.containsKey(id)) {
            if (-move.toFree > available()) {
                return new MoveResult.NotEnough(new Euros(available()));
            }
            if (-move.toSaved > saved) {
                return new MoveResult.NotEnough(new Euros(saved));
            }
            book(id, move);
        }
        return new MoveResult.Moved();
    }

    private void book(TransferId id, Move move) {
        if (moves.putIfAbsent(id, move) == null) {
            free += move.toFree;
            saved += move.toSaved;
        }
    }

    /** Whether it is another budget that says whether this can be reversed: it got the money. */
    boolean asksAnother(TransferId id) {
        return moves.get(id) instanceof Move(var kind, var toFree, var _)
                && kind == TransferKind.SUPPORT
                && toFree < 0
                && !reversed.contains(id);
    }

    ReversalResult reverse(TransferId id) {
        var move = known(moves, id);
        if (reversed.contains(id)) {
            return new ReversalResult.ReversedAlready();
        }
        if (move.toFree > available()) {
            return new ReversalResult.NotEnough(new Euros(available()));
        }
        if (move.toSaved > saved) {
            return new ReversalResult.NotEnough(new Euros(saved));
        }
        if (move.kind == TransferKind.RECEIVE) {
            received -= move.toFree;
        }
        free -= move.toFree;
        saved -= move.toSaved;
        reversed.add(id);
        return new ReversalResult.Reversed();
    }

    ReversalResult reverseClaim(ExpenseId id) {
        return switch (cancel(id)) {
            case ExpenseDecision.NotNow(var state)
            when state != ExpenseState.CANCELLED -> new ReversalResult.NotThatFar(state);
            case ExpenseDecision.NotNow _ -> new ReversalResult.ReversedAlready();
            default -> new ReversalResult.Reversed();
        };
    }

    ReversalResult reversePayment(ExpenseId id, TransferId payment) {
        var bill = known(bills, id);
        if (bill.state != ExpenseState.PAID || !payment.equals(bill.payments.getLast())) {
            return new ReversalResult.ReversedAlready();
        }
        paid -= bill.cents;
        bill.state = bill.approved ? ExpenseState.WAITING : ExpenseState.READY;
        bill.approved = false;
        return new ReversalResult.Reversed();
    }

    private static <K, V> V known(Map<K, V> things, K id) {
        return Objects.requireNonNull(things.get(id));
    }

    private long available() {
        return free + overdraft;
    }

    List<ReservationId> reservations() {
        return List.copyOf(pots.keySet());
    }

    List<ExpenseId> expenses() {
        return List.copyOf(bills.keySet());
    }

    List<TransferId> moves() {
        return List.copyOf(moves.keySet());
    }

    List<TransferId> paymentsOf(ExpenseId id) {
        return List.copyOf(known(bills, id).payments);
    }

    /** How much is on which kind of account, all of them together. */
    Map<AccountKind, Long> totals() {
        var totals = new HashMap<AccountKind, Long>();
        totals.put(AccountKind.FREE, free);
        totals.put(AccountKind.SAVED, saved);
        totals.put(AccountKind.GRANTED, -received);
        totals.put(
                AccountKind.RESERVED,
                pots.values().stream().mapToLong(it -> it.left).sum());
        totals.put(
                AccountKind.CLAIMED,
                bills.values().stream()
                        .filter(it -> it.state != ExpenseState.PAID && it.state != ExpenseState.CANCELLED)
                        .mapToLong(it -> it.cents)
                        .sum());
        totals.put(AccountKind.PAID, paid);
        return totals;
    }

    /** What is left of each reservation. */
    Map<ReservationId, Long> left() {
        var left = new HashMap<ReservationId, Long>();
        pots.forEach((id, pot) -> left.put(id, pot.left));
        return left;
    }
}

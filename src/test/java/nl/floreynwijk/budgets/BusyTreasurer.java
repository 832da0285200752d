package nl.floreynwijk.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import nl.floreynwijk.base.Euros;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A treasurer who does all kinds of things with a budget of their own, each of which comes out as {@link PlainBooks} say;
 * and some with a budget that others use at the same moment, of which only what is their own is known.
 */
final class BusyTreasurer {

    private static final int PERCENT = 100;
    private static final int REPEATED = 6;
    private static final int KNOWN_NUMBER = 10;
    private static final int BY_SECOND = 75;
    private static final int MOST_CENTS = 20_000;

    /** What a treasurer works with. */
    record Desk(
            Grants grants,
            Reservations reservations,
            Expenses expenses,
            Savings savings,
            Reversals reversals,
            JdbcClient database) {}

    /** Whose money it is, who promised it and whom it is paid to; the shared budget is everybody's. */
    record Money(BudgetId own, BudgetId shared, GrantId grant, SupplierId supplier, LocalDate today) {}

    private final String name;
    private final Desk desk;
    private final Money money;
    private final PlainBooks plain;
    private final SecurityContext me;
    private final SecurityContext second;
    private final Random random;
    private final List<Runnable> done = new ArrayList<>();
    private final Map<ReservationId, Boolean> sharedReservations = new HashMap<>();
    private int invoices;

    BusyTreasurer(
            String name,
            Desk desk,
            Money money,
            PlainBooks plain,
            SecurityContext me,
            SecurityContext second,
            Random random) {
        this.name = name;
        this.desk = desk;
        this.money = money;
        this.plain = plain;
        this.me = me;
        this.second = second;
        this.random = random;
    }

    PlainBooks plain() {
        return plain;
    }

    BudgetId budget() {
        return money.own();
    }

    void work(int operations) {
        SecurityContextHolder.setContext(me);
        try {
            for (var number = 0; number < operations; number++) {
                var command = !done.isEmpty() && chance(REPEATED) ? anyOf(done) : next();
                done.add(command);
                command.run();
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("%s at operation %d".formatted(name, done.size()), e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Runnable next() {
        return switch (random.nextInt(16)) {
            case 0, 1 -> receive();
            case 2, 3 -> reserve();
            case 4, 5, 6 -> onAny(plain.reservations(), this::enter);
            case 7 -> onAny(plain.expenses(), this::approve);
            case 8 -> onAny(plain.expenses(), this::cancel);
            case 9, 10 -> onAny(plain.expenses(), this::pay);
            case 11 -> onAny(plain.reservations(), this::release);
            case 12 -> random.nextBoolean() ? save() : unsave();
            case 13 -> random.nextBoolean() ? give() : get();
            case 14 ->
                random.nextBoolean()
                        ? reserveShared()
                        : onAny(List.copyOf(sharedReservations.keySet()), this::releaseShared);
            default -> reverse();
        };
    }

    private Runnable receive() {
        var id = TransferId.random();
        var amount = amount();
        return () -> expect(
                plain.receive(id, amount.cents()), desk.grants().receive(money.grant(), 1, id, amount, money.today()));
    }

    private Runnable reserve() {
        var id = ReservationId.random();
        var amount = amount();
        return () -> expect(
                plain.reserve(id, amount.cents()), desk.reservations().reserve(id, money.own(), planFor(amount)));
    }

    private static ReservationPlan planFor(Euros amount) {
        return new ReservationPlan(LabelPlans.REPAIRS, "Deuren", amount);
    }

    private Runnable release(ReservationId id) {
        return () -> expect(plain.release(id), desk.reservations().release(id));
    }

    private Runnable enter(ReservationId reservation) {
        var id = ExpenseId.random();
        var amount = amount();
        var number = "%s-%d".formatted(name, chance(KNOWN_NUMBER) ? random.nextInt(invoices + 1) : ++invoices);
        var plan = new ExpensePlan(reservation, money.supplier(), number, money.today(), amount, "Verf");
        return () -> expect(
                plain.enter(id, reservation, number, amount.cents()),
                desk.expenses().enter(id, plan, List.of()));
    }

    private Runnable approve(ExpenseId id) {
        var bySecond = chance(BY_SECOND);
        return () -> {
            SecurityContextHolder.setContext(bySecond ? second : me);
            var decision = desk.expenses().approve(id, "");
            SecurityContextHolder.setContext(me);
            expect(plain.approve(id, bySecond), decision);
        };
    }

    private Runnable cancel(ExpenseId id) {
        return () -> expect(plain.cancel(id), desk.expenses().cancel(id, "Niet geleverd"));
    }

    private Runnable pay(ExpenseId id) {
        return () -> {
            var expected = plain.pay(id);
            expect(expected, desk.expenses().pay(id, money.today()));
            if (expected instanceof ExpenseDecision.Done) {
                plain.paidBy(id, newestPaymentOf(id));
            }
        };
    }

    private TransferId newestPaymentOf(ExpenseId id) {
        return desk.database()
                .sql("""
                        select id from budgets_transfer
                        where from_account = :claimed and kind = 'PAY' and reverses is null order by number desc limit 1
                        """)
                .param("claimed", LedgerAccount.claimed(money.own(), id).id())
                .query((row, _) -> new TransferId(row.getObject("id", UUID.class)))
                .single();
    }

    private Runnable save() {
        var id = TransferId.random();
        var amount = amount();
        return () -> expect(plain.save(id, amount.cents()), desk.savings().save(id, money.own(), amount));
    }

    private Runnable unsave() {
        var id = TransferId.random();
        var amount = amount();
        return () -> expect(plain.unsave(id, amount.cents()), desk.savings().unsave(id, money.own(), amount));
    }

    private Runnable give() {
        var id = TransferId.random();
        var amount = amount();
        return () -> expect(
                plain.give(id, amount.cents()),
                desk.savings().support(id, money.own(), money.shared(), amount, "Samen"));
    }

    private Runnable get() {
        var id = TransferId.random();
        var amount = amount();
        return () -> {
            var result = desk.savings().support(id, money.shared(), money.own(), amount, "Samen");
            if (result instanceof MoveResult.Moved) {
                plain.got(id, amount.cents());
            } else {
                assertThat(result).isInstanceOf(MoveResult.NotEnough.class);
                assertThat(plain.has(id)).isFalse();
            }
        };
    }

    private Runnable reserveShared() {
        var id = ReservationId.random();
        var plan = planFor(amount());
        return () -> {
            var result = desk.reservations().reserve(id, money.shared(), plan);
            if (result instanceof ReservationResult.Reserved) {
                sharedReservations.putIfAbsent(id, true);
            } else {
                assertThat(result).isInstanceOf(ReservationResult.NotEnough.class);
                assertThat(sharedReservations).doesNotContainKey(id);
            }
        };
    }

    private Runnable releaseShared(ReservationId id) {
        return () -> {
            var wasOpen = sharedReservations.put(id, false);
            assertThat(desk.reservations().release(id))
                    .isInstanceOf(
                            Boolean.TRUE.equals(wasOpen)
                                    ? ReleaseResult.Released.class
                                    : ReleaseResult.ClosedAlready.class);
        };
    }

    private Runnable reverse() {
        return switch (random.nextInt(5)) {
            case 0 -> onAny(plain.expenses(), this::reverseClaim);
            case 1 -> onAny(plain.expenses(), this::reversePayment);
            case 2 -> onAny(plain.reservations(), this::reverseReservation);
            default -> onAny(plain.moves(), this::reverseMove);
        };
    }

    private Runnable reverseMove(TransferId id) {
        return () -> {
            var asksAnother = plain.asksAnother(id);
            var result = reversal(id);
            if (asksAnother && result instanceof ReversalResult.NotEnough) {
                return;
            }
            expect(plain.reverse(id), result);
        };
    }

    private Runnable reverseClaim(ExpenseId id) {
        return () -> expect(plain.reverseClaim(id), reversal(TransferId.of(TransferKind.CLAIM, id.value())));
    }

    private Runnable reversePayment(ExpenseId id) {
        return onAny(
                plain.paymentsOf(id), payment -> () -> expect(plain.reversePayment(id, payment), reversal(payment)));
    }

    private Runnable reverseReservation(ReservationId id) {
        return () -> expect(
                new ReversalResult.OtherWay(TransferKind.RESERVE),
                reversal(TransferId.of(TransferKind.RESERVE, id.value())));
    }

    private ReversalResult reversal(TransferId id) {
        return desk.reversals().reverse(id, "Vergist");
    }

    private static void expect(Object expected, Object found) {
        assertThat(found).isEqualTo(expected);
    }

    /** Where there is none yet, money comes in first. */
    private <T> Runnable onAny(List<T> things, Function<T, Runnable> command) {
        return things.isEmpty() ? receive() : command.apply(anyOf(things));
    }

    /** Recent ones more often than others: with those there is more to do. */
    private <T> T anyOf(List<T> things) {
        var recent = Math.min(things.size(), 1 + random.nextInt(things.size()));
        return things.get(things.size() - 1 - random.nextInt(recent));
    }

    private boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }

    private Euros amount() {
        return new Euros(1 + random.nextInt(MOST_CENTS));
    }
}

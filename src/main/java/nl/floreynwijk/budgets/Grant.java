package nl.floreynwijk.budgets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** What a funder promised for a budget, what came of it, and what it expects in return. */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("budgets_grant")
class Grant {

    @Id
    private final GrantId id;

    @Column("funder_id")
    private final FunderId funder;

    @Column("budget_id")
    private final BudgetId budget;

    private final String title;

    @Column("cents")
    private final Euros amount;

    private final LocalDate periodFrom;
    private final LocalDate periodUntil;

    @Column("owed_cents")
    private Euros owed = Euros.ZERO;

    @Column("given_back_cents")
    private Euros givenBack = Euros.ZERO;

    private final Instant madeAt;

    @Column("made_by")
    private final @Nullable AccountId madeBy;

    @MappedCollection(idColumn = "grant_id")
    private final Set<Instalment> instalments;

    @MappedCollection(idColumn = "grant_id")
    private final Set<Expectation> expectations;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores it from its rows. */
    Grant(
            GrantId id,
            FunderId funder,
            BudgetId budget,
            String title,
            Euros amount,
            LocalDate periodFrom,
            LocalDate periodUntil,
            Instant madeAt,
            @Nullable AccountId madeBy,
            Set<Instalment> instalments,
            Set<Expectation> expectations) {
        this.id = id;
        this.funder = funder;
        this.budget = budget;
        this.title = title;
        this.amount = amount;
        this.periodFrom = periodFrom;
        this.periodUntil = periodUntil;
        this.madeAt = madeAt;
        this.madeBy = madeBy;
        this.instalments = instalments;
        this.expectations = expectations;
    }

    static Grant made(GrantId id, BudgetId budget, GrantPlan plan, AccountId by, Instant now) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a grant: " + plan.problems());
        }
        var grant = new Grant(
                id,
                plan.funder(),
                budget,
                plan.title().strip(),
                plan.amount(),
                plan.from(),
                plan.until(),
                now,
                by,
                new HashSet<>(),
                new HashSet<>());
        var parts = plan.instalments().stream()
                .sorted(Comparator.comparing(GrantPlan.Part::dueOn))
                .toList();
        IntStream.range(0, parts.size()).forEach(at -> grant.instalments.add(part(at + 1, parts.get(at))));
        IntStream.range(0, plan.expectations().size())
                .forEach(at -> grant.expectations.add(
                        expectation(at + 1, plan.expectations().get(at))));
        return grant;
    }

    private static Instalment part(int number, GrantPlan.Part part) {
        return new Instalment(number, part.dueOn(), part.amount(), Euros.ZERO, Euros.ZERO);
    }

    private static Expectation expectation(int number, GrantPlan.Expected expected) {
        return new Expectation(
                number, expected.text().strip(), expected.shownBy().strip(), null, null);
    }

    Optional<Instalment> instalment(int number) {
        return instalments.stream().filter(it -> it.number() == number).findFirst();
    }

    /** Notes that money of an instalment came in: no more than is still to come of it. */
    void receive(int number, Euros received) {
        var instalment = instalment(number).orElseThrow();
        if (received.compareTo(instalment.open()) > 0) {
            throw new IllegalArgumentException("More than was promised: " + received);
        }
        instalments.remove(instalment);
        instalments.add(instalment.receive(received));
    }

    /** What was noted turned out not to have come in. */
    void didNotReceive(int number, Euros noted) {
        var instalment = instalment(number).orElseThrow();
        instalments.remove(instalment);
        instalments.add(instalment.receive(Euros.ZERO.minus(noted)));
    }

    /**
     * Takes part of the grant away: what is still to come lapses first, the last instalment before the others; the rest
     * is owed by the budget it was promised for. What went on to dwellings is theirs, so that no more is owed than that
     * budget itself has of it.
     *
     * @param kept what that budget itself got of it and did not give back
     * @return what lapsed
     */
    Euros cut(Euros less, Euros kept) {
        if (less.compareTo(cuttable(kept)) > 0) {
            throw new IllegalArgumentException("More than is left of the grant: " + less);
        }
        var left = less;
        for (var instalment : instalments.stream()
                .sorted(Comparator.comparingInt(Instalment::number).reversed())
                .toList()) {
            var lapsing = Amounts.least(left, instalment.open());
            instalments.remove(instalment);
            instalments.add(instalment.lapse(lapsing));
            left = left.minus(lapsing);
        }
        owed = owed.plus(left);
        return less.minus(left);
    }

    /**
     * What could still be cut: what is still to come, and what its budget has of it and does not owe already.
     *
     * @param kept what that budget itself got of it and did not give back
     */
    Euros cuttable(Euros kept) {
        return Amounts.sum(instalments.stream().map(Instalment::open)).plus(Amounts.most(Euros.ZERO, kept.minus(owed)));
    }

    /** Some of what is owed was given back. */
    void settle(Euros paid) {
        owed = owed.minus(paid);
        givenBack = givenBack.plus(paid);
    }

    /** What was left of it at the end of a year was given back. */
    void giveBack(Euros rest) {
        givenBack = givenBack.plus(rest);
    }

    /** Whether somebody saw that it was achieved; looked at again, it is what was seen last. */
    void meet(int number, LocalDate day, String finding) {
        var expectation = expectations.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow();
        expectations.remove(expectation);
        expectations.add(expectation.met(day, finding));
    }

    GrantId id() {
        return id;
    }

    BudgetId budget() {
        return budget;
    }

    Euros owed() {
        return owed;
    }

    Optional<Integer> version() {
        return Optional.ofNullable(version);
    }
}

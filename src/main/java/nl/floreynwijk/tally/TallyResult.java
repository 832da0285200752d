package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The account of a count: what was bought and who paid it, what was not bought and why, and what else might have been.
 *
 * <p>All amounts are in the smallest unit, which {@link Election#money()} tells.
 */
public final class TallyResult {

    /** So many points of voters are gone through to try other lots: some seconds of work. */
    private static final long MOST_WORK = 1_000_000_000;

    /** All orders of six. */
    private static final long MOST_LOTS = 720;

    /** The decimals of a currency. */
    private static final int CENTS = 2;

    private final Run run;
    private final int[] lot;
    private final Outcome outcome;

    TallyResult(Run run, int[] lot, Outcome outcome) {
        this.run = run;
        this.lot = lot.clone();
        this.outcome = outcome;
    }

    /** As it was counted: perhaps in a smaller unit than it was given in. */
    public Election election() {
        return run.election();
    }

    public CountingRules rules() {
        return run.rules();
    }

    /** What gets money, in the order in which it was chosen. */
    public List<Purchase> purchases() {
        return outcome.bought().stream().map(this::purchase).toList();
    }

    private Purchase purchase(Outcome.Bought bought) {
        return new Purchase(
                project(bought.project()),
                bought.amount(),
                bought.way(),
                bought.lot().stream().map(this::project).toList());
    }

    private Project project(int place) {
        return election().projects().get(place);
    }

    /** What all that is bought costs. */
    public long spent() {
        return outcome.spent();
    }

    public long left() {
        return election().budget() - spent();
    }

    /** How often was counted: once, and again each time shares went up, also the time that cost too much. */
    public int counts() {
        return outcome.counts();
    }

    /** What each voter had in the first count; nothing where there are no voters. */
    public Fraction firstShare() {
        return voters() == 0
                ? Fraction.ZERO
                : Fraction.of(Shares.firstMoney(election(), voters(), rules().add1()), voters());
    }

    /** Who paid what; the first purchases are its rounds. */
    public Ledger ledger() {
        return outcome.ledger();
    }

    /**
     * What a unit of utility cost in a round, the ρ of the paper: the price of a point, by cost divided by the cost of the
     * project.
     */
    public Fraction price(int round) {
        var price = outcome.ledger().price(round);
        return switch (rules().utility()) {
            case COST ->
                price.dividedBy(run.votes().costs[outcome.bought().get(round).project()]);
            case POINTS -> price;
        };
    }

    /** What voters paid together for a purchase of this result; empty where they did not pay it of their shares. */
    public Optional<Payments> payments(Purchase purchase) {
        return purchase.way() == Purchase.Way.SHARES
                ? Optional.of(Payments.of(ledger().payments(round(purchase)).stream()
                        .map(Ledger.Payment::amount)
                        .toList()))
                : Optional.empty();
    }

    /** The first purchases are the rounds. */
    private int round(Purchase purchase) {
        var round = purchases().indexOf(purchase);
        if (round < 0) {
            throw new IllegalArgumentException(
                    "Not bought here: " + purchase.project().id());
        }
        return round;
    }

    /**
     * What a purchase costs for each supporter of its project, in the currency, rounded half up to cents; empty where
     * nobody wants it.
     */
    public Optional<BigDecimal> costPerSupporter(Purchase purchase) {
        var supporters = supporters(purchase.project());
        return supporters == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(purchase.amount(), supporters)
                        .dividedBy(election().money().one())
                        .rounded(CENTS));
    }

    /** How many voters want a project. */
    public int supporters(Project project) {
        return run.votes().supporters[place(project)];
    }

    private int place(Project project) {
        var place = election().projects().indexOf(project);
        if (place < 0) {
            throw new IllegalArgumentException("Not a project of this election: " + project.id());
        }
        return place;
    }

    /** How many ballots name a project, also those that give it no points. */
    public int named(Project project) {
        var place = place(project);
        return (int) election().ballots().stream()
                .filter(it -> Arrays.stream(it.choices()).anyMatch(choice -> choice == place))
                .count();
    }

    /** The points of all voters for a project; where they give none, an approval is one. */
    public BigDecimal points(Project project) {
        return election().box().points().toAmount(run.votes().scores[place(project)]);
    }

    public int voters() {
        return run.votes().voters;
    }

    /** How many voters get nothing that they want. */
    public int votersWithNothing() {
        return run.votes().votersWithout(outcome.projects());
    }

    /** How many voters get at least one thing that they want. */
    public int votersWithSomething() {
        return voters() - votersWithNothing();
    }

    /** What most votes first would have bought under the same conditions, in its order; this counts again. */
    public List<Project> byMostVotes() {
        return run.byMostVotes().outcome(lot).projects().stream()
                .map(this::project)
                .toList();
    }

    /** Why each of the others gets no money; those with most votes first. */
    public List<Loss> losses() {
        return new Losses(run, lot, outcome).all();
    }

    /** What the lot had to do with it; this counts again, in a large election for some seconds. */
    public LotEffect lotEffect() {
        var work = (long) run.votes().support.columns.length * outcome.counts() + 1;
        var most = (int) Math.clamp(MOST_WORK / work, 1, MOST_LOTS);
        return new OtherLots(run.votes(), lot, run::outcome, most)
                .effect(outcome, election().projects());
    }
}

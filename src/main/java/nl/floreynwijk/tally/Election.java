package nl.floreynwijk.tally;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The projects and the ballots of one participatory budget, and how much money there is. */
public final class Election {

    /** Currencies of which a unit is worth about a cent, or less. */
    private static final Set<String> SMALL_UNITS =
            Set.of("CLP", "COP", "HUF", "IDR", "ISK", "JPY", "KRW", "PYG", "RSD", "TZS", "UGX", "VND");

    private static final int HUNDRED = 100;

    private final Map<String, String> meta;
    private final long budget;
    private final Scale money;
    private final List<Project> projects;
    private final BallotBox box;

    /**
     * The money is above zero, and each project has an id of its own; what else a file could have wrong, its reader tells.
     *
     * @param meta what is said of it, by the keys of the format
     * @param budget in the unit of {@code money}, as the costs of the projects
     */
    Election(Map<String, String> meta, long budget, Scale money, List<Project> projects, BallotBox box) {
        this.meta = Collections.unmodifiableMap(new LinkedHashMap<>(meta));
        this.budget = budget;
        this.money = money;
        this.projects = List.copyOf(projects);
        this.box = box;
        if (budget <= 0 || projects.stream().map(Project::id).distinct().count() < projects.size()) {
            throw new IllegalArgumentException("There is no money, or two projects have one id");
        }
    }

    /**
     * Makes an election that a file could hold and a reader would have nothing to say of.
     *
     * @param meta what is said of it, by the keys of the format; the numbers of projects and of votes, the budget and the
     *     type of votes follow from the rest, and {@code max_length} is at most the number of projects
     * @param budget in the unit of {@code money}, as the costs of the projects
     * @throws IllegalArgumentException when a file could not hold this, such as an unknown project, two votes of one
     *     voter or points that do not match, and when a vote is not within the limits of {@code meta}: by
     *     {@code min_} and {@code max_} before {@code length}, {@code points}, {@code sum_points} and {@code sum_cost};
     *     an empty vote names no project, and needs a {@code min_length} of zero or none
     */
    public static Election of(
            Map<String, String> meta,
            long budget,
            Scale money,
            List<Project> projects,
            VoteType type,
            List<Vote> votes) {
        return PbParts.election(meta, budget, money, projects, type, votes);
    }

    /** What is said of it, in the order of the file, also under keys that nobody knows. */
    public Map<String, String> meta() {
        return meta;
    }

    /** What people call it; empty where nobody says. */
    public String title() {
        return meta.getOrDefault("description", "");
    }

    /** The code of the currency, such as EUR; empty where nobody says. */
    public String currency() {
        return meta.getOrDefault("currency", "");
    }

    /** The money there is, in the unit of {@link #money()}. */
    public long budget() {
        return budget;
    }

    public Scale money() {
        return money;
    }

    public List<Project> projects() {
        return projects;
    }

    public VoteType type() {
        return box.type();
    }

    public List<Ballot> ballots() {
        return box.ballots();
    }

    /**
     * What each ballot says, in their order, so that another election can be made of it.
     *
     * @throws ArithmeticException when a ballot gives a part of a point
     */
    public List<Vote> votes() {
        return ballots().stream().map(this::vote).toList();
    }

    private Vote vote(Ballot ballot) {
        var ids = Arrays.stream(ballot.choices())
                .mapToObj(it -> projects.get(it).id())
                .toList();
        var points = IntStream.range(0, type().hasPoints() ? ballot.size() : 0)
                .mapToObj(it -> box.points().toAmount(ballot.points(it)).intValueExact())
                .toList();
        return new Vote(ballot.voter(), ids, points);
    }

    /** By how much everybody's share goes up each time, in the currency. */
    BigDecimal increment(Add1 add1) {
        return add1.increment().orElseGet(() -> money.toAmount(step()));
    }

    /** A sum that people notice, in the unit of {@link #money()}: one euro, but a hundred forints. */
    long step() {
        return money.one() * (SMALL_UNITS.contains(currency()) ? HUNDRED : 1);
    }

    /** The same election in a unit of which this amount is a whole number too. */
    Election inUnitOf(BigDecimal amount) {
        var unit = Scale.of(List.of(money.toAmount(1), amount));
        var factor = unit.one() / money.one();
        return new Election(
                meta,
                Math.multiplyExact(budget, factor),
                unit,
                projects.stream().map(it -> it.inUnit(factor)).toList(),
                box);
    }

    BallotBox box() {
        return box;
    }

    /** Who wants what. */
    Profile profile() {
        return box.profile(projects);
    }
}

package nl.floreynwijk.budgets;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.floreynwijk.base.Euros;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What money is meant for: whose it is, what it may be spent on and by which rules, how it is shared and what happens to
 * what is left. Whose it is never changes; the rest holds from the moment it is said.
 */
@SuppressWarnings("UnusedVariable") // Spring Data writes what only queries read
@Table("budgets_label")
class Label {

    @Id
    private final LabelCode code;

    private final Scale scale;
    private final int position;
    private String nameDutch = "";
    private String nameEnglish = "";
    private String textDutch = "";
    private String textEnglish = "";
    private CarryOver carryOver = CarryOver.KEEP;

    @Column("carry_over_cents")
    private @Nullable Euros carryOverMost;

    private @Nullable Integer splitPercent;
    private @Nullable LabelCode splitLabel;

    @Column("overdraft_cents")
    private Euros overdraft = Euros.ZERO;

    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validUntil;

    @MappedCollection(idColumn = "label")
    private Set<LabelPurpose> purposes = new HashSet<>();

    @MappedCollection(idColumn = "label")
    private Set<SpendRule> rules = new HashSet<>();

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores a label from its rows. */
    Label(LabelCode code, Scale scale, int position) {
        this.code = code;
        this.scale = scale;
        this.position = position;
    }

    static Label planned(LabelCode code, Scale scale, int position, LabelPlan plan) {
        var label = new Label(code, scale, position);
        label.change(plan);
        return label;
    }

    void change(LabelPlan plan) {
        if (!plan.problems().isEmpty()) {
            throw new IllegalArgumentException("Not a label: " + plan.problems());
        }
        nameDutch = plan.nameDutch().strip();
        nameEnglish = plan.nameEnglish().strip();
        textDutch = plan.textDutch().strip();
        textEnglish = plan.textEnglish().strip();
        carryOver = plan.carryOver();
        carryOverMost = plan.carryOverMost().orElse(null);
        splitPercent = plan.split().map(Split::percent).orElse(null);
        splitLabel = plan.split().map(Split::label).orElse(null);
        overdraft = plan.overdraft();
        validFrom = plan.validFrom().orElse(null);
        validUntil = plan.validUntil().orElse(null);
        purposes = plan.purposes().stream().map(LabelPurpose::new).collect(toSet());
        rules = new HashSet<>(plan.rules());
    }

    /** The rule that forbids to reserve so much for that on a day; empty when none does. */
    Optional<BrokenRule> forbidsReserving(PurposeCode purpose, Euros amount, Standing standing, LocalDate day) {
        return forbidsPurpose(purpose)
                .or(() -> forbidsDay(day))
                .or(() -> firstOf(it -> !it.kind().allowsReserving(it.limit(), amount, standing)));
    }

    /** The rule that forbids to set so much apart on a day for a vote about what it is for; empty when none does. */
    Optional<BrokenRule> forbidsHolding(Euros amount, Standing standing, LocalDate day) {
        return forbidsDay(day).or(() -> firstOf(it -> !it.kind().allowsHolding(it.limit(), amount, standing)));
    }

    /** The rule that forbids to give a winner so much for that, of what was set apart for the vote; empty when none does. */
    Optional<BrokenRule> forbidsAwarding(PurposeCode purpose, Euros amount, LocalDate day) {
        return forbidsPurpose(purpose)
                .or(() -> forbidsDay(day))
                .or(() -> firstOf(it -> !it.kind().allowsAwarding(it.limit(), amount)));
    }

    private Optional<BrokenRule> forbidsPurpose(PurposeCode purpose) {
        return purposes.contains(new LabelPurpose(purpose))
                ? Optional.empty()
                : Optional.of(new BrokenRule.NotForThis());
    }

    private Optional<BrokenRule> forbidsDay(LocalDate day) {
        return (validFrom != null && day.isBefore(validFrom)) || (validUntil != null && day.isAfter(validUntil))
                ? Optional.of(new BrokenRule.NotValid(Optional.ofNullable(validFrom), Optional.ofNullable(validUntil)))
                : Optional.empty();
    }

    /** The rule that forbids to save so much of what is free, or to help with it; empty when none does. */
    Optional<BrokenRule> forbidsTaking(Euros amount, Euros free) {
        return firstOf(it -> !it.kind().allowsTaking(it.limit(), amount, free));
    }

    /**
     * The rule that forbids an expense; empty when none does.
     *
     * @param together with what else goes to the same supplier for the same thing
     */
    Optional<BrokenRule> forbidsSpending(Euros amount, Euros together, boolean local, boolean documented) {
        return firstOf(it -> !it.kind().allowsSpending(it.limit(), amount, together, local, documented));
    }

    /** Of several that are broken always the same one, by the order of their kinds. */
    private Optional<BrokenRule> firstOf(Predicate<SpendRule> broken) {
        return rules.stream()
                .filter(broken)
                .min(Comparator.comparing(SpendRule::kind))
                .map(BrokenRule.Rule::new);
    }

    /** Whether two people look at an expense of so much. */
    boolean needsTwoPeople(Euros amount) {
        return rules.stream()
                .anyMatch(it -> it.kind() == RuleKind.TWO_PEOPLE_ABOVE && amount.compareTo(it.limit()) > 0);
    }

    /** Whether whatever the other label's money may be spent on, this one's may be too. */
    boolean covers(Label other) {
        return purposes.containsAll(other.purposes);
    }

    Optional<Split> split() {
        return splitPercent == null || splitLabel == null
                ? Optional.empty()
                : Optional.of(new Split(splitPercent, splitLabel));
    }

    Set<SpendRule> rules() {
        return Set.copyOf(rules);
    }

    LabelCode code() {
        return code;
    }

    Scale scale() {
        return scale;
    }

    Euros overdraft() {
        return overdraft;
    }

    CarryOver carryOver() {
        return carryOver;
    }

    Optional<Euros> carryOverMost() {
        return Optional.ofNullable(carryOverMost);
    }

    Optional<Integer> version() {
        return Optional.ofNullable(version);
    }
}

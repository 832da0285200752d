package nl.floreynwijk.parade;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.floreynwijk.bank.Iban;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One year of a parade.
 *
 * <p>What is paid back, and by which rule, stands from the moment booking opens.
 */
@Table("parade_edition")
class Edition {

    @Id
    private final EditionId id;

    private final SeriesId seriesId;
    private String code;
    private String name;
    private String street = "";
    private EditionStatus status = EditionStatus.IDEA;
    private String statusReason = "";
    private String iban = "";
    private String accountHolder = "";

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private EditionTexts texts;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private BookingRules rules;

    @MappedCollection(idColumn = "edition_id")
    private final Set<EditionDay> days;

    @MappedCollection(idColumn = "edition_id")
    private final Set<RefundStep> refundSteps;

    private @Nullable Instant openedAt;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores an edition from its rows. */
    Edition(
            EditionId id,
            SeriesId seriesId,
            String code,
            String name,
            EditionTexts texts,
            BookingRules rules,
            Set<EditionDay> days,
            Set<RefundStep> refundSteps) {
        this.id = id;
        this.seriesId = seriesId;
        this.code = code;
        this.name = name;
        this.texts = texts;
        this.rules = rules;
        this.days = new HashSet<>(days);
        this.refundSteps = new HashSet<>(refundSteps);
    }

    /** An edition that is thought of. */
    static Edition planned(SeriesId series, EditionPlan plan) {
        var edition = new Edition(
                EditionId.random(),
                series,
                plan.code(),
                plan.name(),
                plan.texts(),
                BookingRules.of(plan.rules()),
                Set.of(),
                Set.of());
        edition.become(plan);
        return edition;
    }

    /** As it was read from its rows in one query. */
    static Edition kept(EditionDetails read, @Nullable Instant openedAt) {
        var plan = read.plan();
        var edition = new Edition(
                read.id(),
                read.series().id(),
                plan.code(),
                plan.name(),
                plan.texts(),
                BookingRules.of(plan.rules()),
                Set.copyOf(plan.days()),
                Set.copyOf(plan.rules().refunds().steps()));
        edition.street = plan.street();
        edition.status = read.summary().status();
        edition.statusReason = read.summary().statusReason();
        edition.iban = plan.iban();
        edition.accountHolder = plan.accountHolder();
        edition.openedAt = openedAt;
        edition.version = read.version();
        return edition;
    }

    /**
     * Is as the plan says from now on.
     *
     * @throws IllegalArgumentException when the plan has problems, or takes back what {@link #standing stands}
     */
    void become(EditionPlan plan) {
        if (!plan.problems().isEmpty() || !standing(plan).isEmpty()) {
            throw new IllegalArgumentException("Not this edition: %s, %s".formatted(plan.problems(), standing(plan)));
        }
        code = plan.code();
        name = plan.name();
        street = plan.street();
        iban = Iban.parse(plan.iban()).map(Iban::value).orElse("");
        accountHolder = plan.accountHolder();
        texts = plan.texts();
        rules = BookingRules.of(plan.rules());
        days.clear();
        days.addAll(plan.days());
        refundSteps.clear();
        refundSteps.addAll(plan.rules().refunds().steps());
    }

    /** What the plan would take back of what stands since booking opened, because people agreed to it. */
    Set<EditionPlan.Problem> standing(EditionPlan plan) {
        return openedAt == null ? Set.of() : new StandingTerms(code, days(), rules(), iban).changedBy(plan);
    }

    /** Whether money that people were asked for would go to another account, or to another name. */
    boolean paysElsewhere(EditionPlan plan) {
        var planned = Iban.parse(plan.iban()).map(Iban::value).orElse("");
        return openedAt != null
                && !iban.isEmpty()
                && !(planned.equals(iban) && plan.accountHolder().equals(accountHolder));
    }

    /** What it lacks before booking can open, prices apart. */
    Set<OpeningNeed> lacks() {
        var needs = EnumSet.noneOf(OpeningNeed.class);
        if (days.isEmpty()) {
            needs.add(OpeningNeed.DAY);
        }
        if (street.isEmpty()) {
            needs.add(OpeningNeed.STREET);
        }
        if (iban.isEmpty() || accountHolder.isEmpty()) {
            needs.add(OpeningNeed.IBAN);
        }
        if (texts.terms().isEmpty()) {
            needs.add(OpeningNeed.TERMS);
        }
        return needs;
    }

    /**
     * Goes from one status to another; what everybody reads changes with it.
     *
     * @param reason why; empty for a status that needs none
     * @throws IllegalStateException when it cannot become so, or lacks what it needs for that
     */
    void turn(EditionStatus next, String reason, Instant now) {
        if (!status.mayBecome(next) || (openedAt == null && !lacks().isEmpty())) {
            throw new IllegalStateException("%s does not become %s".formatted(status, next));
        }
        if (openedAt == null) {
            openedAt = now;
        }
        status = next;
        statusReason = reason;
    }

    EditionId id() {
        return id;
    }

    /** Of one that was kept. */
    int version() {
        return version == null ? 0 : version;
    }

    SeriesId series() {
        return seriesId;
    }

    /** Begins the number of each booking and invoice, such as {@code ZP2027}. */
    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String street() {
        return street;
    }

    EditionStatus status() {
        return status;
    }

    String statusReason() {
        return statusReason;
    }

    /** In order. */
    List<EditionDay> days() {
        return days.stream().sorted(Comparator.comparing(EditionDay::day)).toList();
    }

    LocalDate firstDay() {
        return days().getFirst().day();
    }

    LocalDate lastDay() {
        return days().getLast().day();
    }

    /** Whether its last day has been. */
    boolean isOver(LocalDate today) {
        return !days.isEmpty() && lastDay().isBefore(today);
    }

    /** Whether pitches can be booked on that day. */
    boolean isBookableOn(LocalDate today) {
        return status.isBookable() && today.isBefore(firstDay());
    }

    /** Whether whoever booked changes and cancels by themselves on that day; while it is uncertain, until the day before. */
    boolean mayChangeOn(LocalDate today) {
        return rules().mayChangeOn(today, status, firstDay());
    }

    /** How long somebody from the waiting list thinks an offer over. */
    Duration offerTime() {
        return Duration.ofHours(rules.offerHours());
    }

    EditionRules rules() {
        return new EditionRules(
                rules.approval(),
                Optional.ofNullable(rules.earlyUntil()),
                Optional.ofNullable(rules.changeUntil()),
                rules.keptPercent(),
                Optional.ofNullable(rules.keptUntil()),
                rules.paymentDays(),
                rules.offerHours(),
                Optional.ofNullable(rules.mostAlike()),
                rules.vatPercent(),
                refundRule());
    }

    RefundRule refundRule() {
        return new RefundRule(List.copyOf(refundSteps), rules.uncertainPercent(), rules.cancelledPercent());
    }

    EditionTexts texts() {
        return texts;
    }

    /** Where to pay; empty as long as the organiser did not say. */
    Optional<Iban> iban() {
        return Iban.parse(iban);
    }

    String accountHolder() {
        return accountHolder;
    }

    /** When booking opened; from then on the rule for paying back stands. */
    Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }
}

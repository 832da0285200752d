package nl.floreynwijk.membership;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.Euros;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people were asked to pay before their membership starts, for whoever keeps the books. */
@Service
@RetryOnConflict
@Transactional
public class Dues {

    /** The most characters a reason to waive has. */
    public static final int LONGEST_REASON = Due.LONGEST_REASON;

    /** The most that one page of the list holds. */
    public static final int MOST = 200;

    private static final Euros MOST_AT_ONCE = Euros.of(100_000);

    private final DueRepository repository;
    private final MemberRepository members;
    private final Admission admission;
    private final JdbcAggregateTemplate payments;
    private final JdbcClient database;
    private final CurrentAccount currentAccount;
    private final AuditTrail audit;
    private final Clock clock;

    Dues(
            DueRepository repository,
            MemberRepository members,
            Admission admission,
            JdbcAggregateTemplate payments,
            JdbcClient database,
            CurrentAccount currentAccount,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.members = members;
        this.admission = admission;
        this.payments = payments;
        this.database = database;
        this.currentAccount = currentAccount;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whose membership waits for money, the longest waiting first: at most 200. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    @Transactional(readOnly = true)
    public List<DueSummary> open() {
        return database.sql("""
                        select d.id, d.member_id, d.amount_cents, d.asked_at, m.kind,
                            coalesce(m.organisation_name, concat(m.given_name, ' ', m.family_name)) as name,
                            (select coalesce(sum(p.amount_cents), 0) from membership_payment p where p.due_id = d.id)
                                as received
                        from membership_due d
                        join membership_member m on m.id = d.member_id
                        where d.settled_at is null and m.ended_on is null
                        order by d.asked_at
                        limit :most
                        """)
                .param("most", MOST)
                .query((row, number) -> new DueSummary(
                        new DueId(row.getObject("id", UUID.class)),
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getString("name"),
                        new KindCode(row.getString("kind")),
                        new Euros(row.getLong("amount_cents")),
                        new Euros(row.getLong("received")),
                        row.getObject("asked_at", Instant.class)))
                .list();
    }

    /**
     * Notes money that came in. When nothing is missing any more the membership starts: numbers follow the order in
     * which people paid.
     *
     * @param payment made when the form was shown: recording it again is recording it once
     */
    @RolesAllowed(Roles.TREASURER)
    public PaymentResult receive(DueId id, PaymentId payment, Euros amount, LocalDate receivedOn) {
        if (amount.compareTo(Euros.ZERO) <= 0 || amount.compareTo(MOST_AT_ONCE) > 0) {
            return new PaymentResult.NotAnAmount();
        }
        var today = DutchTime.day(clock.instant());
        if (receivedOn.isAfter(today) || receivedOn.isBefore(today.minusYears(1))) {
            return new PaymentResult.NotADay(today);
        }
        var due = repository.lock(id).orElseThrow();
        if (due.isSettled()) {
            return new PaymentResult.SettledAlready();
        }
        note(new Payment(payment, id, amount, receivedOn, currentAccount.id(), clock.instant()));
        var left = due.leftAfter(receivedFor(id));
        if (left.compareTo(Euros.ZERO) > 0) {
            var member = members.findById(due.member()).orElseThrow();
            return new PaymentResult.PartlyPaid(member.name(), left);
        }
        due.settle(clock.instant());
        return start(due);
    }

    private void note(Payment payment) {
        try {
            payments.insert(payment);
            audit.record(MembershipActions.PAYMENT_NOTED, payment.due().toString());
        } catch (DuplicateKeyException sentTwice) {
            // The form was sent twice; the money came in once
        }
    }

    private Euros receivedFor(DueId id) {
        return new Euros(
                database.sql("select coalesce(sum(amount_cents), 0) from membership_payment where due_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single());
    }

    /** Lets somebody in who need not pay. */
    @RolesAllowed({Roles.TREASURER, Roles.BOARD})
    public PaymentResult waive(DueId id, String reason) {
        var why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            return new PaymentResult.NoReason();
        }
        var due = repository.lock(id).orElseThrow();
        if (due.isSettled()) {
            return new PaymentResult.SettledAlready();
        }
        due.waive(currentAccount.id(), why, clock.instant());
        audit.record(MembershipActions.DUE_WAIVED, id.toString());
        return start(due);
    }

    private PaymentResult start(Due due) {
        repository.save(due);
        var member = members.findById(due.member()).orElseThrow();
        return new PaymentResult.Started(member.name(), admission.start(member));
    }
}

package nl.floreynwijk.green;

import java.time.Clock;
import nl.floreynwijk.access.AccountErased;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.AccountRenamed;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.membership.MemberLeft;
import nl.floreynwijk.membership.Memberships;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of certificates and placements when somebody is called otherwise, leaves, or is forgotten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HoursFollower {

    private final CertificateTable certificates;
    private final Memberships memberships;
    private final Contacts contacts;
    private final JdbcClient database;
    private final Clock clock;

    HoursFollower(
            CertificateTable certificates,
            Memberships memberships,
            Contacts contacts,
            JdbcClient database,
            Clock clock) {
        this.certificates = certificates;
        this.memberships = memberships;
        this.contacts = contacts;
        this.database = database;
        this.clock = clock;
    }

    /** What was signed and certified stays under the name it had. */
    @EventListener
    void follow(AccountRenamed renamed) {
        contacts.of(renamed.account()).ifPresent(it -> {
            update(
                    "update green_placement set pupil_name = :name, version = version + 1 where pupil_id = :who",
                    renamed.account(),
                    it.name());
            update(
                    "update green_placement set mentor_name = :name, version = version + 1 where mentor_id = :who and signed_at is null",
                    renamed.account(),
                    it.name());
        });
    }

    /** The gardener finds their pupils another mentor. Whoever has another membership goes on. */
    @EventListener
    void follow(MemberLeft left) {
        if (memberships.of(left.account()).isEmpty()) {
            update(
                    "update green_placement set mentor_id = null, mentor_name = :name, version = version + 1 where mentor_id = :who and signed_at is null",
                    left.account(),
                    "");
        }
    }

    /** Of a pupil nothing stays but that a number was real; of a mentor what they said of others, without their name. */
    @EventListener
    void forget(AccountErased erased) {
        certificates.forget(erased.account(), clock.instant());
        database.sql("delete from green_placement where pupil_id = ?")
                .param(erased.account().value())
                .update();
        update(
                "update green_placement set mentor_id = null, mentor_name = :name, version = version + 1 where mentor_id = :who",
                erased.account(),
                "");
    }

    /** With the version, so that whoever read it before does not write the old name again. */
    private void update(String sql, AccountId who, String name) {
        database.sql(sql).param("who", who.value()).param("name", name).update();
    }
}

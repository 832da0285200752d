package nl.floreynwijk.green;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.base.i18n.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was certified. */
@Component
class CertificateTable {

    private static final int MOST = 100;

    private final JdbcClient database;

    CertificateTable(JdbcClient database) {
        this.database = database;
    }

    /** The one that says the same of the same days; {@code soFar} is until whichever day it was made on. */
    Optional<CertificateNumber> same(
            AccountId account, Optional<PlacementId> placement, Certified certified, boolean soFar) {
        return database.sql("""
                        select number from green_certificate
                        where account_id = :account and placement_id <=> :placement and from_day = :from
                            and ((so_far and :soFar) or until_day = :until)
                            and fingerprint = :fingerprint and withdrawn_at is null
                        order by made_at desc limit 1
                        """)
                .param("account", account.value())
                .param("placement", placement.map(PlacementId::value).orElse(null))
                .param("from", certified.from())
                .param("until", certified.until())
                .param("soFar", soFar)
                .param("fingerprint", certified.fingerprint())
                .query((row, _) -> new CertificateNumber(row.getString("number")))
                .optional();
    }

    CertificateNumber add(
            AccountId account, Optional<PlacementId> placement, Certified certified, boolean soFar, Instant now) {
        var number = CertificateNumber.random();
        database.sql("""
                        insert into green_certificate (number, account_id, placement_id, name, from_day, until_day, so_far,
                            minutes, shifts, paid_shifts, goals, goals_reached, signed_on, fingerprint, made_at)
                        values (:number, :account, :placement, :name, :from, :until, :soFar, :minutes, :shifts, :paid,
                            :goals, :reached, :signedOn, :fingerprint, :now)
                        """)
                .param("number", number.letters())
                .param("account", account.value())
                .param("placement", placement.map(PlacementId::value).orElse(null))
                .param("name", certified.name())
                .param("from", certified.from())
                .param("until", certified.until())
                .param("soFar", soFar)
                .param("minutes", certified.minutes())
                .param("shifts", certified.shifts().size())
                .param("paid", certified.paidShifts())
                .param(
                        "goals",
                        certified.placement().map(it -> it.goals().size()).orElse(null))
                .param(
                        "reached",
                        certified.placement().map(PlacementDetails::reached).orElse(null))
                .param(
                        "signedOn",
                        certified
                                .placement()
                                .flatMap(PlacementDetails::signedOn)
                                .orElse(null))
                .param("fingerprint", certified.fingerprint())
                .param("now", now)
                .update();
        return number;
    }

    /** What is kept of one that was not withdrawn, to print it again. */
    record Kept(Optional<PlacementId> placement, LocalDate from, LocalDate until, Instant madeAt, String fingerprint) {}

    Optional<Kept> kept(CertificateNumber number, AccountId account) {
        return database.sql("""
                        select * from green_certificate
                        where number = :number and account_id = :account and withdrawn_at is null
                        """)
                .param("number", number.letters())
                .param("account", account.value())
                .query((row, _) -> new Kept(
                        Optional.ofNullable(row.getObject("placement_id", UUID.class))
                                .map(PlacementId::new),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getObject("made_at", Instant.class),
                        row.getString("fingerprint")))
                .optional();
    }

    /** What anybody may know of it. */
    Optional<CheckResult> find(CertificateNumber number) {
        return database.sql("select * from green_certificate where number = ?")
                .param(number.letters())
                .query((row, _) -> checkIn(row))
                .optional();
    }

    private static CheckResult checkIn(ResultSet row) throws SQLException {
        if (row.getString("withdrawn_at") != null) {
            return new CheckResult.Withdrawn();
        }
        var signedOn = Optional.ofNullable(row.getObject("signed_on", LocalDate.class));
        var goals = row.getInt("goals");
        var reached = row.getInt("goals_reached");
        return new CheckResult.Genuine(
                row.getString("name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("minutes"),
                row.getInt("shifts"),
                row.getInt("paid_shifts"),
                signedOn.map(it -> new CheckResult.Signed(goals, reached, it)),
                DutchTime.day(row.getObject("made_at", Instant.class)));
    }

    /** The newest first. */
    List<OwnCertificate> of(AccountId account) {
        return database.sql("""
                        select * from green_certificate where account_id = :account order by made_at desc, number limit :most
                        """)
                .param("account", account.value())
                .param("most", MOST)
                .query((row, _) -> new OwnCertificate(
                        new CertificateNumber(row.getString("number")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("until_day", LocalDate.class),
                        row.getInt("minutes"),
                        row.getString("placement_id") != null,
                        row.getObject("made_at", Instant.class),
                        Optional.ofNullable(row.getObject("withdrawn_at", Instant.class))))
                .list();
    }

    /** Whether there was one to withdraw. Nobody reads from it any more whose it was. */
    boolean withdraw(CertificateNumber number, AccountId account, Instant now) {
        return database.sql("""
                        update green_certificate set withdrawn_at = :now, name = ''
                        where number = :number and account_id = :account and withdrawn_at is null
                        """)
                        .param("number", number.letters())
                        .param("account", account.value())
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Of somebody who is forgotten no more is kept than that these numbers were real. */
    void forget(AccountId account, Instant now) {
        database.sql("""
                        update green_certificate
                        set withdrawn_at = coalesce(withdrawn_at, :now), name = '', account_id = null, placement_id = null,
                            minutes = 0, shifts = 0, paid_shifts = 0, goals = null, goals_reached = null, signed_on = null,
                            fingerprint = repeat('0', 64)
                        where account_id = :account
                        """).param("account", account.value()).param("now", now).update();
    }
}

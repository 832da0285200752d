package nl.floreynwijk.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.membership.MemberDetails.AgreedConsent;
import nl.floreynwijk.membership.MemberDetails.Home;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all that is known of one member: a query for who they are and where they lived, one for what they said. */
@Component
class MemberFiles {

    private final JdbcClient database;

    MemberFiles(JdbcClient database) {
        this.database = database;
    }

    /** What a member said: what they agreed to, the newest first, and that they wanted to join. */
    record Said(List<AgreedConsent> consents, Optional<Joined> joined) {}

    /** The application by which somebody became a member. */
    record Joined(ApplicationId application, Instant sentAt, Instant confirmedAt, Instant approvedAt) {}

    /** Who somebody is; without what they agreed to. */
    record Found(MemberDetails details, KindName kind) {}

    Optional<Found> find(MemberId id) {
        return database.sql("""
                        select m.*, k.code, k.name_dutch, k.name_english,
                            r.street, r.house_number, r.house_number_addition, r.postcode, r.town,
                            r.moved_in, r.moved_out
                        from membership_member m
                        join membership_kind k on k.code = m.kind
                        left join membership_residence r on r.member_id = m.id
                        where m.id = :id
                        order by r.moved_in desc, r.moved_out is null desc, r.moved_out desc
                        """).param("id", id.value()).query(MemberFiles::found);
    }

    private static Optional<Found> found(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        var kind = MemberRow.kind(row);
        var withoutHomes = details(row);
        var homes = new ArrayList<Home>();
        do {
            var address = MemberRow.address(row);
            if (address.isPresent()) {
                homes.add(new Home(
                        address.get(), row.getObject("moved_in", LocalDate.class), MemberRow.day(row, "moved_out")));
            }
        } while (row.next());
        return Optional.of(new Found(withoutHomes.livingAt(homes), kind));
    }

    private static MemberDetails details(ResultSet row) throws SQLException {
        var organisation = Optional.ofNullable(row.getString("organisation_name"));
        var course = MemberRow.course(row);
        return new MemberDetails(
                new MemberId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                MemberRow.number(row),
                new KindCode(row.getString("kind")),
                organisation.orElse(MemberRow.person(row).full()),
                MemberRow.person(row),
                organisation,
                Optional.ofNullable(row.getString("kvk")).map(KvkNumber::new),
                MemberRow.day(row, "association_since"),
                new EmailAddress(row.getString("email")),
                MemberRow.phone(row),
                List.of(),
                Wishes.read(row.getString("wishes")).chosen(),
                SharedFields.read(row.getString("shared")).shown(),
                Optional.ofNullable(row.getObject("birth_year", Integer.class)),
                List.of(),
                row.getObject("admitted_at", Instant.class),
                course.state(),
                MemberRow.day(row, "started_on"),
                course.leavingDay(),
                MemberRow.day(row, "ended_on"),
                row.getInt("version"));
    }

    Said saidBy(MemberId id) {
        return database.sql("""
                        select g.consent, g.text_version, g.given_at as first_at, g.withdrawn_at as second_at,
                            null as third_at, null as application
                        from membership_given_consent g
                        where g.member_id = :id
                        union all (
                            select null, null, a.sent_at, a.confirmed_at, a.decided_at, a.id
                            from membership_member m
                            join membership_application a on a.account_id = m.account_id or a.email = m.email
                            where m.id = :id and a.decision = 'APPROVED' and a.decided_at <= m.admitted_at
                                and a.organisation_name <=> m.organisation_name
                            order by a.decided_at desc limit 1)
                        order by first_at desc, consent
                        """).param("id", id.value()).query(MemberFiles::said);
    }

    private static Said said(ResultSet row) throws SQLException {
        var consents = new ArrayList<AgreedConsent>();
        var joined = Optional.<Joined>empty();
        while (row.next()) {
            var first = row.getObject("first_at", Instant.class);
            var second = Optional.ofNullable(row.getObject("second_at", Instant.class));
            if (row.getString("consent") == null) {
                joined = Optional.of(new Joined(
                        new ApplicationId(row.getObject("application", UUID.class)),
                        first,
                        second.orElseThrow(),
                        row.getObject("third_at", Instant.class)));
            } else {
                consents.add(new AgreedConsent(
                        Consent.valueOf(row.getString("consent")), row.getInt("text_version"), first, second));
            }
        }
        return new Said(consents, joined);
    }
}

package nl.floreynwijk.membership;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.floreynwijk.access.AuditTrail;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.base.persistence.RetryOnConflict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the office looks at the new addresses that members gave. Until it does, an address opens nothing of that household
 * or block: anybody can type where a neighbour lives.
 */
@Service
@RolesAllowed({Roles.BOARD, Roles.COORDINATOR})
@RetryOnConflict
@Transactional
public class NewAddresses {

    private static final int MOST = 100;

    private final MemberRepository repository;
    private final CurrentAccount currentAccount;
    private final JdbcClient database;
    private final AuditTrail audit;

    NewAddresses(MemberRepository repository, CurrentAccount currentAccount, JdbcClient database, AuditTrail audit) {
        this.repository = repository;
        this.currentAccount = currentAccount;
        this.database = database;
        this.audit = audit;
    }

    /** Those that wait, the earliest move first: at most 100. */
    @Transactional(readOnly = true)
    public List<NewAddress> waiting() {
        return database.sql("""
                        select m.id, m.version, m.account_id = :reader as own,
                            coalesce(m.organisation_name, concat(m.given_name, ' ', m.family_name)) as name,
                            r.street, r.house_number, r.house_number_addition, r.postcode, r.town, r.moved_in
                        from membership_residence r
                        join membership_member m on m.id = r.member_id
                        where r.confirmed = false and r.moved_out is null
                        order by r.moved_in, m.id
                        limit :most
                        """)
                .param("reader", currentAccount.id().value())
                .param("most", MOST)
                .query((row, _) -> waiting(row))
                .list();
    }

    private static NewAddress waiting(ResultSet row) throws SQLException {
        return new NewAddress(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("name"),
                MemberRow.address(row).orElseThrow(),
                row.getObject("moved_in", LocalDate.class),
                !row.getBoolean("own"),
                row.getInt("version"));
    }

    /**
     * The member lives where they say they do, since the day they say. An address that is wrong is not confirmed but put
     * right, by {@link Corrections}.
     *
     * @param seenVersion the version of the member at which somebody looked
     */
    public NewAddressResult confirm(MemberId id, int seenVersion) {
        var member = repository.findById(id).orElseThrow();
        if (member.account().equals(currentAccount.id())) {
            return new NewAddressResult.Own();
        }
        if (member.isNewerThan(seenVersion)) {
            return new NewAddressResult.ChangedMeanwhile();
        }
        if (!member.confirmHome()) {
            return new NewAddressResult.Gone();
        }
        repository.save(member);
        audit.record(MembershipActions.ADDRESS_CONFIRMED, id.toString());
        return new NewAddressResult.Confirmed(member.name());
    }
}

package nl.floreynwijk.access;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface AccountRepository extends Repository<Account, AccountId> {

    /** An address that is taken is an answer, not a reason to lose the transaction. */
    @Transactional(noRollbackFor = DuplicateKeyException.class)
    Account save(Account account);

    /**
     * Reads the account and, by a second query, its roles. Outside a transaction each query would take a connection of
     * its own, and as many people at once as there are connections would wait for each other.
     */
    @Transactional(readOnly = true)
    Optional<Account> findById(AccountId id);

    /** Reads as {@link #findById} does. */
    @Transactional(readOnly = true)
    Optional<Account> findByEmail(EmailAddress email);

    /** Lets others who want to lock the account wait until the transaction is over. */
    @Query("select id from access_account where id = :id for update")
    AccountId lock(AccountId id);

    /** The open accounts with the role for good; locks their grants, so that two people cannot take away the last two at once. */
    @Query("""
            select g.account_id
            from access_role_grant g
            join access_account a on a.id = g.account_id
            where g.role = :role and g.ends_on is null and a.closed_at is null
            order by g.account_id
            for update
            """)
    List<AccountId> lockLastingHolders(Role role);
}

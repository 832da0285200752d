package nl.floreynwijk.notification;

import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface PreferenceRepository extends Repository<Preference, UnsubscribeToken> {

    /** Writes a changed preference; a new one comes from {@link #addIfAbsent}. */
    Preference save(Preference preference);

    Optional<Preference> findByToken(UnsubscribeToken token);

    Optional<Preference> findByAccountAndKind(AccountId account, String kind);

    List<Preference> findByKindAndWantedFalse(String kind);

    List<Preference> findByAccount(AccountId account);

    /** Everybody wants every kind until they say otherwise; of two at once, the first one's token stays. */
    @Modifying
    @Query("""
            insert into notification_preference (unsubscribe_token, account_id, kind, wanted)
            values (:token, :account, :kind, true)
            on duplicate key update account_id = account_id
            """)
    void addIfAbsent(UnsubscribeToken token, AccountId account, String kind);
}

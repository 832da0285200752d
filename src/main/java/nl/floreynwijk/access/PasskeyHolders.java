package nl.floreynwijk.access;

import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Under which random name the devices of somebody know their account; for Spring Security, too. */
@Component
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private static final int HANDLE_BYTES = 32;

    private final JdbcClient database;
    private final AccountQueries accounts;
    private final SecureRandom random = new SecureRandom();

    PasskeyHolders(JdbcClient database, AccountQueries accounts) {
        this.database = database;
        this.accounts = accounts;
    }

    /** Gives the account a name for its devices, unless it has one. */
    void name(AccountId account) {
        var handle = new byte[HANDLE_BYTES];
        random.nextBytes(handle);
        database.sql("""
                        insert into access_passkey_holder (account_id, handle)
                        values (:account, :handle)
                        on duplicate key update account_id = account_id
                        """)
                .param("account", account.value())
                .param("handle", handle)
                .update();
    }

    /** What the account is called; empty when it is not, or not any more. */
    Optional<Bytes> handleOf(AccountId account) {
        return database.sql("select handle from access_passkey_holder where account_id = :account")
                .param("account", account.value())
                .query((row, number) -> new Bytes(row.getBytes("handle")))
                .optional();
    }

    /** Nobody knows the account under the name it had, and no passkey opens it. */
    void forget(AccountId account) {
        database.sql("delete from access_passkey_holder where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /** The holder of an account, whose id is the name of a signed-in session; as the person will see it on their device. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String accountId) {
        var account = AccountId.of(accountId);
        return accounts.of(account)
                .flatMap(person -> handleOf(account).map(handle -> entity(handle, person)))
                .orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(Bytes handle, Contact person) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(person.address().value())
                .displayName(person.name())
                .build();
    }

    /** Whose signature it was is known by then; this only repeats it. */
    @Override
    public PublicKeyCredentialUserEntity findById(Bytes handle) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name("")
                .displayName("")
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new UnsupportedOperationException("Whoever adds a passkey is named before");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("A holder is forgotten with their passkeys");
    }
}

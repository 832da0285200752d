package nl.floreynwijk.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The passkeys of everybody: for their lists, and for Spring Security, which checks what they signed. */
@Component
class PasskeyTable implements UserCredentialRepository {

    private static final String CREDENTIALS = """
            select p.*, h.handle
            from access_passkey p
            join access_passkey_holder h on h.account_id = p.account_id
            """;

    private final JdbcClient database;
    private final Clock clock;

    PasskeyTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<PasskeySummary> of(AccountId account) {
        return database.sql("""
                        select id, name, created_at, last_used_at
                        from access_passkey
                        where account_id = :account
                        order by created_at, id
                        """)
                .param("account", account.value())
                .query((row, number) -> new PasskeySummary(
                        new PasskeyId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getObject("created_at", Instant.class),
                        Optional.ofNullable(row.getObject("last_used_at", Instant.class))))
                .list();
    }

    /** Whose passkey it is that a device knows by this name; empty when nobody has it. */
    Optional<AccountId> holderOf(Bytes credentialId) {
        return database.sql("select account_id from access_passkey where credential_id = :credential")
                .param("credential", credentialId.getBytes())
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    /** As {@link #holderOf}, and whoever removes or forgets the passkey waits until what it signed is dealt with. */
    Optional<AccountId> lockedHolderOf(Bytes credentialId) {
        return database.sql("select account_id from access_passkey where credential_id = :credential for update")
                .param("credential", credentialId.getBytes())
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .optional();
    }

    /** False when the account has no such passkey. */
    boolean rename(AccountId account, PasskeyId id, String name) {
        return database.sql("update access_passkey set name = :name where id = :id and account_id = :account")
                        .param("name", name)
                        .param("id", id.value())
                        .param("account", account.value())
                        .update()
                == 1;
    }

    /** False when the account has no such passkey. */
    boolean remove(AccountId account, PasskeyId id) {
        return database.sql("delete from access_passkey where id = :id and account_id = :account")
                        .param("id", id.value())
                        .param("account", account.value())
                        .update()
                == 1;
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return database.sql(CREDENTIALS + "where p.credential_id = :credential")
                .param("credential", credentialId.getBytes())
                .query((row, number) -> credentialIn(row))
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return database.sql(CREDENTIALS + "where h.handle = :handle order by p.created_at, p.id")
                .param("handle", handle.getBytes())
                .query((row, number) -> credentialIn(row))
                .list();
    }

    private static CredentialRecord credentialIn(ResultSet row) throws SQLException {
        var createdAt = row.getObject("created_at", Instant.class);
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .transports(transportsIn(row.getString("transports")))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .label(row.getString("name"))
                .created(createdAt)
                .lastUsed(Objects.requireNonNullElse(row.getObject("last_used_at", Instant.class), createdAt))
                .build();
    }

    private static Set<AuthenticatorTransport> transportsIn(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Adds a passkey that was just made, or keeps how far one that just signed has counted. */
    @Override
    public void save(CredentialRecord passkey) {
        if (holderOf(passkey.getCredentialId()).isPresent()) {
            keepCount(passkey);
        } else {
            add(passkey);
        }
    }

    /**
     * A device counts its signatures, or says 0 each time. A count that does not go up means that there are two devices
     * with the same key, of which one is not the holder's (Web Authentication, section 6.1.1).
     */
    private void keepCount(CredentialRecord passkey) {
        var counted = database.sql("""
                        update access_passkey
                        set signature_count = :count, backed_up = :backedUp, last_used_at = :now
                        where credential_id = :credential
                            and (signature_count < :count or (signature_count = 0 and :count = 0))
                        """)
                .param("count", passkey.getSignatureCount())
                .param("backedUp", passkey.isBackupState())
                .param("now", clock.instant())
                .param("credential", passkey.getCredentialId().getBytes())
                .update();
        if (counted == 0) {
            throw new IllegalArgumentException(
                    "its count of signatures did not go up, to " + passkey.getSignatureCount());
        }
    }

    private void add(CredentialRecord passkey) {
        var added = database.sql("""
                        insert into access_passkey
                            (id, account_id, credential_id, public_key, attestation, signature_count, transports,
                                user_verified, backup_eligible, backed_up, name, created_at)
                        select :id, account_id, :credential, :key, :attestation, :count, :transports,
                            :verified, :eligible, :backedUp, :name, :now
                        from access_passkey_holder
                        where handle = :handle
                        """)
                .param("id", PasskeyId.random().value())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .param("count", passkey.getSignatureCount())
                .param(
                        "transports",
                        passkey.getTransports().stream()
                                .map(AuthenticatorTransport::getValue)
                                .sorted()
                                .collect(Collectors.joining(",")))
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param("name", passkey.getLabel())
                .param("now", clock.instant())
                .param("handle", passkey.getUserEntityUserId().getBytes())
                .update();
        if (added == 0) {
            throw new IllegalArgumentException("its holder is not known any more");
        }
    }

    @Override
    public void delete(Bytes credentialId) {
        throw new UnsupportedOperationException("A passkey is removed by its holder");
    }
}

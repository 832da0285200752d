package nl.floreynwijk.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.floreynwijk.base.TypedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody who can sign in, and the roles they have.
 *
 * <p>A closed account keeps its row, so that the audit trail stays readable, but signs nobody in.
 */
@Table("access_account")
class Account {

    static final int LONGEST_NAME = 200;

    /** What an erased account is called. */
    static final String TOMBSTONE = "(gewist)";

    @Id
    private final AccountId id;

    private EmailAddress email;
    private String name;
    private String language;
    private @Nullable String passwordHash;
    private final Instant createdAt;
    private @Nullable Instant closedAt;

    @MappedCollection(idColumn = "account_id")
    private final Set<RoleGrant> grants;

    @Version
    private @Nullable Integer version;

    /** For Spring Data, which restores an account from its rows. */
    Account(
            AccountId id,
            EmailAddress email,
            String name,
            String language,
            @Nullable String passwordHash,
            Instant createdAt,
            @Nullable Instant closedAt,
            Set<RoleGrant> grants) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.language = language;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        this.closedAt = closedAt;
        this.grants = grants;
    }

    static Account opened(EmailAddress email, String name, Locale language, Instant now) {
        return opened(AccountId.random(), email, name, language, now);
    }

    /** With an id by which somebody was known before they had an account. */
    static Account opened(AccountId id, EmailAddress email, String name, Locale language, Instant now) {
        return new Account(
                id,
                email,
                TypedLine.tidy(name, LONGEST_NAME),
                language.getLanguage(),
                null,
                now,
                null,
                new HashSet<>());
    }

    /** Whether somebody can be called this: 1 to 200 characters, none of which deceives whoever reads it. */
    static boolean isName(String text) {
        return TypedLine.fits(text, LONGEST_NAME);
    }

    void rename(String newName) {
        name = TypedLine.tidy(newName, LONGEST_NAME);
    }

    /** Whoever reads the old address may have chosen the password: it goes. */
    void move(EmailAddress newEmail) {
        email = newEmail;
        removePassword();
    }

    String name() {
        return name;
    }

    EmailAddress email() {
        return email;
    }

    /** Gives a role for good: one that had a last day has none any more. */
    void give(Role role, @Nullable AccountId grantedBy, Instant now) {
        var lasts = grants.stream().anyMatch(grant -> grant.role() == role && grant.endsOn() == null);
        if (!lasts) {
            give(new RoleGrant(role, now, grantedBy, null, null));
        }
    }

    /** Gives a role, or what somebody had of it another reason and last day. */
    void give(RoleGrant grant) {
        take(grant.role());
        grants.add(grant);
    }

    void take(Role role) {
        grants.removeIf(grant -> grant.role() == role);
    }

    void takeEndedBefore(LocalDate day) {
        grants.removeIf(grant -> grant.endsOn() != null && grant.endsOn().isBefore(day));
    }

    /** Gives and takes roles until the account has exactly these; what was given before stays as it was. */
    void have(Set<Role> roles, Function<Role, RoleGrant> grant) {
        grants.removeIf(it -> !roles.contains(it.role()));
        roles.stream().filter(role -> !has(role)).map(grant).forEach(grants::add);
    }

    boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    Set<Role> roles() {
        return grants.stream().map(RoleGrant::role).collect(Collectors.toUnmodifiableSet());
    }

    Set<RoleGrant> grants() {
        return Set.copyOf(grants);
    }

    void prefers(Locale newLanguage) {
        language = newLanguage.getLanguage();
    }

    void protectWith(String newPasswordHash) {
        passwordHash = newPasswordHash;
    }

    void removePassword() {
        passwordHash = null;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    /** The password goes with it: whoever gets the account back starts with a link. */
    void close(Instant now) {
        closedAt = now;
        removePassword();
    }

    void reopen() {
        removePassword();
        closedAt = null;
    }

    /** Nothing about the person stays; the row does, so that what points at it still points at something. */
    void erase(Instant now) {
        close(now);
        name = TOMBSTONE;
        email = new EmailAddress("erased-" + id + "@erased.invalid");
        grants.clear();
    }

    boolean isOpen() {
        return closedAt == null;
    }

    AccountId id() {
        return id;
    }

    Contact contact() {
        return new Contact(id, name, email, Locale.of(language));
    }

    AccountDetails details() {
        return new AccountDetails(
                id,
                name,
                email,
                Locale.of(language),
                roles(),
                createdAt,
                isOpen(),
                passwordHash != null,
                version == null ? 0 : version);
    }

    /** Whether this is how it was first saved. */
    boolean isNew() {
        return version == null || version == 0;
    }

    /** Whether somebody else saved the account since it read as this version. */
    boolean isNewerThan(int seenVersion) {
        return version != null && version != seenVersion;
    }
}

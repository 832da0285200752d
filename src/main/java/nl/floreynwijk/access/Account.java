package nl.floreynwijk.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Moves to another line, or turns the text around it the other way round: a name that pretends to be more. */
    private static final Pattern DECEPTIVE = Pattern.compile("[\\p{Cntrl}\\u2028-\\u202E\\u2066-\\u2069]");

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
        return new Account(
                AccountId.random(), email, tidy(name), language.getLanguage(), null, now, null, new HashSet<>());
    }

    /** Whether somebody can be called this: 1 to 200 characters, none of which deceives whoever reads it. */
    static boolean isName(String text) {
        var tidy = text.strip();
        return !tidy.isEmpty()
                && tidy.length() <= LONGEST_NAME
                && !DECEPTIVE.matcher(tidy).find();
    }

    private static String tidy(String name) {
        if (!isName(name)) {
            throw new IllegalArgumentException("A name has 1 to " + LONGEST_NAME + " printable characters");
        }
        return name.strip();
    }

    void rename(String newName) {
        name = tidy(newName);
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

    /** Gives and takes roles until the account has exactly these; what was given before keeps its date. */
    void have(Set<Role> roles, @Nullable AccountId grantedBy, Instant now) {
        grants.removeIf(grant -> !roles.contains(grant.role()));
        roles.stream().filter(role -> !has(role)).forEach(role -> grants.add(new RoleGrant(role, now, grantedBy)));
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

    /** Whether somebody else saved the account since it read as this version. */
    boolean isNewerThan(int seenVersion) {
        return version != null && version != seenVersion;
    }
}

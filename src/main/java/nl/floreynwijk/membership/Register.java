package nl.floreynwijk.membership;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.Contact;
import nl.floreynwijk.access.Contacts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of members, for the board and the desk; the treasurer sees no phones or consents in it. */
@Service
@Transactional(readOnly = true)
public class Register {

    /** The most members that are asked for at a time. */
    public static final int MOST_AT_ONCE = 1_000;

    private final RegisterQueries queries;
    private final MemberStories stories;
    private final JdbcClient database;
    private final Contacts contacts;
    private final CurrentAccount currentAccount;

    Register(
            RegisterQueries queries,
            MemberStories stories,
            JdbcClient database,
            Contacts contacts,
            CurrentAccount currentAccount) {
        this.queries = queries;
        this.stories = stories;
        this.database = database;
        this.contacts = contacts;
        this.currentAccount = currentAccount;
    }

    /**
     * The members that the filter leaves, {@code limit} of them from {@code offset} on. Whoever has the number that was
     * looked for comes before all others.
     *
     * @throws AccessDeniedException when somebody chooses by consent who may not see it
     */
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
    public List<MemberSummary> search(RegisterFilter filter, RegisterOrder order, int offset, int limit) {
        var most = Math.min(limit, MOST_AT_ONCE);
        var found = queries.page(allowed(filter), holders(filter), order, offset, most);
        return seesEverything()
                ? found
                : found.stream().map(MemberSummary::withoutPhone).toList();
    }

    /** How many members the filter leaves, counted no further than {@code most}. */
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
    public int count(RegisterFilter filter, int most) {
        return queries.count(allowed(filter), holders(filter), most);
    }

    private RegisterFilter allowed(RegisterFilter filter) {
        if (filter.consent().isPresent() && !seesEverything()) {
            throw new AccessDeniedException("Consents are not for them");
        }
        return filter;
    }

    private boolean seesEverything() {
        return currentAccount.has(Role.BOARD) || currentAccount.has(Role.COORDINATOR);
    }

    private List<AccountId> holders(RegisterFilter filter) {
        return filter.role().map(contacts::holding).stream()
                .flatMap(List::stream)
                .map(Contact::account)
                .toList();
    }

    /** One member in full, with their whole story; the treasurer sees no audit trail in it either. */
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
    public Optional<MemberFile> find(MemberId id) {
        return stories.of(id, seesEverything());
    }

    /** What the kinds of members are called, in the order in which they are offered. */
    @RolesAllowed({Roles.BOARD, Roles.COORDINATOR, Roles.TREASURER})
    public List<KindName> kinds() {
        return database.sql("select code, name_dutch, name_english from membership_kind order by position")
                .query((row, _) -> new KindName(
                        new KindCode(row.getString("code")),
                        row.getString("name_dutch"),
                        row.getString("name_english")))
                .list();
    }
}

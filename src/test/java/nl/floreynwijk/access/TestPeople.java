package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Opens accounts for tests, and signs their holders in. */
@Component
public class TestPeople {

    private final Accounts accounts;
    private final AccountQueries queries;
    private final AsPortal asPortal;

    TestPeople(Accounts accounts, AccountQueries queries, AsPortal asPortal) {
        this.accounts = accounts;
        this.queries = queries;
        this.asPortal = asPortal;
    }

    /** Opens an account at {@code <first name>@example.org}, and makes the running code work for it. */
    public AccountId signedIn(String name, Role... roles) {
        var account = open(name, roles);
        signIn(account);
        return account;
    }

    /** Makes the running code work for this account, with the roles it has at this moment. */
    public void signIn(AccountId account) {
        signIn(account, queries.rolesOf(account).orElseThrow().toArray(Role[]::new));
    }

    /** Opens an account at {@code <first name>@example.org}. */
    public AccountId open(String name, Role... roles) {
        return open(name, Locale.of("nl"), roles);
    }

    public AccountId open(String name, Locale language, Role... roles) {
        var address = name.replaceFirst(" .*", "").toLowerCase(Locale.ROOT) + "@example.org";
        var opened = new ArrayList<AccountId>();
        asPortal.run(() -> {
            var result = accounts.open(new NewAccount(name, address, language, Set.of(roles)));
            assertThat(result).isInstanceOf(OpenResult.Opened.class);
            opened.add(((OpenResult.Opened) result).id());
        });
        return opened.getFirst();
    }

    /** Makes the running code work for this account with roles it may no longer have: for tests of just that. */
    static void signIn(AccountId account, Role... roles) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInAccount(account), null, AccountRoles.authorities(Set.copyOf(List.of(roles)))));
        SecurityContextHolder.setContext(context);
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }
}

package nl.floreynwijk.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Opens accounts for tests, and signs their holders in. */
@Component
public class TestPeople {

    private final Accounts accounts;
    private final AccountQueries queries;
    private final AsPortal asPortal;
    private final LiveActings live;
    private final Clock clock;

    TestPeople(Accounts accounts, AccountQueries queries, AsPortal asPortal, LiveActings live, Clock clock) {
        this.accounts = accounts;
        this.queries = queries;
        this.asPortal = asPortal;
        this.live = live;
        this.clock = clock;
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

    /** Makes the running code work for the member, as when a coordinator acts for them. */
    public void actFor(AccountId member, AccountId actor) {
        act(member, actor, null);
    }

    /** Makes the running code work for the member, as when a guardian acts for them in these areas. */
    public void actAsGuardian(AccountId member, AccountId guardian, MandateArea... areas) {
        act(member, guardian, Stream.of(areas).map(MandateArea::key).collect(Collectors.toSet()));
    }

    private void act(AccountId member, AccountId actor, @Nullable Set<String> areas) {
        var who = new ActingAccount(ActingId.random(), member, actor, areas);
        live.add(who.acting(), TestSessions.current());
        new ActingSession(who, null, clock.instant(), LocalPath.START).begin(TestSessions.current());
        signIn(
                who,
                queries.rolesOf(member).orElseThrow().stream()
                        .filter(ActingRights.LENT::contains)
                        .toArray(Role[]::new));
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
    public static void signIn(AccountId account, Role... roles) {
        signIn(new SignedInAccount(account), roles);
    }

    private static void signIn(AuthenticatedPrincipal principal, Role... roles) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                principal, null, AccountRoles.authorities(Set.copyOf(List.of(roles)))));
        SecurityContextHolder.setContext(context);
    }

    public static void signOut() {
        SecurityContextHolder.clearContext();
    }
}

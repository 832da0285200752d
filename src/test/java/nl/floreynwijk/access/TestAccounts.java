package nl.floreynwijk.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Makes accounts for tests and lets a test be one of them. */
@Component
public class TestAccounts {

    private final Accounts accounts;
    private final AsPortal asPortal;

    TestAccounts(Accounts accounts, AsPortal asPortal) {
        this.accounts = accounts;
        this.asPortal = asPortal;
    }

    /** Opens an account under {@code name@example.org}. */
    public AccountId open(String name, Role... roles) {
        var opened = new AtomicReference<AccountId>();
        asPortal.run(() -> opened.set(
                switch (accounts.open(new NewAccount(name, name + "@example.org", Locale.of("nl"), Set.of(roles)))) {
                    case OpenResult.Opened(var id) -> id;
                    case OpenResult other -> throw new IllegalStateException(name + ": " + other);
                }));
        return opened.get();
    }

    /** From here on the test acts as this account, with these roles. */
    public static void signInAs(AccountId account, Role... roles) {
        SecurityContextHolder.getContext().setAuthentication(authentication(account, roles));
    }

    /** What a signed-in session of the account holds. */
    public static Authentication authentication(AccountId account, Role... roles) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedInAccount(account), null, AccountRoles.authorities(Set.copyOf(List.of(roles))));
    }

    /** From here on the test is a visitor. */
    public static void signOut() {
        SecurityContextHolder.clearContext();
    }
}

package nl.floreynwijk.access;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** The principal of a signed-in session: nothing but the account, so that nothing in it can go stale. */
record SignedInAccount(AccountId id) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return id.toString();
    }
}

package nl.floreynwijk.access;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets the portal itself do what it does without anybody asking: work at start and on a schedule.
 *
 * <p>It may do everything and is nobody, so no view may use it; an architecture test watches over that.
 */
@Component
public class AsPortal {

    AsPortal() {}

    /** Runs the work with every role and no account; the audit trail shows it as the portal's own. */
    public void run(Runnable work) {
        run("portal", EnumSet.allOf(Role.class), work);
    }

    /** Runs the work as the holder of an account who has no role but that of a member: for people of a demo. */
    public void runFor(AccountId account, Runnable work) {
        runFor(account, Role.MEMBER, work);
    }

    /** Runs the work as the holder of an account who has this role alone: for people of a demo. */
    public void runFor(AccountId account, Role role, Runnable work) {
        run(new SignedInAccount(account), EnumSet.of(role), work);
    }

    private static void run(Object principal, Set<Role> roles, Runnable work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, AccountRoles.authorities(roles)));
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

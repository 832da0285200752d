package nl.floreynwijk.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.base.ui.OnBehalf;
import nl.floreynwijk.base.ui.Visitor;
import org.springframework.stereotype.Component;

/** Tells the page shell who is there. */
@Component
class VisitorAccount implements Visitor {

    private final CurrentAccount currentAccount;
    private final AccountRoles roles;
    private final Accounts accounts;
    private final Acting acting;
    private final SignOut signOut;

    VisitorAccount(
            CurrentAccount currentAccount, AccountRoles roles, Accounts accounts, Acting acting, SignOut signOut) {
        this.currentAccount = currentAccount;
        this.roles = roles;
        this.accounts = accounts;
        this.acting = acting;
        this.signOut = signOut;
    }

    @Override
    public boolean isSignedIn() {
        return currentAccount.find().isPresent();
    }

    @Override
    public Optional<String> name() {
        return currentAccount.actor().flatMap(roles::nameOf);
    }

    @Override
    public Optional<Instant> signedInAt() {
        return SessionAge.of(VaadinServletRequest.getCurrent().getSession()).map(SessionAge::signedInAt);
    }

    @Override
    public void prefers(Locale language) {
        if (isSignedIn() && !currentAccount.isActing()) {
            accounts.prefer(language);
        }
    }

    @Override
    public Optional<OnBehalf> onBehalf() {
        return acting.current().map(it -> new OnBehalf(it.name(), it.until()));
    }

    @Override
    public Optional<String> noLongerFor() {
        return ActingSessions.takeEnded(VaadinServletRequest.getCurrent().getSession())
                .flatMap(roles::nameOf);
    }

    @Override
    public void stopActing() {
        UI.getCurrent().getPage().setLocation(acting.stop().value());
    }

    @Override
    public boolean mayOpen(Class<?> page) {
        return currentAccount.acting().map(it -> ActingRules.opens(it, page)).orElse(true);
    }

    @Override
    public void signOut() {
        UI.getCurrent().getPage().setLocation("/inloggen?uitgelogd");
        signOut.here();
    }
}

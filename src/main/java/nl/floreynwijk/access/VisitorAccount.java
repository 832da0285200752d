package nl.floreynwijk.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.floreynwijk.base.ui.Visitor;
import org.springframework.stereotype.Component;

/** Tells the page shell who is there. */
@Component
class VisitorAccount implements Visitor {

    private final CurrentAccount currentAccount;
    private final Contacts contacts;
    private final Accounts accounts;
    private final SignOut signOut;

    VisitorAccount(CurrentAccount currentAccount, Contacts contacts, Accounts accounts, SignOut signOut) {
        this.currentAccount = currentAccount;
        this.contacts = contacts;
        this.accounts = accounts;
        this.signOut = signOut;
    }

    @Override
    public boolean isSignedIn() {
        return currentAccount.find().isPresent();
    }

    @Override
    public Optional<String> name() {
        return currentAccount.find().flatMap(contacts::of).map(Contact::name);
    }

    @Override
    public Optional<Instant> signedInAt() {
        return SessionAge.of(VaadinServletRequest.getCurrent().getSession()).map(SessionAge::signedInAt);
    }

    @Override
    public void prefers(Locale language) {
        if (isSignedIn()) {
            accounts.prefer(language);
        }
    }

    @Override
    public void signOut() {
        UI.getCurrent().getPage().setLocation("/inloggen?uitgelogd");
        signOut.here();
    }
}

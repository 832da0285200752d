package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.OpenSessions;
import nl.floreynwijk.access.OwnAccount;
import nl.floreynwijk.access.Passkeys;
import nl.floreynwijk.access.Passwords;
import nl.floreynwijk.access.SignOut;

/** How somebody signs in, and where they are signed in. */
@Route("mijn/beveiliging")
@Menu(title = "access.security", order = 90, icon = "vaadin:lock")
@PermitAll
@NotWhileActing
public class SecurityView extends Composite<Div> implements HasDynamicTitle {

    private final SignOut signOut;

    SecurityView(Accounts accounts, Passwords passwords, Passkeys passkeys, OpenSessions sessions, SignOut signOut) {
        this.signOut = signOut;
        var account = accounts.mine();
        var password = new PasswordSection(accounts, passwords, signOut);
        password.show(account);
        getContent().addClassName("stack");
        getContent()
                .add(
                        createLink(account),
                        new PasskeySection(passkeys, signOut, account.email()),
                        password,
                        new SessionSection(sessions, signOut),
                        createEverywhere());
    }

    private Section createLink(OwnAccount account) {
        return createSection(
                "access.security.link",
                new Paragraph(getTranslation(
                        "access.security.link-how", account.email().value())));
    }

    private Section createSection(String title, Component... content) {
        var section = new Section(new H2(getTranslation(title)));
        section.addClassName("card");
        section.add(content);
        return section;
    }

    private Section createEverywhere() {
        var button = new Button(getTranslation("access.security.everywhere-do"), click -> {
            signOut.everywhere();
            UI.getCurrent().getPage().setLocation("/inloggen?overal");
        });
        return createSection(
                "access.security.everywhere", new Paragraph(getTranslation("access.security.everywhere-how")), button);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.security");
    }
}

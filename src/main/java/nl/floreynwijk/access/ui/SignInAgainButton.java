package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.button.Button;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.access.SignOut;

/** Leads somebody out and in again by a link, which proves that they are who they say; and back to the security page. */
class SignInAgainButton extends Button {

    SignInAgainButton(String text, EmailAddress address, SignOut signOut) {
        super(text, click -> {
            Arrival.signInAgain(address, "/mijn/beveiliging");
            signOut.here();
        });
    }
}

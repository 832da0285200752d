package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.floreynwijk.access.Accounts;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.LinkRequestResult;
import nl.floreynwijk.access.LocalPath;
import nl.floreynwijk.access.Network;
import nl.floreynwijk.access.NotWhileActing;
import nl.floreynwijk.access.Passkeys;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.SignIn;
import nl.floreynwijk.access.SignInResult;
import nl.floreynwijk.access.SignOut;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.Notice;
import nl.floreynwijk.base.ui.RefusedFields;

/** Where somebody asks for a link by mail, or signs in with a passkey or a password. */
@Route("inloggen")
@AnonymousAllowed
@NotWhileActing
public class SignInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final SignIn signIn;
    private final Passkeys passkeys;
    private final SignOut signOut;
    private final Accounts accounts;
    private final CurrentAccount currentAccount;
    private final EmailField address = new EmailField();
    private final SecretField password = new SecretField("access.sign-in.password", Autocomplete.CURRENT_PASSWORD);
    private final RefusedFields refused = new RefusedFields();
    private final Div form = new Div();
    private LocalPath target = LocalPath.START;

    SignInView(SignIn signIn, Passkeys passkeys, SignOut signOut, Accounts accounts, CurrentAccount currentAccount) {
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.signOut = signOut;
        this.accounts = accounts;
        this.currentAccount = currentAccount;
        setUpFields();
        getContent().addClassName("narrow-card");
        getContent().add(form);
    }

    private void setUpFields() {
        address.setLabel(getTranslation("access.sign-in.address"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setManualValidation(true);
        address.setWidthFull();
        address.setMaxLength(254);
        address.addKeyPressListener(Key.ENTER, press -> requestLink());
        password.setWidthFull();
        password.addKeyPressListener(Key.ENTER, press -> signInWithPassword());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        target = Arrival.wantedPage(event);
        var query = event.getLocation().getQueryParameters();
        var wanted = query.getSingleParameter("adres");
        if (currentAccount.find().isEmpty()) {
            wanted.ifPresent(address::setValue);
            showForm();
            sayWhy(query);
        } else if (wanted.isPresent()) {
            offerToSignOut(event.getLocation().getPathWithQueryParameters());
        } else {
            Arrival.leadTo(target);
        }
    }

    private void sayWhy(QueryParameters query) {
        if (query.getSingleParameter("verlopen").isPresent()) {
            form.addComponentAsFirst(Notice.info(getTranslation("access.sign-in.session-over")));
        } else if (query.getSingleParameter("uitgelogd").isPresent()) {
            form.addComponentAsFirst(Notice.info(getTranslation("access.sign-in.out")));
        } else if (query.getSingleParameter("overal").isPresent()) {
            form.addComponentAsFirst(Notice.info(getTranslation("access.sign-in.out-everywhere")));
        }
    }

    /** Somebody wants to come in as somebody else than who they are now. */
    private void offerToSignOut(String page) {
        var signOutHere = new Button(getTranslation("access.sign-in.sign-out-first"), click -> {
            UI.getCurrent().getPage().setLocation("/" + page);
            signOut.here();
        });
        signOutHere.addThemeVariants(ButtonVariant.PRIMARY);
        signOutHere.setWidthFull();
        var name = accounts.mine().name();
        form.add(new Paragraph(getTranslation("access.sign-in.signed-in-already", name)), signOutHere);
    }

    private void showForm() {
        form.removeAll();
        form.add(new Paragraph(getTranslation("access.sign-in.how")), address, createLinkButton());
        passkeys.origin().ifPresent(origin -> form.add(new PasskeyButton(origin, signIn, () -> target)));
        form.add(createPasswordWay());
        address.focus();
    }

    private Button createLinkButton() {
        var button = new Button(getTranslation("access.sign-in.send-link"), click -> requestLink());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setWidthFull();
        return button;
    }

    private Details createPasswordWay() {
        var button = new Button(getTranslation("access.sign-in.with-password"), click -> signInWithPassword());
        button.setWidthFull();
        var details = new Details(getTranslation("access.sign-in.password-instead"));
        details.add(new Paragraph(getTranslation("access.sign-in.password-how")), password, button);
        return details;
    }

    private void requestLink() {
        refused.clear();
        switch (signIn.requestLink(address.getValue(), target, Network.here())) {
            case LinkRequestResult.Requested(var validFor) -> showSent(validFor.toMinutes());
            case LinkRequestResult.NotAnAddress() -> refused.add(address, getTranslation("access.not-an-address"));
            case LinkRequestResult.TooMany(var wait) ->
                refused.add(address, getTranslation("access.too-many", RateLimits.minutes(wait)));
        }
    }

    private void showSent(long minutes) {
        var again = new Button(getTranslation("access.sign-in.again"), click -> showForm());
        var title = new FocusableTitle(getTranslation("access.sign-in.sent"));
        form.removeAll();
        form.add(
                title,
                new Paragraph(getTranslation(
                        "access.sign-in.sent-to", address.getValue().strip())),
                new Paragraph(getTranslation("access.sign-in.sent-how", minutes)),
                new Paragraph(getTranslation("access.sign-in.sent-nothing")),
                again);
        title.getElement().callJsFunction("focus");
    }

    private void signInWithPassword() {
        refused.clear();
        var result = signIn.withPassword(address.getValue(), password.getValue(), target, Network.here());
        switch (result) {
            case SignInResult.SignedIn(var page) -> Arrival.leadTo(page);
            case SignInResult.Refused() -> refused.add(password, getTranslation("access.sign-in.password-refused"));
            case SignInResult.TooMany(var wait) ->
                refused.add(password, getTranslation("access.too-many", RateLimits.minutes(wait)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.sign-in");
    }
}

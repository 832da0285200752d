package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import nl.floreynwijk.access.LocalPath;
import nl.floreynwijk.access.Network;
import nl.floreynwijk.access.PasskeySignInResult;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.SignIn;
import nl.floreynwijk.base.ui.Answer;

/** Lets somebody come in as they unlock their own device; it needs no address. */
class PasskeyButton extends Composite<PasskeyDevice> {

    private final String origin;
    private final SignIn signIn;
    private final Supplier<LocalPath> target;
    private final Button button;
    private final Answer answer = new Answer();

    /**
     * @param origin the one address at which passkeys work
     * @param target the page to open once they are in
     */
    PasskeyButton(String origin, SignIn signIn, Supplier<LocalPath> target) {
        this.origin = origin;
        this.signIn = signIn;
        this.target = target;
        button = new Button(getTranslation("access.sign-in.with-passkey"), click -> ask());
        button.setWidthFull();
        var how = new Paragraph(getTranslation("access.sign-in.passkey-how"));
        how.setId("passkey-how");
        button.getElement().setAttribute("aria-describedby", "passkey-how");
        getContent().add(button, how, answer);
    }

    @Override
    protected PasskeyDevice initContent() {
        return new PasskeyDevice(origin);
    }

    private void ask() {
        answer.clear();
        var question = signIn.askForPasskey();
        button.setEnabled(false);
        getContent().sign(question, this::hear);
    }

    private void hear(PasskeyDevice.Reply reply) {
        button.setEnabled(true);
        switch (reply) {
            case PasskeyDevice.Reply.Answer(var json) -> signIn(json);
            case PasskeyDevice.Reply.Nothing() -> refuse(getTranslation("access.sign-in.passkey-none"));
            case PasskeyDevice.Reply.Already(), PasskeyDevice.Reply.Unable() ->
                refuse(getTranslation("access.passkey.unable"));
        }
    }

    private void signIn(String json) {
        switch (signIn.withPasskey(json, target.get(), Network.here())) {
            case PasskeySignInResult.SignedIn(var page) -> Arrival.leadTo(page);
            case PasskeySignInResult.Expired() -> refuse(getTranslation("access.passkey.expired"));
            case PasskeySignInResult.Unknown() -> refuse(getTranslation("access.sign-in.passkey-unknown"));
            case PasskeySignInResult.Refused() -> refuse(getTranslation("access.sign-in.passkey-refused"));
            case PasskeySignInResult.TooMany(var wait) ->
                refuse(getTranslation("access.too-many", RateLimits.minutes(wait)));
        }
    }

    private void refuse(String reason) {
        answer.refused(reason);
        button.focus();
    }
}

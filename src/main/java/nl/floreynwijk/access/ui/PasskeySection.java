package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.floreynwijk.access.EmailAddress;
import nl.floreynwijk.access.PasskeyAddResult;
import nl.floreynwijk.access.PasskeyRequestResult;
import nl.floreynwijk.access.PasskeySummary;
import nl.floreynwijk.access.Passkeys;
import nl.floreynwijk.access.RateLimits;
import nl.floreynwijk.access.SignOut;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.ListRow;
import nl.floreynwijk.base.ui.Question;

/** Where somebody adds, names and removes their passkeys; not there where nobody can have one. */
class PasskeySection extends Composite<Section> {

    private final Passkeys passkeys;
    private final SignOut signOut;
    private final EmailAddress address;
    private final FocusableTitle title = new FocusableTitle(getTranslation("access.passkeys"));
    private final Div list = new Div();
    private final PasskeyDevice device;
    private final Answer answer = new Answer();

    /** @param address of whoever is signed in, to which a link goes */
    PasskeySection(Passkeys passkeys, SignOut signOut, EmailAddress address) {
        this.passkeys = passkeys;
        this.signOut = signOut;
        this.address = address;
        device = new PasskeyDevice(passkeys.origin().orElse(""));
        list.addClassName("passkeys");
        getContent().addClassName("card");
        getContent().add(title, new Paragraph(getTranslation("access.passkeys.how")), answer, list, device);
        show();
    }

    private void show() {
        var mine = passkeys.mine();
        setVisible(passkeys.origin().isPresent() || !mine.isEmpty());
        list.removeAll();
        mine.forEach(passkey -> list.add(createRow(passkey)));
        if (mine.isEmpty()) {
            list.add(new Paragraph(getTranslation("access.passkeys.none")));
        }
        device.removeAll();
        device.add(createAdding(mine));
        var without = new Paragraph(getTranslation("access.passkeys.without"));
        without.addClassName(PasskeyDevice.WITHOUT);
        device.add(without);
    }

    private ListRow createRow(PasskeySummary passkey) {
        var used = passkey.lastUsedAt()
                .map(at -> getTranslation("access.passkeys.used", DutchTime.momentInYear(at, getLocale())))
                .orElseGet(() -> getTranslation("access.passkeys.unused"));
        var made = getTranslation("access.passkeys.made", DutchTime.momentInYear(passkey.createdAt(), getLocale()));
        var rename = new Button(getTranslation("access.passkeys.rename"), click -> rename(passkey));
        rename.setAriaLabel(getTranslation("access.passkeys.rename-this", passkey.name()));
        var remove = new Button(getTranslation("access.passkeys.remove"), click -> askBeforeRemoving(passkey));
        remove.setAriaLabel(getTranslation("access.passkeys.remove-this", passkey.name()));
        var buttons = new Div(rename, remove);
        buttons.addClassName("buttons");
        return new ListRow(passkey.name(), made, used).with(buttons);
    }

    private Component createAdding(List<PasskeySummary> mine) {
        if (mine.size() >= Passkeys.MOST) {
            return new Paragraph(getTranslation("access.passkeys.enough", Passkeys.MOST));
        }
        return passkeys.needFreshLink() ? createSignInAgain() : createAdd(mine.isEmpty());
    }

    /** The first passkey is what this page would most like somebody to make. */
    private Button createAdd(boolean first) {
        var add = new Button(getTranslation(first ? "access.passkeys.add-first" : "access.passkeys.add"), this::ask);
        add.setThemeVariant(ButtonVariant.PRIMARY, first);
        return add;
    }

    private Div createSignInAgain() {
        var again = new SignInAgainButton(getTranslation("access.passkeys.sign-in-again"), address, signOut);
        var content = new Div(new Paragraph(getTranslation("access.passkeys.needs-link")), again);
        content.addClassName("stack");
        return content;
    }

    private void ask(ClickEvent<Button> click) {
        answer.clear();
        switch (passkeys.request()) {
            case PasskeyRequestResult.Requested(var question) -> {
                var button = click.getSource();
                button.setEnabled(false);
                device.make(question, reply -> {
                    button.setEnabled(true);
                    button.focus();
                    hear(reply);
                });
            }
            case PasskeyRequestResult.NeedsFreshLink() -> show();
            case PasskeyRequestResult.Enough(var most) -> refuseMoreThan(most);
            case PasskeyRequestResult.TooMany(var wait) ->
                answer.refused(getTranslation("access.too-many", RateLimits.minutes(wait)));
        }
    }

    private void hear(PasskeyDevice.Reply reply) {
        switch (reply) {
            case PasskeyDevice.Reply.Answer(var json) -> add(json);
            case PasskeyDevice.Reply.Nothing() -> answer.refused(getTranslation("access.passkeys.nothing"));
            case PasskeyDevice.Reply.Already() -> answer.refused(getTranslation("access.passkeys.already"));
            case PasskeyDevice.Reply.Unable() -> answer.refused(getTranslation("access.passkey.unable"));
        }
    }

    private void add(String json) {
        switch (passkeys.add(json, BrowserWords.of(BrowserWords.current(), this))) {
            case PasskeyAddResult.Added(var name) -> changed(getTranslation("access.passkeys.added", name));
            case PasskeyAddResult.Expired() -> answer.refused(getTranslation("access.passkey.expired"));
            case PasskeyAddResult.Refused() -> answer.refused(getTranslation("access.passkeys.refused"));
            case PasskeyAddResult.Enough(var most) -> refuseMoreThan(most);
        }
    }

    /** They were added in another browser, after this page was opened. */
    private void refuseMoreThan(int most) {
        show();
        answer.refused(getTranslation("access.passkeys.enough", most));
    }

    private void rename(PasskeySummary passkey) {
        answer.clear();
        new RenamePasskeyDialog(passkeys, passkey, this::changed).open();
    }

    private void askBeforeRemoving(PasskeySummary passkey) {
        answer.clear();
        new Question(
                        getTranslation("access.passkeys.remove-sure", passkey.name()),
                        getTranslation("access.passkeys.remove-means"),
                        getTranslation("access.passkeys.remove"),
                        () -> remove(passkey))
                .open();
    }

    private void remove(PasskeySummary passkey) {
        passkeys.remove(passkey.id());
        changed(getTranslation("access.passkeys.removed", passkey.name()));
    }

    /** What had the cursor is another button now; the answer is what is to be seen. */
    private void changed(String said) {
        show();
        answer.done(said);
        title.takeFocus();
    }
}

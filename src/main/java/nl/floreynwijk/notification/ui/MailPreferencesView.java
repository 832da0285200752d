package nl.floreynwijk.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.notification.MailChoice;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Preferences;

/** Where people choose which mail they get. */
@Route("mijn/berichten")
@Menu(title = "notification.preferences", order = 89, icon = "vaadin:bell")
@PermitAll
public class MailPreferencesView extends Composite<Div> implements HasDynamicTitle {

    private final Preferences preferences;

    MailPreferencesView(Preferences preferences) {
        this.preferences = preferences;
        getContent().addClassName("stack");
        getContent().add(new Paragraph(getTranslation("notification.preferences.how")));
        preferences.mine().forEach(choice -> getContent().add(createCard(choice)));
    }

    private Section createCard(MailChoice choice) {
        var kind = choice.kind();
        var card = new Section(new H2(KindText.name(kind, this)), new Paragraph(KindText.about(kind, this)));
        card.addClassName("card");
        if (kind.essential()) {
            card.add(createAlwaysOn());
        } else {
            var answer = new Answer();
            card.add(createSwitch(choice, answer), answer);
        }
        return card;
    }

    private Paragraph createAlwaysOn() {
        var reason = new Paragraph(getTranslation("notification.preferences.always"));
        reason.addClassName("mail-always-on");
        return reason;
    }

    private Checkbox createSwitch(MailChoice choice, Answer answer) {
        var name = KindText.name(choice.kind(), this);
        var wanted = new Checkbox(getTranslation("notification.preferences.wanted", name), choice.wanted());
        wanted.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(choice.kind(), wanted, answer);
            }
        });
        return wanted;
    }

    /** What cannot be saved does not stay on screen either: the box goes back to what it was. */
    private void choose(MailKind kind, Checkbox wanted, Answer answer) {
        answer.clear();
        var on = wanted.getValue();
        try {
            preferences.choose(kind, on);
        } catch (RuntimeException e) {
            wanted.setValue(!on);
            throw e;
        }
        answer.done(getTranslation(on ? "notification.preferences.on" : "notification.preferences.off"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.preferences");
    }
}

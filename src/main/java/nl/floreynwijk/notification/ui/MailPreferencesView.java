package nl.floreynwijk.notification.ui;

import com.vaadin.flow.component.Component;
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
import nl.floreynwijk.notification.MailChoice;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Preferences;

/** Where people choose which mail they get. */
@Route("mijn/berichten")
@Menu(title = "notification.preferences", order = 91, icon = "vaadin:bell")
@PermitAll
public class MailPreferencesView extends Composite<Div> implements HasDynamicTitle {

    private final Preferences preferences;

    MailPreferencesView(Preferences preferences) {
        this.preferences = preferences;
        getContent().addClassName("stack");
        getContent().add(new Paragraph(getTranslation("notification.preferences.how")));
        preferences.mine().forEach(choice -> getContent().add(card(choice)));
    }

    private Section card(MailChoice choice) {
        var kind = choice.kind();
        var card = new Section(new H2(KindText.name(kind, this)), new Paragraph(KindText.about(kind, this)));
        card.addClassName("card");
        card.add(kind.essential() ? alwaysOn() : onOff(choice));
        return card;
    }

    private Component alwaysOn() {
        var reason = new Paragraph(getTranslation("notification.preferences.always"));
        reason.addClassName("mail-always-on");
        return reason;
    }

    private Component onOff(MailChoice choice) {
        var name = KindText.name(choice.kind(), this);
        var answer = new Div();
        answer.addClassName("mail-answer");
        answer.getElement().setAttribute("role", "status");
        var wanted = new Checkbox(getTranslation("notification.preferences.wanted", name), choice.wanted());
        wanted.addValueChangeListener(change -> choose(choice.kind(), change.getValue(), answer));
        return new Div(wanted, answer);
    }

    private void choose(MailKind kind, boolean wanted, Div answer) {
        preferences.choose(kind, wanted);
        answer.setText(getTranslation(wanted ? "notification.preferences.on" : "notification.preferences.off"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.preferences");
    }
}

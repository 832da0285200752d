package nl.floreynwijk.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.notification.MailChoice;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Preferences;
import nl.floreynwijk.notification.UnsubscribeToken;

/** Where the unsubscribe link in a mail leads: opening it changes nothing, the button does. */
@Route("afmelden/:token")
@AnonymousAllowed
public class UnsubscribeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Preferences preferences;
    private final Answer answer = new Answer();
    private final Div page = new Div();

    UnsubscribeView(Preferences preferences) {
        this.preferences = preferences;
        page.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(answer, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("token")
                .flatMap(UnsubscribeToken::parse)
                .ifPresentOrElse(this::show, this::showUnknown);
    }

    private void show(UnsubscribeToken token) {
        preferences.behind(token).ifPresentOrElse(choice -> show(token, choice), this::showUnknown);
    }

    private void show(UnsubscribeToken token, MailChoice choice) {
        page.removeAll();
        if (choice.wanted()) {
            answer.clear();
            page.add(createQuestion(token, choice.kind()));
        } else {
            answer.done(getTranslation("notification.unsubscribe.done", KindText.name(choice.kind(), this)));
            page.add(createUndo(token));
        }
        page.add(createWhatStillComes());
    }

    private Component createQuestion(UnsubscribeToken token, MailKind kind) {
        var button = new Button(getTranslation("notification.unsubscribe.do"), click -> {
            preferences.unsubscribe(token);
            show(token);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return createCard(
                new Paragraph(getTranslation("notification.unsubscribe.question", KindText.name(kind, this))),
                new Paragraph(KindText.about(kind, this)),
                button);
    }

    private Component createUndo(UnsubscribeToken token) {
        var undo = new Button(getTranslation("notification.unsubscribe.undo"), click -> {
            preferences.subscribeAgain(token);
            show(token);
        });
        return createCard(new Paragraph(getTranslation("notification.unsubscribe.undo-how")), undo);
    }

    private Component createWhatStillComes() {
        var list = new UnorderedList();
        preferences.essential().forEach(kind -> list.add(new ListItem(KindText.name(kind, this))));
        return createCard(
                new H2(getTranslation("notification.unsubscribe.still")),
                list,
                new Paragraph(getTranslation("notification.unsubscribe.others")),
                createAllPreferences());
    }

    private void showUnknown() {
        page.removeAll();
        answer.refused(getTranslation("notification.unsubscribe.unknown"), createAllPreferences());
    }

    private Component createAllPreferences() {
        return new RouterLink(getTranslation("notification.unsubscribe.all"), MailPreferencesView.class);
    }

    private static Div createCard(Component... content) {
        var card = new Div(content);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.unsubscribe");
    }
}

package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.floreynwijk.access.OpenSession;
import nl.floreynwijk.access.OpenSessions;
import nl.floreynwijk.access.SignOut;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Answer;
import nl.floreynwijk.base.ui.FocusableTitle;
import nl.floreynwijk.base.ui.ListRow;

/** Where somebody sees in which browsers they are signed in, and signs out of any of them. */
class SessionSection extends Composite<Section> {

    private final OpenSessions sessions;
    private final SignOut signOut;
    private final FocusableTitle title = new FocusableTitle(getTranslation("access.sessions"));
    private final Div list = new Div();
    private final Answer answer = new Answer();

    SessionSection(OpenSessions sessions, SignOut signOut) {
        this.sessions = sessions;
        this.signOut = signOut;
        getContent().addClassName("card");
        getContent().add(title, new Paragraph(getTranslation("access.sessions.how")), answer, list);
        show();
    }

    private void show() {
        list.removeAll();
        sessions.mine().forEach(session -> list.add(createRow(session)));
    }

    private ListRow createRow(OpenSession session) {
        var browser = BrowserWords.of(session.browser(), this);
        var since = getTranslation(
                "access.sessions.since",
                DutchTime.moment(session.signedInAt(), getLocale()),
                getTranslation("access.sessions.by." + session.proof()));
        var active = session.here()
                ? getTranslation("access.sessions.now")
                : getTranslation("access.sessions.active", DutchTime.moment(session.lastActiveAt(), getLocale()));
        var called = session.here() ? getTranslation("access.sessions.here", browser) : browser;
        var end = new Button(
                getTranslation(session.here() ? "access.sessions.end-here" : "access.sessions.end"),
                click -> end(session, browser));
        end.setAriaLabel(getTranslation("access.sessions.end-this", called, since));
        return new ListRow(called, since, active).with(end);
    }

    private void end(OpenSession session, String browser) {
        if (session.here()) {
            UI.getCurrent().getPage().setLocation("/inloggen?uitgelogd");
            signOut.here();
            return;
        }
        sessions.end(session.id());
        show();
        answer.done(getTranslation("access.sessions.ended", browser));
        title.takeFocus();
    }
}

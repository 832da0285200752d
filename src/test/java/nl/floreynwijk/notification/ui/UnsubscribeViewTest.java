package nl.floreynwijk.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.UUID;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestAccounts;
import nl.floreynwijk.notification.Mail;
import nl.floreynwijk.notification.MailChoice;
import nl.floreynwijk.notification.MailKind;
import nl.floreynwijk.notification.Outbox;
import nl.floreynwijk.notification.Preferences;
import nl.floreynwijk.notification.UnsubscribeToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class UnsubscribeViewTest extends KaribuTest {

    static final MailKind KIND = MailKind.optional("notification", "undelivered", Role.COORDINATOR);

    @Autowired
    Outbox outbox;

    @Autowired
    Preferences preferences;

    @Autowired
    TestAccounts people;

    @Autowired
    JdbcClient database;

    UnsubscribeToken token = new UnsubscribeToken(new UUID(0, 0));

    @BeforeEach
    void mailSomebody() {
        var sanne = people.open("Sanne", Role.COORDINATOR);
        outbox.post(Mail.of(sanne, KIND, "notification/undelivered", "sanne/1").with("link", "https://example.org"));
        token = database.sql("select unsubscribe_token from notification_mail where message_key = 'sanne/1'")
                .query((row, number) -> new UnsubscribeToken(row.getObject(1, UUID.class)))
                .single();
    }

    @Test
    void whoFollowsTheLinkUnsubscribesWithAButtonAndCanUndoIt() {
        UI.getCurrent().navigate("afmelden/" + token);
        assertThat(preferences.behind(token)).contains(new MailChoice(KIND, true));

        _click(_get(Button.class, spec -> spec.withText("Ja, meld mij af")));
        assertThat(preferences.behind(token)).contains(new MailChoice(KIND, false));
        assertThat(page()).contains("U bent afgemeld", "Wat u wel blijft krijgen", "Inloglinks");

        _click(_get(Button.class, spec -> spec.withText("Toch weer mailen")));
        assertThat(preferences.behind(token)).contains(new MailChoice(KIND, true));
        assertThat(page()).contains("Wilt u geen mail meer");
    }

    @Test
    void aLinkThatIsNotOursSaysSo() {
        for (var wrong : new String[] {"onbekend", UUID.randomUUID().toString(), "1;drop"}) {
            UI.getCurrent().navigate("afmelden/" + wrong);

            assertThat(page()).contains("Deze link werkt niet");
            _assertNone(Button.class, spec -> spec.withText("Ja, meld mij af"));
        }
    }

    private static String page() {
        return _get(UnsubscribeView.class).getElement().getTextRecursively();
    }
}

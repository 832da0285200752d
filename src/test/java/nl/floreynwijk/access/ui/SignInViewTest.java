package nl.floreynwijk.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.EmailField;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    private AccountId ria;

    @BeforeEach
    void openPage() {
        ria = people.open("ria");
        UI.getCurrent().navigate(SignInView.class);
    }

    @Test
    void whoAsksAgainGetsOneMoreLinkAndNotTwo() {
        _setValue(_get(EmailField.class), "ria@example.org");

        pressEnter();
        assertThat(_get(H2.class).getText()).isEqualTo("Kijk in uw mail");
        assertThat(linksAskedFor()).isEqualTo(1);

        _click(_get(Button.class, spec -> spec.withText("Ander adres of opnieuw sturen")));
        pressEnter();
        assertThat(linksAskedFor()).isEqualTo(2);
    }

    @Test
    void whoMistypesReadsSoAndTriesAgain() {
        _setValue(_get(EmailField.class), "ria");
        _click(sendLink());
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Dit is geen e-mailadres.");

        _setValue(_get(EmailField.class), "ria@example.org");
        _click(sendLink());
        assertThat(linksAskedFor()).isEqualTo(1);
    }

    private static Button sendLink() {
        return _get(Button.class, spec -> spec.withText("Stuur mij een inloglink"));
    }

    private static void pressEnter() {
        var field = _get(EmailField.class);
        ComponentUtil.fireEvent(
                field, new KeyPressEvent(field, Key.ENTER.getKeys().getFirst()));
    }

    private int linksAskedFor() {
        return database.sql("select count(*) from access_audit_entry where action = 'link-requested' and object_id = ?")
                .param(ria.toString())
                .query(Integer.class)
                .single();
    }
}

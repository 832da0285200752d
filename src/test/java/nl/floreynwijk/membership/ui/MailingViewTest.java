package nl.floreynwijk.membership.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.membership.MailingSummary;
import nl.floreynwijk.membership.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MailingViewTest extends KaribuTest {

    @Autowired
    TestPeople people;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient database;

    @BeforeEach
    @Override
    protected void openTab() {
        members.signedIn("Anna");
        members.signedIn("Bert");
        people.signedIn("Amina", Role.BOARD);
        super.openTab();
    }

    @Test
    void theRegisterLeadsToAMailToWhoeverIsChosen() {
        UI.getCurrent().navigate(RegisterView.PATH, QueryParameters.of("zoek", "anna"));
        assertThat(_get(RouterLink.class, spec -> spec.withText("Mail aan leden"))
                        .getHref())
                .isEqualTo("kantoor/leden/mailing?zoek=anna");

        people.signedIn("Pieter", Role.TREASURER);
        super.openTab();
        UI.getCurrent().navigate(RegisterView.class);
        _assertNone(RouterLink.class, spec -> spec.withText("Mail aan leden"));
    }

    @Test
    void thePageSaysToWhomItGoes() {
        opened("zoek=anna&soort=resident&vanaf=2020-01-31");
        assertThat(page())
                .contains("Leden · Gezocht: anna · Soort lid: Bewoner · Lid geworden vanaf: 31 januari 2020")
                .contains("1 lid krijgt deze mail.");

        opened("stand=ended");
        assertThat(page()).contains("Oud-leden", "Niemand krijgt deze mail.");
    }

    @Test
    void anAddressThatSaysNothingWeKnowIsOfNobody() {
        opened("stand=koning");

        assertThat(page()).contains("Dit adres klopt niet.");
        _assertNone(TextField.class);
    }

    @Test
    void whoeverWritesSeesTheMailAsItArrives() {
        opened("");
        assertThat(page()).contains("Vul een onderwerp en een tekst in.");

        write("Buurtfeest", "Komt u ook? <b>x</b>");
        MockVaadin.clientRoundtrip(false);

        var mail = _get(IFrame.class);
        assertThat(mail.getSrcdoc().orElseThrow())
                .contains("Dag Amina", "Komt u ook? &lt;b&gt;x&lt;/b&gt;")
                .doesNotContain("<b>x");
        assertThat(mail.getSandbox()).contains(new IFrame.SandboxType[] {IFrame.SandboxType.RESTRICT_ALL});

        _setValue(_get(TextField.class, spec -> spec.withLabel("Onderwerp in het Engels")), "Party");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tekst in het Engels")), "Do come");
        MockVaadin.clientRoundtrip(false);
        assertThat(_find(IFrame.class)).hasSize(2);
    }

    @Test
    void whatIsMissingIsSaidAtTheField() {
        opened("");
        write("Buurtfeest", " ");

        press("Versturen");

        _assertNone(Dialog.class);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Tekst")).getErrorMessage())
                .startsWith("Vul een tekst in");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Onderwerp")).isInvalid())
                .isFalse();
        assertThat(page()).contains("De mail is nog niet klaar.");
    }

    @Test
    void onceNothingIsMissingNothingSaysSoAnyMore() {
        opened("");
        write("Buurtfeest", " ");
        press("Versturen");
        assertThat(page()).contains("De mail is nog niet klaar.");

        write("Groot buurtfeest", "Komt u ook?");

        assertThat(page()).doesNotContain("De mail is nog niet klaar.");
    }

    @Test
    void aTestComesToOneself() {
        opened("");
        write("Buurtfeest", "Komt u ook?");

        press("Stuur mij een proef");

        assertThat(page()).contains("De proef is naar u onderweg.");
        assertThat(database.sql("select name from notification_mail where kind = 'membership.mailing'")
                        .query(String.class)
                        .list())
                .containsExactly("Amina");
    }

    @Test
    void theMailIsSentAfterAQuestionAndCanBeReadAgain() {
        opened("");
        write("Buurtfeest", "Komt u ook?\n\nTot dan.");
        press("Versturen");
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains("2 leden krijgen deze mail.");

        press("Versturen aan 2 leden");
        assertThat(page()).contains("De mail gaat op weg", "2 leden krijgen de mail");

        UI.getCurrent().navigate(SentMailingsView.class);
        assertThat(_size(grid())).isEqualTo(1);
        assertThat(row(grid(), 0).getElement().getTextRecursively())
                .contains("Buurtfeest", "door Amina", "Wordt verstuurd: 0 van 2 mails klaar");
        UI.getCurrent().add(row(grid(), 0));
        press("Lezen");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Aan: Leden", "Komt u ook?\n\nTot dan.");
    }

    @Test
    void whatWasTypedIsKeptUntilItIsSent() {
        opened("");
        write("Buurtfeest", "Komt u ook?");

        opened("zoek=anna");
        assertThat(page()).contains("We hebben bewaard wat u eerder typte.");
        press("Versturen");
        press("Versturen aan 1 lid");

        opened("");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Onderwerp")).getValue())
                .isEmpty();
    }

    @Test
    void theSameMailIsNotSentTwice() {
        opened("");
        write("Buurtfeest", "Komt u ook?");
        press("Versturen");
        press("Versturen aan 2 leden");

        opened("");
        write("Buurtfeest", "Komt u ook?");
        press("Versturen");
        press("Versturen aan 2 leden");

        assertThat(page()).contains("Deze mail is vandaag al verstuurd", "door Amina");
    }

    private static void write(String subject, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Onderwerp")), subject);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tekst")), text);
    }

    private static void opened(String parameters) {
        UI.getCurrent().navigate(MailingView.PATH, QueryParameters.fromString(parameters));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    @SuppressWarnings("unchecked")
    private static Grid<MailingSummary> grid() {
        return _get(Grid.class);
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}

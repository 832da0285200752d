package nl.floreynwijk.green.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.access.AccountId;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.MandateArea;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.access.TestPeople;
import nl.floreynwijk.green.CalendarFeeds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How somebody gets their shifts into their own calendar. */
class CalendarPartTest extends KaribuTest {

    @Autowired
    CalendarFeeds feeds;

    @Autowired
    CurrentAccount currentAccount;

    @Autowired
    TestPeople people;

    private AccountId anna = AccountId.random();

    @BeforeEach
    @Override
    protected void openTab() {
        anna = people.signedIn("Anna", Role.MEMBER);
        super.openTab();
    }

    private void open() {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(new CalendarPart(feeds, currentAccount));
    }

    private static void press(String key) {
        _click(_get(_get(CalendarPart.class), Button.class, it -> it.withText(text(key))));
    }

    private static String said() {
        return _get(CalendarPart.class).getElement().getTextRecursively();
    }

    @Test
    void theAddressIsThereOnceToCopyOrToOpen() {
        open();
        assertThat(said()).contains(text("green.calendar.title"), text("green.calendar.about"));
        assertThat(_find(_get(CalendarPart.class), TextField.class)).isEmpty();

        press("green.calendar.make");

        var field = _get(_get(CalendarPart.class), TextField.class);
        assertThat(field.isReadOnly()).isTrue();
        assertThat(field.getValue()).matches("http://.*/groen/agenda/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(_get(_get(CalendarPart.class), Anchor.class).getHref())
                .isEqualTo(field.getValue().replaceFirst("^http", "webcal"));
        assertThat(said()).contains(text("green.calendar.once"), text("green.calendar.how.google"));
        _get(Button.class, it -> it.withText(text("green.calendar.copy")));

        open();

        assertThat(_find(_get(CalendarPart.class), TextField.class)).isEmpty();
        assertThat(said()).contains("U hebt een adres voor uw agenda sinds ").doesNotContain("/agenda/");
    }

    @Test
    void beforeANewAddressTheyReadThatTheOldOneStops() {
        feeds.renew();
        open();

        press("green.calendar.renew");

        assertThat(_find(_get(CalendarPart.class), TextField.class)).isEmpty();
        var question = _get(Dialog.class);
        assertThat(question.getElement().getTextRecursively()).contains(text("green.calendar.renew.means"));
        _click(_get(question, Button.class, it -> it.withText(text("green.calendar.renew"))));
        assertThat(_get(_get(CalendarPart.class), TextField.class).getValue()).contains("/groen/agenda/");
    }

    @Test
    void theyStop() {
        feeds.renew();
        open();

        press("green.calendar.stop");

        assertThat(feeds.made()).isEmpty();
        assertThat(said()).contains(text("green.calendar.stopped"));
        press("green.calendar.make");
        press("green.calendar.stop");
        assertThat(feeds.made()).isEmpty();
        assertThat(_find(_get(CalendarPart.class), TextField.class)).isEmpty();
    }

    @Test
    void whoeverHelpsSomebodyElseMakesNone() {
        people.actAsGuardian(anna, people.open("Gerda", Role.RESIDENT), new MandateArea("green"));
        open();

        assertThat(_find(_get(CalendarPart.class), Button.class)).isEmpty();
        assertThat(said()).contains(text("green.calendar.not-while-acting"));
    }
}

package nl.floreynwijk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class MenuGroupTest {

    static final MenuEntry TODAY = page("/start");
    static final MenuEntry VOTING = page("/stemmen");
    static final MenuEntry MY_MESSAGES = page("/mijn/berichten");
    static final MenuEntry MAIL = page("/kantoor/mail");
    static final MenuEntry ACCOUNTS = page("/beheer/accounts");
    static final MenuEntry PEOPLE = page("/demo/mensen");

    @Test
    void whatOneComesForGoesBeforeWhatOneSeldomNeeds() {
        assertThat(MenuGroup.sorted(List.of(TODAY, PEOPLE, MY_MESSAGES, ACCOUNTS, MAIL, VOTING)))
                .containsExactly(TODAY, VOTING, MAIL, ACCOUNTS, MY_MESSAGES, PEOPLE);
    }

    @Test
    void aPageBelongsWhereItsAddressBegins() {
        var all = List.of(TODAY, VOTING, MY_MESSAGES, MAIL);

        assertThat(MenuGroup.GENERAL.within(all)).containsExactly(TODAY, VOTING);
        assertThat(MenuGroup.MINE.within(all)).containsExactly(MY_MESSAGES);
        assertThat(MenuGroup.DEMO.within(all)).isEmpty();
    }

    @Test
    void aWordThatOnlyLooksLikeAGroupIsNone() {
        var mines = page("/mijnen");

        assertThat(MenuGroup.GENERAL.within(List.of(mines))).containsExactly(mines);
    }

    private static MenuEntry page(String path) {
        return new MenuEntry(path, path, 0d, "vaadin:home", Div.class);
    }
}

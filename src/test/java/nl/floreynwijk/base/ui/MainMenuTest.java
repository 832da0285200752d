package nl.floreynwijk.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.stream.IntStream;
import nl.floreynwijk.KaribuTest;
import nl.floreynwijk.base.Cooperative;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MainMenuTest extends KaribuTest {

    @Autowired
    Cooperative cooperative;

    @Test
    void manyPagesStandCloserTogether() {
        assertThat(menuOf(12).hasClassName("long")).isFalse();
        assertThat(menuOf(20).hasClassName("long")).isTrue();
    }

    private MainMenu menuOf(int pages) {
        var menu = new MainMenu(cooperative);
        menu.show(entries(pages));
        return menu;
    }

    private static List<MenuEntry> entries(int pages) {
        return IntStream.range(0, pages)
                .mapToObj(it -> new MenuEntry("pagina" + it, "base.menu", 0d, "vaadin:home", Div.class))
                .toList();
    }
}

package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.harry.RequestDesk;
import org.springframework.stereotype.Component;

/** Tells the office how many jobs wait for it. */
@Component
class HarryDeskTile implements TileSource {

    private static final int ORDER = 3;

    private final RequestDesk desk;
    private final CurrentAccount currentAccount;

    HarryDeskTile(RequestDesk desk, CurrentAccount currentAccount) {
        this.desk = desk;
        this.currentAccount = currentAccount;
    }

    @Override
    public List<Tile> tiles() {
        if (!currentAccount.has(Role.COORDINATOR)) {
            return List.of();
        }
        var waiting = desk.waiting();
        return waiting == 0
                ? List.of()
                : List.of(new Tile(
                        text("harry.tile.office"),
                        text("harry.tile.office.text", waiting),
                        "vaadin:tools",
                        JobsBoardView.class,
                        ORDER));
    }
}

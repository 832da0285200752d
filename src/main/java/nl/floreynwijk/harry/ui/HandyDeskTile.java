package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.harry.ListingDesk;
import org.springframework.stereotype.Component;

/** Tells the office how many offers and reviews it has to read before others do. */
@Component
class HandyDeskTile implements TileSource {

    private static final int ORDER = 4;

    private final ListingDesk desk;
    private final CurrentAccount currentAccount;

    HandyDeskTile(ListingDesk desk, CurrentAccount currentAccount) {
        this.desk = desk;
        this.currentAccount = currentAccount;
    }

    @Override
    public List<Tile> tiles() {
        if (!currentAccount.has(Role.COORDINATOR)) {
            return List.of();
        }
        var unread = desk.unread();
        return unread == 0
                ? List.of()
                : List.of(new Tile(
                        text("harry.tile.handy-desk"),
                        text("harry.tile.handy-desk.text", unread),
                        "vaadin:handshake",
                        HandyDeskView.class,
                        ORDER));
    }
}

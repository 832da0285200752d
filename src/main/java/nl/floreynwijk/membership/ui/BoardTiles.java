package nl.floreynwijk.membership.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.membership.Applications;
import org.springframework.stereotype.Component;

/** Tells the board that people wait to become a member, or to be erased. */
@Component
class BoardTiles implements TileSource {

    private static final int ORDER = 5;

    private final Applications applications;
    private final CurrentAccount currentAccount;

    BoardTiles(Applications applications, CurrentAccount currentAccount) {
        this.applications = applications;
        this.currentAccount = currentAccount;
    }

    @Override
    public List<Tile> tiles() {
        if (!currentAccount.has(Role.BOARD)) {
            return List.of();
        }
        var work = applications.waitingWork();
        var tiles = new ArrayList<Tile>();
        if (work.applications() > 0) {
            tiles.add(new Tile(
                    I18NProvider.translate("membership.applications"),
                    I18NProvider.translate("membership.applications.tile", work.applications()),
                    "vaadin:check-circle",
                    ApplicationsView.class,
                    ORDER));
        }
        if (work.erasures() > 0) {
            tiles.add(new Tile(
                    I18NProvider.translate("membership.erasures"),
                    I18NProvider.translate("membership.erasures.tile", work.erasures()),
                    "vaadin:exclamation-circle",
                    ErasuresView.class,
                    ORDER));
        }
        return tiles;
    }
}

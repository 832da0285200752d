package nl.floreynwijk.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.MandateSummary;
import nl.floreynwijk.access.Mandates;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import org.springframework.stereotype.Component;

/** Leads guardians to the people who appointed them, and to those who ask. */
@Component
class MandateTiles implements TileSource {

    private static final int ORDER = 20;

    private final Mandates mandates;
    private final CurrentAccount currentAccount;

    MandateTiles(Mandates mandates, CurrentAccount currentAccount) {
        this.mandates = mandates;
        this.currentAccount = currentAccount;
    }

    @Override
    public List<Tile> tiles() {
        return currentAccount.isActing()
                ? List.of()
                : mandates.held().stream().map(MandateTiles::tile).toList();
    }

    private static Tile tile(MandateSummary mandate) {
        return mandate.accepted()
                ? tile(
                        I18NProvider.translate("access.mandates.tile", mandate.name()),
                        I18NProvider.translate(
                                "access.mandates.tile-text",
                                DutchTime.date(mandate.until(), UI.getCurrent().getLocale())))
                : tile(
                        I18NProvider.translate("access.mandates.tile-asked", mandate.name()),
                        I18NProvider.translate("access.mandates.tile-asked-text"));
    }

    private static Tile tile(String title, String text) {
        return new Tile(title, text, "vaadin:handshake", MandatesView.class, ORDER);
    }
}

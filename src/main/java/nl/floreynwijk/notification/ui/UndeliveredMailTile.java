package nl.floreynwijk.notification.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.notification.UndeliveredMails;
import org.springframework.stereotype.Component;

/** Asks the coordinators to look at mail that was given up. */
@Component
class UndeliveredMailTile implements TileSource {

    private static final int ORDER = 10;

    private final UndeliveredMails mails;
    private final CurrentAccount currentAccount;

    UndeliveredMailTile(UndeliveredMails mails, CurrentAccount currentAccount) {
        this.mails = mails;
        this.currentAccount = currentAccount;
    }

    @Override
    public List<Tile> tiles() {
        if (!currentAccount.has(Role.COORDINATOR)) {
            return List.of();
        }
        var failed = mails.failed();
        if (failed == 0) {
            return List.of();
        }
        return List.of(new Tile(
                I18NProvider.translate("notification.undelivered"),
                I18NProvider.translate("notification.undelivered.tile", failed),
                "vaadin:envelope",
                UndeliveredMailView.class,
                ORDER));
    }
}

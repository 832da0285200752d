package nl.floreynwijk.operation.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.operation.Status;
import org.springframework.stereotype.Component;

/** Asks an administrator to look when something does not go well. */
@Component
class StatusTile implements TileSource {

    private static final int ORDER = 5;

    private final Status status;
    private final CurrentAccount currentAccount;

    StatusTile(Status status, CurrentAccount currentAccount) {
        this.status = status;
        this.currentAccount = currentAccount;
    }

    @Override
    public List<Tile> tiles() {
        if (!currentAccount.has(Role.ADMINISTRATOR)) {
            return List.of();
        }
        var concerns = status.concerns();
        if (concerns == 0) {
            return List.of();
        }
        return List.of(new Tile(
                I18NProvider.translate("operation.status"),
                I18NProvider.translate("operation.status.tile", concerns),
                "vaadin:stethoscope",
                StatusView.class,
                ORDER));
    }
}

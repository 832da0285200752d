package nl.floreynwijk.membership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.membership.Reminders;
import nl.floreynwijk.membership.WaitingWork;
import org.springframework.stereotype.Component;

/**
 * Tells members that their membership ends, the board that people wait to become a member, or to be erased, and the office
 * that members moved.
 */
@Component
class MembershipTiles implements TileSource {

    private static final int ORDER = 5;

    private final Reminders reminders;

    MembershipTiles(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public List<Tile> tiles() {
        var reminder = reminders.mine();
        var tiles = new ArrayList<Tile>();
        reminder.leavesOn().map(MembershipTiles::leaving).ifPresent(tiles::add);
        tiles.addAll(office(reminder.work()));
        return tiles;
    }

    private static Tile leaving(LocalDate day) {
        return new Tile(
                I18NProvider.translate("membership.leave.tile"),
                I18NProvider.translate(
                        "membership.leave.tile-text",
                        DutchTime.date(day, UI.getCurrent().getLocale())),
                "vaadin:user",
                LeaveView.class,
                ORDER);
    }

    private static List<Tile> office(WaitingWork work) {
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
        if (work.addresses() > 0) {
            tiles.add(new Tile(
                    I18NProvider.translate("membership.addresses"),
                    I18NProvider.translate("membership.addresses.tile", work.addresses()),
                    "vaadin:home",
                    AddressesView.class,
                    ORDER));
        }
        return tiles;
    }
}

package nl.floreynwijk.rad.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.rad.EveningSummary;
import nl.floreynwijk.rad.MemberEvenings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells members on the start page in which evening they can take part from home. */
@Configuration
class RadTiles {

    private static final int ORDER = 1;

    private final MemberEvenings evenings;
    private final CurrentAccount currentAccount;

    RadTiles(MemberEvenings evenings, CurrentAccount currentAccount) {
        this.evenings = evenings;
        this.currentAccount = currentAccount;
    }

    @Bean
    TileSource eveningsFromHome() {
        return () -> currentAccount.has(Role.MEMBER)
                ? evenings.fromHome().stream().limit(1).map(RadTiles::tile).toList()
                : List.of();
    }

    private static Tile tile(EveningSummary evening) {
        return new Tile(
                I18NProvider.translate("rad.guest.tile"),
                I18NProvider.translate("rad.guest.tile.text", evening.name()),
                "icons/neighbourhood.svg",
                RadView.class,
                ORDER);
    }
}

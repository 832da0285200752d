package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.IntSupplier;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.harry.ListingDesk;
import nl.floreynwijk.harry.RequestDesk;
import nl.floreynwijk.harry.ReviewDesk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the office what waits for it: jobs, and what it has to read before others do. */
@Configuration
class DeskTiles {

    private static final int ORDER = 3;

    private final RequestDesk requests;
    private final ListingDesk listings;
    private final ReviewDesk reviews;
    private final CurrentAccount currentAccount;

    DeskTiles(RequestDesk requests, ListingDesk listings, ReviewDesk reviews, CurrentAccount currentAccount) {
        this.requests = requests;
        this.listings = listings;
        this.reviews = reviews;
        this.currentAccount = currentAccount;
    }

    @Bean
    TileSource jobsThatWait() {
        return () -> tile("office", requests::waiting, "vaadin:tools", JobsBoardView.class);
    }

    @Bean
    TileSource listingsThatWait() {
        return () -> tile("listings", listings::waiting, "vaadin:handshake", HandyDeskView.class);
    }

    @Bean
    TileSource reviewsThatWait() {
        return () -> tile("reviews", reviews::waiting, "vaadin:handshake", HandyDeskView.class);
    }

    private List<Tile> tile(String what, IntSupplier counting, String icon, Class<? extends Component> view) {
        if (!currentAccount.has(Role.COORDINATOR)) {
            return List.of();
        }
        var waiting = counting.getAsInt();
        return waiting == 0
                ? List.of()
                : List.of(new Tile(
                        text("harry.tile." + what), text("harry.tile." + what + ".text", waiting), icon, view, ORDER));
    }
}

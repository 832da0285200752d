package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.Editions;
import nl.floreynwijk.parade.MarketDays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells on the start page that a stall can be booked. */
@Configuration
class EditionTiles {

    private static final int ORDER = 3;

    private final Editions editions;

    EditionTiles(Editions editions) {
        this.editions = editions;
    }

    @Bean
    TileSource stallsToBook() {
        return () -> editions.current().filter(EditionSummary::bookable).stream()
                .map(EditionTiles::tile)
                .toList();
    }

    private static Tile tile(EditionSummary edition) {
        return new Tile(
                I18NProvider.translate("parade.tile.book"),
                I18NProvider.translate(
                        "parade.tile.book.text",
                        edition.name(),
                        MarketDays.said(edition.days(), UI.getCurrent().getLocale())),
                "icons/stall.svg",
                StallsView.class,
                ORDER);
    }
}

package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.Editions;
import nl.floreynwijk.parade.MarketDays;
import nl.floreynwijk.parade.WaitingList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells on the start page that a stall can be booked, and that one is offered to whoever waited. */
@Configuration
class EditionTiles {

    private static final int ORDER = 3;
    private static final int FIRST = 0;

    private final Editions editions;
    private final WaitingList waiting;

    EditionTiles(Editions editions, WaitingList waiting) {
        this.editions = editions;
        this.waiting = waiting;
    }

    @Bean
    TileSource stallsToBook() {
        return () -> editions.toBook().filter(EditionSummary::bookable).stream()
                .map(EditionTiles::tile)
                .toList();
    }

    @Bean
    TileSource stallsOffered() {
        return () -> waiting.offers().stream()
                .map(it -> new Tile(
                        I18NProvider.translate("parade.tile.offer", it.pitches()),
                        I18NProvider.translate(
                                "parade.tile.offer.text",
                                DutchTime.moment(it.until(), UI.getCurrent().getLocale())),
                        "icons/stall.svg",
                        WaitingListView.class,
                        FIRST))
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

package nl.floreynwijk.parade.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Comparator;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.parade.BookingState;
import nl.floreynwijk.parade.BookingSummary;
import nl.floreynwijk.parade.EditionStatus;
import nl.floreynwijk.parade.EditionSummary;
import nl.floreynwijk.parade.Editions;
import nl.floreynwijk.parade.Evaluations;
import nl.floreynwijk.parade.MarketDays;
import nl.floreynwijk.parade.OwnBookings;
import nl.floreynwijk.parade.WaitingList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells on the start page of somebody's own stall, before and after, that one can be booked, and that one is offered. */
@Configuration
class EditionTiles {

    private static final int ORDER = 3;
    private static final int FIRST = 0;

    private final Editions editions;
    private final WaitingList waiting;
    private final OwnBookings own;
    private final Evaluations evaluations;
    private final Clock clock;

    EditionTiles(Editions editions, WaitingList waiting, OwnBookings own, Evaluations evaluations, Clock clock) {
        this.editions = editions;
        this.waiting = waiting;
        this.own = own;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    @Bean
    TileSource stallsToBook() {
        return () -> editions.seen().bookable().stream()
                .limit(1)
                .map(EditionTiles::tile)
                .toList();
    }

    /** Of each stall on a market that was, as long as its holder is asked how it was and did not say so. */
    @Bean
    TileSource stallsToSpeakOf() {
        return () -> evaluations.unanswered().stream()
                .map(it -> new Tile(
                        I18NProvider.translate("parade.tile.how-was-it"),
                        I18NProvider.translate("parade.tile.how-was-it.text", it.stall(), it.edition()),
                        "icons/stall.svg",
                        BookingView.class,
                        BookingView.of(it.booking()),
                        ORDER))
                .toList();
    }

    /** What somebody is filling in before all else, or the market at which they have a stall next. */
    @Bean
    TileSource ownStalls() {
        return () -> {
            var mine = own.mine().stream().filter(this::isToCome).toList();
            return mine.stream()
                    .filter(it -> it.state() == BookingState.HELD)
                    .map(EditionTiles::unfinished)
                    .findFirst()
                    .or(() -> mine.stream()
                            .filter(it -> it.state() == BookingState.BOOKED || it.state() == BookingState.REQUESTED)
                            .min(Comparator.comparing(it -> it.days().getFirst()))
                            .map(EditionTiles::own))
                    .stream()
                    .toList();
        };
    }

    private boolean isToCome(BookingSummary booking) {
        return booking.isAlive() && !booking.days().isEmpty() && !booking.isOver(DutchTime.day(clock.instant()));
    }

    private static Tile unfinished(BookingSummary booking) {
        return new Tile(
                I18NProvider.translate("parade.tile.unfinished"),
                I18NProvider.translate(
                        "parade.tile.unfinished.text",
                        booking.editionName(),
                        DutchTime.moment(
                                booking.heldUntil().orElseThrow(),
                                UI.getCurrent().getLocale())),
                "icons/stall.svg",
                OwnBookingsView.class,
                FIRST);
    }

    private static Tile own(BookingSummary booking) {
        return new Tile(
                booking.editionName(),
                I18NProvider.translate(
                                "parade.tile.own.text",
                                BookingWords.state(booking.state()),
                                BookingWords.pitches(booking.pitches()),
                                BookingWords.days(
                                        booking.days(), UI.getCurrent().getLocale()))
                        + (booking.market().isUncertain() ? " " + EditionWords.standing(booking.market()) : ""),
                "icons/stall.svg",
                OwnBookingsView.class,
                ORDER);
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
                        BookingView.class,
                        BookingView.of(it.booking()),
                        FIRST))
                .toList();
    }

    private static Tile tile(EditionSummary edition) {
        return new Tile(
                I18NProvider.translate("parade.tile.book"),
                I18NProvider.translate(
                                edition.rules().approval() ? "parade.tile.ask.text" : "parade.tile.book.text",
                                edition.name(),
                                MarketDays.said(edition.days(), UI.getCurrent().getLocale()))
                        + (edition.status() == EditionStatus.UNCERTAIN ? " " + EditionWords.standing(edition) : ""),
                "icons/stall.svg",
                StallsView.class,
                ORDER);
    }
}

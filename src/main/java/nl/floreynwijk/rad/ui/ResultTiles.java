package nl.floreynwijk.rad.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.rad.EveningSummary;
import nl.floreynwijk.rad.MemberEvenings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells members on the start page that the result of an evening is there, for some weeks. */
@Configuration
class ResultTiles {

    private static final int ORDER = 4;
    private static final Duration NEWS = Duration.ofDays(21);

    private final MemberEvenings evenings;
    private final CurrentAccount currentAccount;
    private final Clock clock;

    ResultTiles(MemberEvenings evenings, CurrentAccount currentAccount, Clock clock) {
        this.evenings = evenings;
        this.currentAccount = currentAccount;
        this.clock = clock;
    }

    @Bean
    TileSource eveningResults() {
        return () -> currentAccount.has(Role.MEMBER)
                ? evenings.ended().stream()
                        .filter(this::isNews)
                        .limit(1)
                        .map(ResultTiles::tile)
                        .toList()
                : List.of();
    }

    /** Of an evening to which nobody came there is nothing to see. */
    private boolean isNews(EveningSummary evening) {
        return evening.people() > 0
                && evening.beginsAt().isAfter(clock.instant().minus(NEWS));
    }

    private static Tile tile(EveningSummary evening) {
        return new Tile(
                I18NProvider.translate("rad.result.tile"),
                I18NProvider.translate("rad.result.tile.text", evening.name(), evening.people()),
                "vaadin:coin-piles",
                ResultView.class,
                EveningAddress.of(evening.id()),
                ORDER);
    }
}

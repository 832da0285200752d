package nl.floreynwijk.harry.ui;

import static nl.floreynwijk.harry.ui.Texts.text;

import java.util.List;
import java.util.stream.Stream;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.harry.JobSummary;
import nl.floreynwijk.harry.Jobs;
import nl.floreynwijk.harry.RequestState;
import nl.floreynwijk.harry.Side;
import org.springframework.stereotype.Component;

/** Tells members what neighbours ask of them and offer them. */
@Component
class HarryTiles implements TileSource {

    private static final int ORDER = 3;

    private final Jobs jobs;
    private final CurrentAccount currentAccount;

    HarryTiles(Jobs jobs, CurrentAccount currentAccount) {
        this.jobs = jobs;
        this.currentAccount = currentAccount;
    }

    @Override
    public List<Tile> tiles() {
        if (!currentAccount.has(Role.MEMBER)) {
            return List.of();
        }
        var open = jobs.mine().stream()
                .filter(it -> it.state() == RequestState.OPEN)
                .toList();
        return Stream.concat(reaching(open), answered(open)).toList();
    }

    private static Stream<Tile> reaching(List<JobSummary> open) {
        var waiting = open.stream()
                .filter(it -> it.side() == Side.ASKED && !it.offered())
                .count();
        return waiting == 0
                ? Stream.of()
                : Stream.of(new Tile(
                        text("harry.tile.reaching"),
                        text("harry.tile.reaching.text", waiting),
                        "vaadin:handshake",
                        JobsView.class,
                        ORDER));
    }

    private static Stream<Tile> answered(List<JobSummary> open) {
        return open.stream()
                .filter(it -> it.side() == Side.ASKER && it.offers() > 0)
                .limit(1)
                .map(it -> new Tile(
                        text("harry.tile.answered"),
                        text("harry.tile.answered.text", it.offers(), JobWords.title(it.title(), Texts.language())),
                        "vaadin:bell",
                        JobView.class,
                        JobView.of(it.id()),
                        ORDER));
    }
}

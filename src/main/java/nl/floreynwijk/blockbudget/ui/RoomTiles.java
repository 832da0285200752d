package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Stream;
import nl.floreynwijk.access.CurrentAccount;
import nl.floreynwijk.access.Role;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.base.ui.Tile;
import nl.floreynwijk.base.ui.TileSource;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.Room;
import nl.floreynwijk.blockbudget.VotingRooms;
import org.springframework.stereotype.Component;

/** Tells whoever lives in a block that they can vote or propose, and that there is a result. */
@Component
class RoomTiles implements TileSource {

    private static final int ORDER = 2;

    private final VotingRooms rooms;
    private final CurrentAccount currentAccount;

    RoomTiles(VotingRooms rooms, CurrentAccount currentAccount) {
        this.rooms = rooms;
        this.currentAccount = currentAccount;
    }

    @Override
    public List<Tile> tiles() {
        return currentAccount.has(Role.MEMBER)
                ? rooms.mine().stream().flatMap(RoomTiles::tile).toList()
                : List.of();
    }

    private static Stream<Tile> tile(Room room) {
        return switch (room.phase()) {
            case VOTE -> room.own().stream().anyMatch(Room.Own::isOpen) ? Stream.of(toVote(room)) : Stream.of();
            case IDEAS, OBJECTIONS -> Stream.of(about(room));
            case DRAFT, PLANNED, CHECK, COUNT, DOING, STOPPED -> Stream.of();
        };
    }

    private static Tile toVote(Room room) {
        return new Tile(
                I18NProvider.translate("blockbudget.tile.VOTE"),
                I18NProvider.translate(
                        "blockbudget.tile.VOTE.text",
                        room.title(),
                        DutchTime.date(room.days().voteUntil(), Texts.language())),
                "vaadin:check",
                VoteView.class,
                RoomView.of(room.id()),
                ORDER);
    }

    private static Tile about(Room room) {
        var key = "blockbudget.tile." + room.phase();
        var page = room.phase() == Phase.IDEAS ? RoomView.class : ResultView.class;
        return new Tile(
                I18NProvider.translate(key),
                I18NProvider.translate(key + ".text", room.title()),
                room.phase() == Phase.IDEAS ? "vaadin:piggy-bank-coin" : "vaadin:check-circle",
                page,
                RoomView.of(room.id()),
                ORDER);
    }
}

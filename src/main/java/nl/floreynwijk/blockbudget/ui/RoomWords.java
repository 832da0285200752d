package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.Room;
import nl.floreynwijk.blockbudget.Way;

/** Says in a sentence or two where a round is and what it means for whoever reads it. */
record RoomWords(Room room, Locale language) {

    /** Of which block it is, and how much money there is. */
    String where() {
        return text("blockbudget.room.where", room.block(), room.amount().text(language));
    }

    /** What happens now, and until when. */
    String now() {
        var days = room.days();
        return switch (room.phase()) {
            case DRAFT -> text("blockbudget.room.now.DRAFT");
            case PLANNED -> text("blockbudget.room.now.PLANNED", day(days.ideasFrom()));
            case IDEAS ->
                text("blockbudget.room.now.IDEAS", day(days.checkFrom().minusDays(1)));
            case CHECK -> text("blockbudget.room.now.CHECK", day(days.voteFrom()));
            case VOTE -> text("blockbudget.room.now.VOTE", day(days.voteUntil()));
            case COUNT -> text(room.isOnPaper() ? "blockbudget.room.now.paper" : "blockbudget.room.now.COUNT");
            case OBJECTIONS -> text("blockbudget.room.now.OBJECTIONS", day(days.objectionsUntil()));
            case DOING -> text("blockbudget.room.now.DOING");
            case STOPPED -> text("blockbudget.room.now.STOPPED");
        };
    }

    /** How many votes were cast so far; nobody is told for what. */
    String turnout() {
        return text("blockbudget.room.turnout." + room.rules().voters(), room.cast(), room.units());
    }

    /** What became of the money: it waits for the result, or does not any more. */
    String pot() {
        var isOver = room.phase() == Phase.DOING || room.phase() == Phase.STOPPED;
        return text(
                isOver ? "blockbudget.room.pot.over" : "blockbudget.room.pot",
                room.amount().text(language));
    }

    /** Of each vote that they have, whether it was cast, and how. */
    List<String> votes() {
        return room.own().stream().map(RoomWords::vote).toList();
    }

    private static String vote(Room.Own vote) {
        if (vote.isGivenAway()) {
            return text("blockbudget.room.vote.given-away");
        }
        var whose = vote.isProxy() ? "proxy" : "own";
        return text("blockbudget.room.vote." + whose + "."
                + vote.way().map(Way::name).orElse("open"));
    }

    private String day(LocalDate day) {
        return DutchTime.date(day, language);
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}

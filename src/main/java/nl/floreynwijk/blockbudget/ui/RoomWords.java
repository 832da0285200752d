package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import nl.floreynwijk.base.i18n.DutchTime;
import nl.floreynwijk.blockbudget.Room;

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
            case COUNT -> text("blockbudget.room.now.COUNT");
            case OBJECTIONS -> text("blockbudget.room.now.OBJECTIONS", day(days.objectionsUntil()));
            case DOING -> text("blockbudget.room.now.DOING");
            case STOPPED -> text("blockbudget.room.now.STOPPED");
        };
    }

    /** How many votes were cast so far; nobody is told for what. */
    String turnout() {
        return text("blockbudget.room.turnout." + room.rules().voters(), room.cast(), room.units());
    }

    private String day(LocalDate day) {
        return DutchTime.date(day, language);
    }

    private static String text(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}

package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.floreynwijk.access.InArea;
import nl.floreynwijk.access.Roles;
import nl.floreynwijk.blockbudget.LedRounds;
import nl.floreynwijk.blockbudget.Phase;
import nl.floreynwijk.blockbudget.Room;
import nl.floreynwijk.blockbudget.VotingRooms;

/** The rounds of the blocks in which somebody lives, the newest first. */
@Route(RoomsView.PATH)
@Menu(title = "blockbudget.rooms", order = 15, icon = "vaadin:check")
@RolesAllowed(Roles.MEMBER)
@InArea("blockbudget")
public class RoomsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "stemkamer";

    RoomsView(VotingRooms rooms, LedRounds led) {
        getContent().addClassName("stack");
        getContent().add(new Paragraph(getTranslation("blockbudget.rooms.how")));
        var mine = rooms.mine();
        if (mine.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("blockbudget.rooms.none")));
        }
        var list = new Div();
        list.addClassName("card-list");
        mine.forEach(it -> list.add(card(it)));
        getContent().add(list, new OwnDrafts(led.drafts()));
    }

    private Section card(Room room) {
        var open = new RouterLink(getTranslation("blockbudget.rooms.open"), RoomView.class, RoomView.of(room.id()));
        open.getElement().setAttribute("aria-label", getTranslation("blockbudget.rooms.open-of", room.title()));
        var words = new RoomWords(room, getLocale());
        var card = new Section(new H2(room.title()), new Paragraph(words.where()), new Paragraph(words.now()));
        if (room.phase() == Phase.VOTE) {
            words.votes().forEach(it -> card.add(new Paragraph(it)));
        }
        card.add(open);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("blockbudget.rooms");
    }
}

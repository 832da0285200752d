package nl.floreynwijk.blockbudget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import nl.floreynwijk.blockbudget.Room;

/** The one thing to do now, and whether somebody may vote and did. */
class NowCard extends Composite<Section> {

    private final Room room;
    private final RoomWords words;

    NowCard(Room room) {
        this.room = room;
        words = new RoomWords(room, getLocale());
        getContent().addClassNames("card", "now-card");
        getContent().add(new H2(getTranslation("blockbudget.phase." + room.phase())), new Paragraph(words.now()));
        getContent().add(todo());
    }

    private List<Component> todo() {
        return switch (room.phase()) {
            case DRAFT, STOPPED -> List.of();
            case COUNT -> count();
            case PLANNED, CHECK -> List.of(new Paragraph(getTranslation(standing())));
            case IDEAS -> ideas();
            case VOTE -> vote();
            case OBJECTIONS -> List.of(button("blockbudget.room.to-result", ResultView.class));
            case DOING ->
                List.of(
                        button("blockbudget.result.to-work", WorkView.class),
                        link("blockbudget.room.to-result", ResultView.class));
        };
    }

    private String standing() {
        return "blockbudget.room.standing." + room.standing();
    }

    private List<Component> ideas() {
        return room.standing() == Room.Standing.OFFICE
                ? List.of()
                : List.of(button("blockbudget.room.propose", ProposeView.class));
    }

    private List<Component> vote() {
        var parts = new ArrayList<Component>();
        words.votes().forEach(it -> parts.add(new Paragraph(it)));
        if (room.own().isEmpty()) {
            parts.add(new Paragraph(getTranslation(standing())));
        }
        if (room.own().stream().anyMatch(Room.Own::isOpen)) {
            parts.add(button("blockbudget.room.vote", VoteView.class));
        }
        parts.add(new Paragraph(words.turnout()));
        if (!room.own().isEmpty()) {
            parts.add(link("blockbudget.receipt.look", ReceiptView.class));
            parts.add(link("blockbudget.room.proxy", ProxyView.class));
        }
        if (room.isToWatch()) {
            parts.add(link("blockbudget.lead.link.paper", PaperView.class));
        }
        return parts;
    }

    /** Whoever watches over the count has no other way there than from the room. */
    private List<Component> count() {
        return room.isOnPaper() && room.isToWatch()
                ? List.of(button("blockbudget.box.to", PaperView.class))
                : List.of();
    }

    private RouterLink button(String text, Class<? extends Component> page) {
        var link = link(text, page);
        link.addClassName("button-link");
        return link;
    }

    private RouterLink link(String text, Class<? extends Component> page) {
        return new RouterLink(getTranslation(text), page, RoomView.of(room.id()));
    }
}
